package org.incidentdossier.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
