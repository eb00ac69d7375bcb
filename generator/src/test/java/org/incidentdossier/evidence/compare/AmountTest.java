package org.incidentdossier.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.50,0.5",
        "999,999",
        "1000,'1,000'",
        "1E+6,'1,000,000'",
        "-999,-999",
        "-123456.7800,'-123,456.78'",
        "12345678901234567890123456789,'12,345,678,901,234,567,890,123,456,789'",
        "1E+40,1E+40"
    })
    void groupsTheDigitsOfANumber(BigDecimal number, String words) {
        assertThat(new Amount(new Range<>(Bound.at(number), Bound.at(number)), null, null).words())
                .isEqualTo(words);
    }
}
