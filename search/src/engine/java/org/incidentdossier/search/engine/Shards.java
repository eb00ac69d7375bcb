package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The shards that are here, and a list of those that were asked for and are not.
///
/// More than so many bytes are not kept: what has not been used for longest goes first, and is asked for again when
/// it is needed. What the query under way has used stays.
final class Shards {
    private final int maxBytes;
    private final Map<String, Shard> shards = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final List<String> missingInOrder = new ArrayList<>();
    private int bytes;
    private int clock;
    private int queryBegan;

    Shards(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /// Begins a query.
    void begin() {
        queryBegan = ++clock;
        missing.clear();
        missingInOrder.clear();
    }

    List<String> missing() {
        return List.copyOf(missingInOrder);
    }

    boolean isMissingSome() {
        return !missingInOrder.isEmpty();
    }

    void supply(String name, byte[] content) {
        if (shards.containsKey(name)) {
            return;
        }
        var shard = new Shard(content);
        shard.used = ++clock;
        shards.put(name, shard);
        bytes += content.length;
    }

    /// Lets go of what has not been used for longest, while there is too much.
    void evict() {
        while (bytes > maxBytes) {
            String oldest = null;
            int used = queryBegan;
            for (var shard : shards.entrySet()) {
                if (shard.getValue().used < used) {
                    oldest = shard.getKey();
                    used = shard.getValue().used;
                }
            }
            if (oldest == null) {
                return;
            }
            var gone = shards.remove(oldest);
            bytes -= gone == null ? 0 : gone.content.length;
        }
    }

    int bytes() {
        return bytes;
    }

    private @Nullable Shard find(String name) {
        var shard = shards.get(name);
        if (shard != null) {
            shard.used = ++clock;
        } else if (missing.add(name)) {
            missingInOrder.add(name);
        }
        return shard;
    }

    byte @Nullable [] bytes(String name) {
        var shard = find(name);
        return shard == null ? null : shard.content;
    }

    @Nullable
    TermShard terms(int number, int fields) {
        var shard = find("t" + number);
        if (shard != null && shard.parsed == null) {
            shard.parsed = new TermShard(shard.content, fields);
        }
        return shard == null ? null : (TermShard) shard.parsed;
    }

    @Nullable
    WordShard words(int number, int fields) {
        var shard = find("v" + number);
        if (shard != null && shard.parsed == null) {
            shard.parsed = WordShard.read(new ByteReader(shard.content), fields);
        }
        return shard == null ? null : (WordShard) shard.parsed;
    }

    @Nullable
    FacetShard facets(int documents) {
        var shard = find("f");
        if (shard != null && shard.parsed == null) {
            shard.parsed = FacetShard.read(new ByteReader(shard.content), documents);
        }
        return shard == null ? null : (FacetShard) shard.parsed;
    }

    StoredDocument @Nullable [] stored(int number, SearchSchema schema) {
        var shard = find("s" + number);
        if (shard != null && shard.parsed == null) {
            shard.parsed = StoredDocument.read(new ByteReader(shard.content), schema);
        }
        return shard == null ? null : (StoredDocument[]) shard.parsed;
    }

    private static final class Shard {
        private final byte[] content;
        private @Nullable Object parsed;
        private int used;

        Shard(byte[] content) {
            this.content = content;
        }
    }
}
