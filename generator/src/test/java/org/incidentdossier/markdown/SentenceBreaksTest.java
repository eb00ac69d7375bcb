package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceBreaksTest {
    private static List<String> divide(String text) {
        var starts = SentenceBreaks.starts(text, (_, _) -> false);
        List<String> sentences = new ArrayList<>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            sentences.add(text.substring(starts.get(i), end).strip());
        }
        return sentences;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell by 3.5 percent at 5:21 p.m. Eastern on Friday.",
                "Mr. Smith, Dr. J. R. Doe and Sen. Lee met in the U.S. Capitol.",
                "Acme Inc. Chief Jane Roe left.",
                "He asked “Why?” and left.",
                "See No. 5, e.g. the U.K. version.",
                "The file a.b.c holds v1.2.3 of it.",
                "On Jan. 5 and Sept. 12 it rained.",
                "Wait... what",
                "One sentence without an end",
            })
    void keepsOneSentenceWhole(String text) {
        assertThat(divide(text)).containsExactly(text);
    }

    @Test
    void dividesAtFullStopsQuestionsAndCalls() {
        assertThat(
                        divide(
                                "It ended at 5 p.m. The court left. Why? “Nobody knows.” (So it seems.) 12 people stayed! “No,” he said."))
                .containsExactly(
                        "It ended at 5 p.m.",
                        "The court left.",
                        "Why?",
                        "“Nobody knows.”",
                        "(So it seems.)",
                        "12 people stayed!",
                        "“No,” he said.");
    }

    @Test
    void endsASentenceWithAnAbbreviationWhereACitationFollows() {
        assertThat(SentenceBreaks.starts("In the U.S. Anthropic left.", (_, _) -> true))
                .containsExactly(0, 12);
    }
}
