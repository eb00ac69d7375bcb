package org.incidentdossier.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// The files of `content/` that a site keeps in `source/`, by what git calls them: of a file that the next site takes
/// over, the name is known without reading it.
///
/// @param blobs git's hash of each, by path from `content/`, in the order of paths
public record KeptSources(Map<String, byte[]> blobs) {
    /// Of a site that nobody knows.
    public static final KeptSources NONE = new KeptSources(Map.of());

    public KeptSources {
        blobs = Collections.unmodifiableMap(new LinkedHashMap<>(blobs));
    }

    /// The name of `content/` by what it holds.
    public Swhid name() {
        return Swhid.ofBlobs(List.copyOf(blobs.entrySet()));
    }

    byte @Nullable [] blob(String path) {
        return blobs.get(path);
    }

    /// Writes all that [#read] needs.
    public void write(StoredWriter out) {
        out.number(blobs.size());
        blobs.forEach((path, blob) -> out.text(path).bytes(blob));
    }

    /// What [#write] wrote; it is believed as it stands.
    ///
    /// @throws IOException if it is something else
    public static KeptSources read(StoredReader in) throws IOException {
        var blobs = new LinkedHashMap<String, byte[]>();
        for (var left = in.number(); left > 0; left--) {
            blobs.put(in.text(), in.bytes());
        }
        return new KeptSources(blobs);
    }
}
