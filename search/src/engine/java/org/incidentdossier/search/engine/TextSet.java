package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// Texts, each once, numbered in the order in which they came.
///
/// With [TextMap] all that the engine needs of maps and sets; those of the JDK would be a tenth of the script.
final class TextSet {
    /// By hash, one more than the number of the text; 0 where there is none.
    private int[] slots = new int[16];

    /// As many as slots: the hash of the text there, so that others are passed by without a look at them.
    private int[] hashes = new int[16];

    private final List<String> texts = new ArrayList<>();

    /// Adds a text.
    ///
    /// @return whether it is new
    boolean add(String text) {
        int slot = slot(text);
        if (slots[slot] > 0) {
            return false;
        }
        texts.add(text);
        slots[slot] = texts.size();
        hashes[slot] = text.hashCode();
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean has(String text) {
        return number(text) >= 0;
    }

    /// The text's number, or -1.
    int number(String text) {
        return slots[slot(text)] - 1;
    }

    /// By their numbers.
    List<String> texts() {
        return texts;
    }

    private int slot(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] > 0
                && (hashes[slot] != hash || !texts.get(slots[slot] - 1).equals(text))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        hashes = new int[slots.length];
        for (int i = 0; i < texts.size(); i++) {
            int slot = slot(texts.get(i));
            slots[slot] = i + 1;
            hashes[slot] = texts.get(i).hashCode();
        }
    }
}
