package org.incidentdossier.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// All shards of an index, by name, in the order in which they are written.
record ShardSet(Map<String, byte[]> byName) {
    ShardSet {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /// @throws IllegalStateException if there is no such shard, which the engine cannot have asked for
    byte[] get(String name) {
        var shard = byName.get(name);
        if (shard == null) {
            throw new IllegalStateException("there is no shard " + name);
        }
        return shard;
    }
}
