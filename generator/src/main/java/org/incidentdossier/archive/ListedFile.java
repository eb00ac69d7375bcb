package org.incidentdossier.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A file as a crate describes it.
///
/// @param sha256 in lower-case hexadecimal
record ListedFile(long bytes, String sha256) {
    /// All members but one, read on all cores.
    ///
    /// @throws IOException if one is not an ordinary file, or cannot be read
    static SortedMap<String, ListedFile> of(SortedMap<String, Folder.Member> members, String except)
            throws IOException {
        var files = new TreeMap<String, ListedFile>();
        try {
            members.entrySet().parallelStream()
                    .filter(each -> !each.getKey().equals(except))
                    .map(each -> Map.entry(each.getKey(), read(each.getKey(), each.getValue())))
                    .forEachOrdered(each -> files.put(each.getKey(), each.getValue()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static ListedFile read(String path, Folder.Member member) {
        try {
            if (!member.regular()) {
                throw new IOException(path + ": is not an ordinary file");
            }
            return new ListedFile(member.bytes(), Fixity.sha256(member.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
