package org.incidentdossier.search.engine;

/// Where a term is.
///
/// @param documents     ascending
/// @param frequencies   how often it is in each
/// @param positionStart where the shard of positions tells where in them
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record Postings(int[] documents, int[] frequencies, int positionStart) {
    /// The positions in each document, ascending.
    int[][] positions(byte[] shard) {
        var in = new ByteReader(shard, positionStart);
        var positions = new int[documents.length][];
        for (int i = 0; i < documents.length; i++) {
            var list = new int[frequencies[i]];
            int position = 0;
            for (int j = 0; j < list.length; j++) {
                position += in.readNumber();
                list[j] = position;
            }
            positions[i] = list;
        }
        return positions;
    }
}
