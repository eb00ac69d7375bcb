package org.incidentdossier.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The fixity of many files at once.
final class Fixities {
    private Fixities() {}

    /// Of the members that are wanted, read on all cores.
    ///
    /// @throws IOException if one is not an ordinary file, or cannot be read
    static SortedMap<String, Fixity> of(SortedMap<String, Folder.Member> members, Predicate<String> wanted)
            throws IOException {
        var fixities = new TreeMap<String, Fixity>();
        try {
            members.entrySet().parallelStream()
                    .filter(each -> wanted.test(each.getKey()))
                    .map(each -> Map.entry(each.getKey(), read(each.getKey(), each.getValue())))
                    .forEachOrdered(each -> fixities.put(each.getKey(), each.getValue()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return fixities;
    }

    private static Fixity read(String path, Folder.Member member) {
        try {
            if (!member.regular()) {
                throw new IOException(path + ": is not an ordinary file");
            }
            return Fixity.of(member.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
