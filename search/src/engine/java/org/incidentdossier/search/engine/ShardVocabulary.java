package org.incidentdossier.search.engine;

/// The terms of an index of which not all shards are here: what is not known counts as there, until it is.
final class ShardVocabulary implements Vocabulary {
    private final ShardIndex index;
    private final LeafScorer leaves;

    ShardVocabulary(ShardIndex index, LeafScorer leaves) {
        this.index = index;
        this.leaves = leaves;
    }

    @Override
    public boolean has(int field, String term) {
        return index.mayHave(term, field);
    }

    @Override
    public boolean hasNear(int field, String term, int edits) {
        for (var neighbour : leaves.neighbours(term)) {
            if (neighbour.edits() <= edits && neighbour.documents(field) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String nearest(String term, int edits) {
        var nearest = new Nearest(edits);
        for (var neighbour : leaves.neighbours(term)) {
            int documents = 0;
            for (int field = 0; field < index.keyField(); field++) {
                documents += neighbour.documents(field);
            }
            nearest.add(neighbour.term(), neighbour.edits(), documents);
        }
        return nearest.term();
    }
}
