package org.incidentdossier.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.incidentdossier.search.IndexContents;
import org.incidentdossier.search.LastIndex;
import org.incidentdossier.staging.FolderStamp;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;

/// A Lucene index, and how a build has left it.
record LeftIndex(LastIndex index, FolderStamp stamp) {
    /// One of which nothing is known.
    static final LeftIndex NONE = new LeftIndex(LastIndex.NONE, FolderStamp.NONE);

    /// One that has just been published.
    static LeftIndex of(Path folder, IndexContents contents) {
        return new LeftIndex(new LastIndex(folder, contents), FolderStamp.of(folder));
    }

    /// The index, if nobody has touched it since; else none.
    LastIndex untouched() {
        return stamp.isStillThatOf(index.folder()) ? index : LastIndex.NONE;
    }

    void write(StoredWriter out) throws IOException {
        stamp.write(out);
        var contents = new ByteArrayOutputStream();
        index.contents().write(new DataOutputStream(contents));
        out.bytes(contents.toByteArray());
    }

    static LeftIndex read(Path folder, StoredReader in) throws IOException {
        var stamp = FolderStamp.read(in);
        var contents = IndexContents.read(new DataInputStream(new ByteArrayInputStream(in.bytes())));
        return new LeftIndex(new LastIndex(folder, contents), stamp);
    }
}
