package org.incidentdossier.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|0",
                " - … -- |0",
                "one|1",
                " one two\u00a0three—four ‒ five |5",
                "a-b|1",
                "“don’t”, he said (twice)|4",
                "7 % of \uD835\uDFD8 days|4"
            })
    void countsWhatStandsBetweenSpacesAndDashesAndHasALetterOrDigit(String text, int words) {
        assertThat(QuotedText.words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two three",
                "one\u2009two\u200athree",
                "one\u202ftwo\u2007three",
                "one\u3000two\u2028three",
                "one\u200btwo\ufeffthree",
                "one…two…three",
                "one...two ... three",
                "one/two / three",
                "one—two--three",
                "one–two ― three.",
            })
    void countsWordsWhateverPartsThem(String quotation) {
        assertThat(QuotedText.words(quotation)).isEqualTo(3);
    }

    @Test
    void countsAHyphenatedWordATimeAndAnAbbreviationOnce() {
        assertThat(QuotedText.words("state-of-the-art non‑binding 5:21 p.m. U.S. Anthropic’s 1,000"))
                .isEqualTo(7);
    }

    @Test
    void findsAQuotationAcrossSpacesOfAnotherKind() {
        assertThat(QuotedText.of("at 5:21\u202fp.m.\u2009on a Thursday").count("5:21 p.m. on"))
                .isEqualTo(1);
    }
}
