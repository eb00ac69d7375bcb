package org.incidentdossier.search.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shards that are here, and a list of those that were asked for and are not.
///
/// More than so many bytes are not kept: what has not been used for longest goes first, and is asked for again when
/// it is needed. What the query under way has used stays.
final class Shards {
    private final int maxBytes;

    /// All that ever came; of one that was let go of, only the place is left.
    private final TextMap<Shard> shards = new TextMap<>();

    private TextSet missing = new TextSet();
    private int bytes;
    private int clock;
    private int queryBegan;

    Shards(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /// Begins a query.
    void begin() {
        queryBegan = ++clock;
        missing = new TextSet();
    }

    List<String> missing() {
        return List.copyOf(missing.texts());
    }

    boolean isMissingSome() {
        return !missing.texts().isEmpty();
    }

    void supply(String name, byte[] content) {
        shards.add(name, new Shard());
        var shard = shards.get(name);
        if (shard != null && shard.content == null) {
            shard.content = content;
            shard.used = ++clock;
            bytes += content.length;
        }
    }

    /// Lets go of what has not been used for longest, while there is too much.
    void evict() {
        while (bytes > maxBytes) {
            Shard oldest = null;
            for (var shard : shards.values()) {
                if (shard.content != null && shard.used < (oldest == null ? queryBegan : oldest.used)) {
                    oldest = shard;
                }
            }
            if (oldest == null || oldest.content == null) {
                return;
            }
            bytes -= oldest.content.length;
            oldest.content = null;
            oldest.parsed = null;
        }
    }

    int bytes() {
        return bytes;
    }

    private @Nullable Shard find(String name) {
        var shard = shards.get(name);
        if (shard == null || shard.content == null) {
            missing.add(name);
            return null;
        }
        shard.used = ++clock;
        return shard;
    }

    byte @Nullable [] bytes(String name) {
        var shard = find(name);
        return shard == null ? null : shard.content;
    }

    @Nullable
    TermShard terms(int number, int fields) {
        return (TermShard) parsed("t" + number, content -> new TermShard(content, fields));
    }

    @Nullable
    WordShard words(int number, int fields) {
        return (WordShard) parsed("v" + number, content -> WordShard.read(new ByteReader(content), fields));
    }

    @Nullable
    FacetShard facets(int documents) {
        return (FacetShard) parsed("f", content -> FacetShard.read(new ByteReader(content), documents));
    }

    StoredDocument @Nullable [] stored(int number) {
        return (StoredDocument[]) parsed("s" + number, content -> StoredDocument.read(new ByteReader(content)));
    }

    private @Nullable Object parsed(String name, Reading reading) {
        var shard = find(name);
        if (shard == null) {
            return null;
        }
        if (shard.parsed == null && shard.content != null) {
            shard.parsed = reading.read(shard.content);
        }
        return shard.parsed;
    }

    private interface Reading {
        Object read(byte[] content);
    }

    private static final class Shard {
        private byte @Nullable [] content;
        private @Nullable Object parsed;
        private int used;
    }
}
