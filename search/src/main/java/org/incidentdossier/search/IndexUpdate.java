package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.SearchSchema;

/// An index that takes over documents of the last one: the others are written into a small index of their own, and
/// Lucene merges the two by the places that documents have now.
///
/// The outcome has the documents, words and statistics of an index that is written anew: of what only documents had
/// that are gone, merging leaves nothing. The last index is read and never changed.
final class IndexUpdate {
    /// If a larger part of the documents has changed, to write all of them anew takes less.
    private static final double MOST = 0.5;

    private final LastIndex last;
    private final List<Supplier<SearchDocument>> documents;
    private final SearchSchema schema;
    private final IndexContents contents;

    /// Where each document of the last index is now.
    private final int[] places;

    /// The places of all documents that are not taken over, ascending.
    private final int[] others;

    private IndexUpdate(
            LastIndex last, List<Supplier<SearchDocument>> documents, SearchSchema schema, IndexContents contents) {
        this.last = last;
        this.documents = documents;
        this.schema = schema;
        this.contents = contents;
        this.places = new int[last.contents().documents().size()];
        this.others = place(last.contents().documents(), contents.documents(), places);
    }

    /// @param documents which are made once, to be compared with those of the last index
    static IndexUpdate of(LastIndex last, List<Supplier<SearchDocument>> documents, SearchSchema schema) {
        var isOfUse = last.contents().hasFormOf(schema);
        return new IndexUpdate(
                last, documents, schema, isOfUse ? IndexContents.of(documents, schema) : IndexContents.NONE);
    }

    /// @param places is filled with where each document is now
    /// @return where others are
    private static int[] place(List<byte[]> before, List<byte[]> now, int[] places) {
        Map<BytesRef, Integer> known = HashMap.newHashMap(before.size());
        for (int i = 0; i < before.size(); i++) {
            known.put(new BytesRef(before.get(i)), i);
        }
        Arrays.fill(places, PlacedReader.GONE);
        var others = new int[now.size()];
        int count = 0;
        int after = -1;
        for (int place = 0; place < others.length; place++) {
            int found = known.getOrDefault(new BytesRef(now.get(place)), -1);
            // Of what is merged each part has to be in order, so that a document that has moved is written again.
            if (found > after) {
                places[found] = place;
                after = found;
            } else {
                others[count++] = place;
            }
        }
        return Arrays.copyOf(others, count);
    }

    /// Whether it takes less than to write the index anew.
    boolean isWorthIt() {
        return others.length < MOST * contents.documents().size();
    }

    /// What the index will hold.
    IndexContents contents() {
        return contents;
    }

    /// Writes the index, or as much as it can: what is left of it then may be written over.
    ///
    /// @return false if the last index cannot be read, or this one not be written
    boolean write(Directory directory) {
        try (var lastDirectory = FSDirectory.open(last.folder());
                var lastReader = DirectoryReader.open(lastDirectory);
                var writer = new IndexWriter(directory, LuceneIndex.config().setIndexSort(PlacedReader.ORDER))) {
            var taken = placed(lastReader, places);
            if (others.length == 0) {
                writer.addIndexes(taken);
            } else {
                merge(taken, writer);
            }
            LuceneIndex.commit(writer, schema);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void merge(CodecReader taken, IndexWriter writer) throws IOException {
        List<Supplier<SearchDocument>> changed = new ArrayList<>(others.length);
        for (int place : others) {
            changed.add(documents.get(place));
        }
        try (var directory = new ByteBuffersDirectory()) {
            LuceneIndex.writeAnew(changed, schema, directory);
            try (var reader = DirectoryReader.open(directory)) {
                writer.addIndexes(taken, placed(reader, others));
            }
        }
    }

    private static CodecReader placed(DirectoryReader reader, int[] places) throws IOException {
        if (reader.leaves().size() == 1
                && reader.leaves().getFirst().reader() instanceof CodecReader segment
                && segment.maxDoc() == places.length) {
            return new PlacedReader(segment, places);
        }
        throw new IOException("not the index that was left");
    }
}
