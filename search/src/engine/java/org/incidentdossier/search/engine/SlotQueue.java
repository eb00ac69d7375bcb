package org.incidentdossier.search.engine;

/// The slots of a phrase that wait for their turn, in a binary heap.
///
/// Its layout is that of Lucene's `PriorityQueue`, since slots move while they are in it.
final class SlotQueue {
    private final int[] slots;
    private final int[] heap;
    private int size;

    /// @param slots on which number each slot stands; it changes while slots wait
    SlotQueue(int[] slots) {
        this.slots = slots;
        heap = new int[slots.length + 1];
    }

    void clear() {
        size = 0;
    }

    int first() {
        return heap[1];
    }

    void add(int slot) {
        int at = ++size;
        while (at > 1 && isLess(slot, heap[at >>> 1])) {
            heap[at] = heap[at >>> 1];
            at = at >>> 1;
        }
        heap[at] = slot;
    }

    int take() {
        int first = heap[1];
        int last = heap[size--];
        int at = 1;
        int child = lesserChild(at);
        while (child <= size && isLess(heap[child], last)) {
            heap[at] = heap[child];
            at = child;
            child = lesserChild(at);
        }
        heap[at] = last;
        return first;
    }

    private int lesserChild(int at) {
        int left = at << 1;
        return left < size && isLess(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    /// Slots on the same number are in the order of the phrase.
    boolean isLess(int slot, int other) {
        return slots[slot] < slots[other] || (slots[slot] == slots[other] && slot < other);
    }
}
