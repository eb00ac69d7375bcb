package org.incidentdossier.search;

/// How large shards get: small enough for a first query, not so small that there are too many files.
///
/// @param termBytes       after which a shard of terms is closed
/// @param storedBytes after which a shard of stored text is closed
record ShardSizes(int termBytes, int storedBytes) {
    static ShardSizes forDocuments(int documents) {
        int kilobytes = documents <= 3_000 ? 4 : documents <= 30_000 ? 8 : 16;
        return new ShardSizes(kilobytes << 10, documents <= 50_000 ? 2 << 10 : 6 << 10);
    }
}
