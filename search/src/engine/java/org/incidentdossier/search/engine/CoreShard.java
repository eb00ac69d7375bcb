package org.incidentdossier.search.engine;

/// What every query needs: the shape of the index, and where its terms are.
///
/// @param documents       how many there are
/// @param termBounds      of each shard of postings: after all terms of the one before, not after any of its own
/// @param wordBounds      the same of each shard of the vocabulary
/// @param storedStarts    the first document of each shard of stored text, then the number of documents
/// @param fieldDocuments  how many documents have a text field
/// @param normInverses    of each text field, see [Bm25]
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record CoreShard(
        SearchSchema schema,
        int documents,
        String[] termBounds,
        String[] wordBounds,
        int[] storedStarts,
        int[] fieldDocuments,
        double[][] normInverses) {
    static final int VERSION = 1;

    static CoreShard read(ByteReader in) {
        int version = in.readNumber();
        if (version != VERSION) {
            throw new IllegalArgumentException("an index of version " + version + ", not " + VERSION);
        }
        int documents = in.readNumber();
        var schema = SchemaReader.read(in);
        int fields = schema.textFields().size();
        var fieldDocuments = new int[fields];
        var normInverses = new double[fields][];
        for (int i = 0; i < fields; i++) {
            fieldDocuments[i] = in.readNumber();
            normInverses[i] = Bm25.normInverses(in.readLargeNumber(), fieldDocuments[i]);
        }
        var termBounds = readBounds(in);
        var wordBounds = readBounds(in);
        var starts = readStarts(in);
        if (starts[starts.length - 1] != documents) {
            throw new IllegalArgumentException(
                    documents + " documents, and " + starts[starts.length - 1] + " in the shards");
        }
        return new CoreShard(schema, documents, termBounds, wordBounds, starts, fieldDocuments, normInverses);
    }

    private static String[] readBounds(ByteReader in) {
        var bounds = new String[in.readCount()];
        var terms = new TermReader(in);
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = terms.next();
        }
        return bounds;
    }

    private static int[] readStarts(ByteReader in) {
        var starts = new int[in.readCount() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + in.readNumber();
        }
        return starts;
    }

    /// The shard that has the stored text of a document.
    int storedShardOf(int document) {
        int low = 0;
        int high = storedStarts.length - 1;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (storedStarts[middle] <= document) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The shard that has a term, if any has: the last one whose bound is not after it.
    static int shardOf(String term, String[] bounds) {
        int low = 0;
        int high = bounds.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Utf8.compare(bounds[middle], term) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, high);
    }
}
