package org.incidentdossier.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often words are met in some texts: without regard to case, and to letters and signs that are not ASCII's.
final class WordCounts {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(List<String> words) {
        words.forEach(word -> counts.merge(plain(word), 1, Integer::sum));
    }

    /// How often all of these words together are met.
    int of(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += counts.getOrDefault(plain(word), 0);
        }
        return count;
    }

    private static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                plain.append((char) (letter - 'A' + 'a'));
            } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
