package org.incidentdossier.search.engine;

import java.util.List;

/// Counts a phrase whose terms may be moved.
///
/// Each term has a slot, which stands on one position of the term, less the term's place in the phrase; slots on the
/// same number are an exact match, and the distance from the least to the greatest is what a match costs. The least
/// slot moves on, as in Lucene, which therefore does not see every combination: the order of the moves is part of the
/// result. Slots of a repeated term never stand on the same position; when two meet, the lesser one moves on.
///
/// What waits is in a heap, as in Lucene: where several terms are repeated, a slot that has moved can stay where it was
/// in the heap, so that the next one taken is not always the least.
final class SloppyPhrase {
    private static final int NONE = Integer.MIN_VALUE;

    private final int slop;
    private final int size;

    /// Which slots have the same term, by slot; a slot of a term that is not repeated has none.
    private final int[][] repeats;

    /// Which one of the same term a slot is, from 0; -1 if the term is not repeated.
    private final int[] places;

    private int[][] positions = new int[0][];
    private final int[] next;
    private final int[] slots;
    private final SlotQueue queue;
    private final int[] taken;
    private int greatest;
    private boolean exhausted;

    SloppyPhrase(List<PhraseTerm> terms, int slop) {
        this.slop = slop;
        size = terms.size();
        next = new int[size];
        slots = new int[size];
        queue = new SlotQueue(slots);
        taken = new int[size];
        repeats = new int[size][];
        places = new int[size];
        for (int i = 0; i < size; i++) {
            repeats[i] = same(terms, i);
            places[i] = place(i);
        }
    }

    private static int[] same(List<PhraseTerm> terms, int slot) {
        String term = terms.get(slot).term();
        int count = 0;
        for (var other : terms) {
            count += other.term().equals(term) ? 1 : 0;
        }
        var same = new int[count == 1 ? 0 : count];
        int at = 0;
        for (int i = 0; i < terms.size() && same.length > 0; i++) {
            if (terms.get(i).term().equals(term)) {
                same[at++] = i;
            }
        }
        return same;
    }

    private int place(int slot) {
        for (int i = 0; i < repeats[slot].length; i++) {
            if (repeats[slot][i] == slot) {
                return i;
            }
        }
        return -1;
    }

    /// The sum over all matches in a document of 1 / (1 + distance), rounded as Lucene does after each.
    float frequency(int[][] positionsOfTerms) {
        positions = positionsOfTerms;
        if (!place()) {
            return 0;
        }
        float frequency = 0;
        while (true) {
            int distance = nextMatch();
            if (distance == NONE) {
                return frequency;
            }
            float weight = Floats.round(1 / (1.0 + distance));
            frequency = Floats.round((double) frequency + weight);
            if (exhausted) {
                return frequency;
            }
        }
    }

    /// Puts each slot on its first position, and repeated terms on one position each.
    private boolean place() {
        exhausted = false;
        greatest = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            next[i] = 0;
            step(i);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < repeats[i].length && repeats[i][j] != i; j++) {
                if (!step(i)) {
                    return false;
                }
            }
        }
        queue.clear();
        for (int i = 0; i < size; i++) {
            queue.add(i);
            greatest = Math.max(greatest, slots[i]);
        }
        return true;
    }

    /// The distance of the next match, or [#NONE].
    private int nextMatch() {
        int slot = queue.take();
        int distance = greatest - slots[slot];
        int bound = slots[queue.first()];
        while (advance(slot)) {
            if (!separate(slot)) {
                break;
            }
            if (slots[slot] > bound) {
                queue.add(slot);
                if (distance <= slop) {
                    return distance;
                }
                slot = queue.take();
                bound = slots[queue.first()];
                distance = greatest - slots[slot];
            } else {
                distance = Math.min(distance, greatest - slots[slot]);
            }
        }
        exhausted = true;
        return distance <= slop ? distance : NONE;
    }

    private boolean step(int slot) {
        if (next[slot] == positions[slot].length) {
            return false;
        }
        slots[slot] = positions[slot][next[slot]++] - slot;
        return true;
    }

    private boolean advance(int slot) {
        if (!step(slot)) {
            return false;
        }
        greatest = Math.max(greatest, slots[slot]);
        return true;
    }

    /// Moves slots of a repeated term until no two are on one position.
    ///
    /// @return false if there is no further position to move to
    private boolean separate(int moved) {
        var waiting = new boolean[repeats[moved].length];
        int slot = moved;
        int other = collision(slot);
        while (other >= 0) {
            slot = queue.isLess(slot, other) ? slot : other;
            if (!advance(slot)) {
                return false;
            }
            if (places[other] != places[moved]) {
                waiting[places[other]] = true;
            }
            other = collision(slot);
        }
        requeue(waiting);
        return true;
    }

    /// Takes slots until those that met are among them, and puts all of them back.
    ///
    /// Lucene tells slots by their places only, and so takes one of another term for one that it looks for.
    private void requeue(boolean[] waiting) {
        int count = 0;
        for (boolean each : waiting) {
            count += each ? 1 : 0;
        }
        int n = 0;
        while (count > 0) {
            int slot = queue.take();
            taken[n++] = slot;
            int place = places[slot];
            if (place >= 0 && place < waiting.length && waiting[place]) {
                waiting[place] = false;
                count--;
            }
        }
        while (n > 0) {
            queue.add(taken[--n]);
        }
    }

    private int collision(int slot) {
        for (int other : repeats[slot]) {
            if (other != slot && slots[other] + other == slots[slot] + slot) {
                return other;
            }
        }
        return -1;
    }
}
