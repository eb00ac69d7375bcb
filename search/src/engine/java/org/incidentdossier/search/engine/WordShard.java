package org.incidentdossier.search.engine;

/// A run of the vocabulary: which terms there are, in which fields, and in how many documents.
///
/// @param terms     ascending
/// @param documents of a term in a field, at `term * fields + field`; 0 if it is not there
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record WordShard(String[] terms, int[] documents) {
    static WordShard read(ByteReader in, int fields) {
        var terms = new String[in.readCount()];
        var documents = new int[terms.length * fields];
        var reader = new TermReader(in);
        for (int i = 0; i < terms.length; i++) {
            terms[i] = reader.next();
            int mask = in.readNumber();
            for (int field = 0; field < fields; field++) {
                if ((mask & 1 << field) != 0) {
                    documents[i * fields + field] = in.readNumber();
                }
            }
        }
        return new WordShard(terms, documents);
    }
}
