package org.incidentdossier.evidence.wording;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The runs of words that are long enough to be somebody's wording.
public final class WordRuns {
    /// So many running words of ours must not equal running words of a capture.
    public static final int LENGTH = 12;

    private WordRuns() {}

    /// Every run of a text, its words joined by spaces, in order; none if the text is shorter.
    static Stream<String> of(String text) {
        return of(WordText.of(text).words());
    }

    private static Stream<String> of(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(start -> String.join(" ", words.subList(start, start + LENGTH)));
    }
}
