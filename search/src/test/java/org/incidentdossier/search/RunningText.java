package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Words as they stand one after the other in documents.
final class RunningText {
    private final List<List<String>> texts = new ArrayList<>();
    private final Random random;

    RunningText(List<SearchDocument> documents, long seed) {
        random = new Random(seed);
        for (var document : documents) {
            var words = List.of(document.excerpt().split("[^\\p{L}\\p{N}]+")).stream()
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (words.size() > 3) {
                texts.add(words);
            }
        }
    }

    /// So many queries of so many words.
    List<String> take(int count, int words) {
        var queries = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var text = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(text.size() - words);
            queries.add(String.join(" ", text.subList(start, start + words)));
        }
        return queries;
    }
}
