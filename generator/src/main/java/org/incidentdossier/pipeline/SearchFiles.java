package org.incidentdossier.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incidentdossier.search.BrowserSearch;
import org.incidentdossier.search.SiteFile;
import org.incidentdossier.staging.Staging;

/// Puts the files of a search into a site; of those that the last site has as well, only the place is new.
final class SearchFiles implements BrowserSearch.Sink {
    private final Staging staging;
    private final KeptSearch last;
    private final Map<String, byte[]> digests = new ConcurrentHashMap<>();

    private SearchFiles(Staging staging, KeptSearch last) {
        this.staging = staging;
        this.last = last;
    }

    /// @return what the next site has to know of them
    /// @throws IOException if one cannot be written
    static KeptSearch put(BrowserSearch search, KeptSearch last, Staging staging) throws IOException {
        var files = new SearchFiles(staging, last);
        try {
            search.files(files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new KeptSearch("search/" + search.generation() + "/", files.digests);
    }

    @Override
    public void take(SiteFile file) {
        try {
            staging.write(file.path(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(String path, String name, byte[] digest) {
        digests.put(name, digest);
        try {
            return Arrays.equals(last.digests().get(name), digest) && staging.move(last.folder() + name + ".js", path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
