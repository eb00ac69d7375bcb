package org.incidentdossier.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "company,companies",
        "AI company,AI Companies",
        "%,percent",
        "per cent,%",
        "percent of users,% of users",
        "euros,€",
        "person,people",
        "process,processes",
        "virus,viruses",
        "house,houses",
        "day of work,days of work",
        "per 1000 words,'per 1,000 words'"
    })
    void knowsAUnitInAnotherFormOrSign(String one, String other) {
        assertThat(Units.key(one)).isEqualTo(Units.key(other));
    }

    @ParameterizedTest
    @CsvSource({"users,days", "plans,planes", "percent,percentage points", "cars,care", "hours,minutes"})
    void keepsDifferentUnitsApart(String one, String other) {
        assertThat(Units.key(one)).isNotEqualTo(Units.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "companies affected", "experts", "virus"})
    void countsThings(String unit) {
        assertThat(Units.areCounted(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "% of users", "hours", "US dollars", "per 1000 words", "kilometers"})
    void measuresTheRest(String unit) {
        assertThat(Units.areCounted(unit)).isFalse();
    }
}
