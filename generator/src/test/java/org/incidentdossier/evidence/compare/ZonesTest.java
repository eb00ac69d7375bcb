package org.incidentdossier.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "ET,            America/New_York",
        "est,           America/New_York",
        "Europe/Paris,  Europe/Paris",
        "Z,             UTC",
        "+02:00,        +02:00",
        "+0530,         +05:30",
        "UTC+2,         +02:00",
        "gmt -3,        -03:00",
        "UTC−4,         -04:00"
    })
    void readsAbbreviationsOffsetsAndNames(String words, String zone) {
        assertThat(Zones.of(words)).map(Object::toString).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"Foo", "IST", "MST", "UTC+", "UTC+99", "Europe/Nowhere", "2"})
    void doesNotKnowWhatMayMeanSeveralZonesOrNone(String words) {
        assertThat(Zones.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EST,  2026-06-12, 17:21, EDT",
        "EST,  2026-06-12,      , EDT",
        "EDT,  2026-12-01,      , EST",
        "CEST, 2026-12-01, 08:00, CET",
        "EST,  2026-11-01, 00:30, EDT",
        "EDT,  2026-11-01, 12:00, EST"
    })
    void tellsWhichOfTwoZonesIsInForce(String words, LocalDate day, LocalTime time, String fitting) {
        assertThat(Zones.misfit(words, day, time)).contains(fitting);
    }

    @ParameterizedTest
    @CsvSource({
        "EDT, 2026-06-12, 17:21",
        "EDT, 2026-11-01, 00:30",
        "EST, 2026-11-01, 12:00",
        "EDT, 2026-11-01, 01:30",
        "EST, 2026-11-01, 01:30",
        "EDT, 2026-11-01,",
        "EST, 2026-11-01,",
        "MST, 2026-06-12, 12:00",
        "ET,  2026-06-12, 12:00"
    })
    void findsNothingAgainstAZoneThatMayBeInForce(String words, LocalDate day, LocalTime time) {
        assertThat(Zones.misfit(words, day, time)).isEmpty();
    }
}
