package org.incidentdossier.search.engine;

/// What every query needs: the shape of the index, and where its terms are.
///
/// @param documents       how many there are
/// @param termFirsts      the first term of each shard of postings
/// @param wordFirsts      the first term of each shard of the vocabulary
/// @param storedPerShard  documents in a shard of stored text
/// @param fieldDocuments  how many documents have a text field
/// @param normInverses    of each text field, see [Bm25]
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record CoreShard(
        SearchSchema schema,
        int documents,
        String[] termFirsts,
        String[] wordFirsts,
        int storedPerShard,
        int[] fieldDocuments,
        double[][] normInverses) {
    static final int VERSION = 1;

    static CoreShard read(ByteReader in) {
        int version = in.readNumber();
        if (version != VERSION) {
            throw new IllegalArgumentException("an index of version " + version + ", not " + VERSION);
        }
        int documents = in.readNumber();
        int storedPerShard = in.readNumber();
        var schema = SchemaReader.read(in);
        int fields = schema.textFields().size();
        var fieldDocuments = new int[fields];
        var normInverses = new double[fields][];
        for (int i = 0; i < fields; i++) {
            fieldDocuments[i] = in.readNumber();
            normInverses[i] = Bm25.normInverses(in.readLargeNumber(), fieldDocuments[i]);
        }
        var termFirsts = readFirsts(in);
        return new CoreShard(
                schema, documents, termFirsts, readFirsts(in), storedPerShard, fieldDocuments, normInverses);
    }

    private static String[] readFirsts(ByteReader in) {
        var firsts = new String[in.readNumber()];
        var terms = new TermReader(in);
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = terms.next();
        }
        return firsts;
    }

    /// The shard that has a term, if any has: the last one that does not begin after it.
    static int shardOf(String term, String[] firsts) {
        int low = 0;
        int high = firsts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Utf8.compare(firsts[middle], term) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, high);
    }
}
