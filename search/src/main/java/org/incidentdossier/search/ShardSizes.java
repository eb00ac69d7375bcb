package org.incidentdossier.search;

/// How large shards get: small enough for a first query, not so small that there are too many files.
///
/// @param termBytes       after which a shard of terms is closed
/// @param storedDocuments how many documents share a shard of stored text
record ShardSizes(int termBytes, int storedDocuments) {
    static ShardSizes forDocuments(int documents) {
        int kilobytes = documents <= 3_000 ? 6 : documents <= 30_000 ? 12 : 16;
        return new ShardSizes(kilobytes << 10, documents <= 50_000 ? 2 : 4);
    }
}
