package org.incidentdossier.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;

/// What the files of a site's search were made of: the next search has most of them again, below another name.
///
/// @param folder  of the generation, with `/` at its end
/// @param digests by name of the file; see [org.incidentdossier.search.BrowserSearch.Sink]
record KeptSearch(String folder, Map<String, byte[]> digests) {
    /// Of a site that nobody knows.
    static final KeptSearch NONE = new KeptSearch("", Map.of());

    KeptSearch {
        digests = Map.copyOf(digests);
    }

    void write(StoredWriter out) {
        out.text(folder).number(digests.size());
        new TreeMap<>(digests).forEach((name, digest) -> out.text(name).bytes(digest));
    }

    static KeptSearch read(StoredReader in) throws IOException {
        var folder = in.text();
        var count = in.number();
        Map<String, byte[]> digests = HashMap.newHashMap(count);
        for (var left = count; left > 0; left--) {
            digests.put(in.text(), in.bytes());
        }
        return new KeptSearch(folder, digests);
    }
}
