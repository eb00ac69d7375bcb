package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The index as far as its shards are here.
///
/// What needs a shard that is missing gives nothing, and the shard is asked for; the result is then thrown away.
final class ShardIndex {
    private final CoreShard core;
    private final Shards shards;

    ShardIndex(CoreShard core, Shards shards) {
        this.core = core;
        this.shards = shards;
    }

    CoreShard core() {
        return core;
    }

    Shards shards() {
        return shards;
    }

    /// The number of the field that has the keys of names.
    int keyField() {
        return core.schema().textFields().size();
    }

    @Nullable
    Postings postings(String term, int field) {
        int number = CoreShard.shardOf(term, core.termBounds());
        var shard = shards.terms(number, keyField() + 1);
        return shard == null ? null : shard.postings(term, field);
    }

    /// Whether the index has the term; yes as long as that is not known.
    boolean mayHave(String term, int field) {
        var shard = shards.terms(CoreShard.shardOf(term, core.termBounds()), keyField() + 1);
        return shard == null || shard.postings(term, field) != null;
    }

    byte @Nullable [] positions(String term) {
        return shards.bytes("x" + CoreShard.shardOf(term, core.termBounds()));
    }

    byte @Nullable [] norms() {
        return shards.bytes("n");
    }

    @Nullable
    FacetShard facets() {
        return shards.facets(core.documents());
    }

    @Nullable
    StoredDocument stored(int document) {
        int number = core.storedShardOf(document);
        var shard = shards.stored(number);
        return shard == null ? null : shard[document - core.storedStarts()[number]];
    }

    /// All postings in a field of terms that begin like this.
    List<Postings> beginning(String prefix, int field) {
        var found = new ArrayList<Postings>();
        var bounds = core.termBounds();
        for (int i = CoreShard.shardOf(prefix, bounds); i < bounds.length; i++) {
            if (Utf8.compare(bounds[i], prefix) > 0 && !bounds[i].startsWith(prefix)) {
                break;
            }
            var shard = shards.terms(i, keyField() + 1);
            if (shard == null) {
                continue;
            }
            for (int j = shard.ceiling(prefix);
                    j < shard.size() && shard.term(j).startsWith(prefix);
                    j++) {
                var postings = shard.postings(j, field);
                if (postings != null) {
                    found.add(postings);
                }
            }
        }
        return found;
    }

    /// The terms within so many edits that begin with the same letter.
    List<Neighbour> neighbours(String term, int maxEdits) {
        var found = new ArrayList<Neighbour>();
        String letter = term.substring(0, Character.charCount(term.codePointAt(0)));
        var bounds = core.wordBounds();
        var distance = new EditDistance(term);
        int fields = keyField();
        for (int i = CoreShard.shardOf(letter, bounds); i < bounds.length; i++) {
            if (Utf8.compare(bounds[i], letter) > 0 && !bounds[i].startsWith(letter)) {
                break;
            }
            var shard = shards.words(i, fields);
            if (shard == null) {
                continue;
            }
            for (int j = 0; j < shard.terms().length; j++) {
                int edits = distance.of(shard.terms()[j], maxEdits);
                if (edits <= maxEdits) {
                    found.add(new Neighbour(shard.terms()[j], edits, shard.documents(), j * fields));
                }
            }
        }
        return found;
    }

    /// @param documents see [WordShard#documents]
    /// @param slot      of the first field
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
    record Neighbour(String term, int edits, int[] documents, int slot) {
        int documents(int field) {
            return documents[slot + field];
        }
    }
}
