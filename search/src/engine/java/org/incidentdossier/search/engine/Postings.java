package org.incidentdossier.search.engine;

/// Where a term is.
///
/// @param documents     ascending
/// @param frequencies   how often it is in each
/// @param positionsBefore how many positions of other terms come first in the shard of positions
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record Postings(int[] documents, int[] frequencies, int positionsBefore) {
    /// The positions in each document, ascending.
    int[][] positions(byte[] shard) {
        var in = new ByteReader(shard);
        in.skipNumbers(positionsBefore);
        var positions = new int[documents.length][];
        for (int i = 0; i < documents.length; i++) {
            var list = new int[in.checkedCount(frequencies[i])];
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
