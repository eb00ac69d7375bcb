package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did Anthropic receive the order? | when-did-anthropic-receive-the-order
            Zoë O'Neill & Sons                    | zoe-oneill-and-sons
            ﬁne ½ prints                          | fine-1-2-prints
            Übergröße, Łódź og Ærø                | ubergrosse-lodz-og-aero
            ../../etc/passwd                      | etc-passwd
            """)
    void makesANameOfATitle(String title, String slug) {
        assertThat(Slugs.of(title)).hasValue(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日本", "---", "index", "Articles", "Dossier", "Claim", "Claims"})
    void makesNoneOfWhatCannotBeAName(String title) {
        assertThat(Slugs.of(title)).isEmpty();
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        assertThat(Slugs.of("one two three ".repeat(20)))
                .hasValue("one-two-three-one-two-three-one-two-three-one-two-three-one");
        assertThat(Slugs.of("a".repeat(500))).hasValue("a".repeat(60));
    }

    @Test
    void meansByANameWhatItsNoteWouldBeCalled() {
        assertThat(Slugs.hint("Łódź Times & Sons")).isEqualTo("did you mean \"lodz-times-and-sons\"? ");
        assertThat(Slugs.hint("日本")).isEmpty();
        assertThat(Slugs.hint("lodz-times")).isEmpty();
    }
}
