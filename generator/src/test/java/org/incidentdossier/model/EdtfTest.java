package org.incidentdossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.incidentdossier.model.When.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2026,                  YEAR,    2026-01-01T00:00, 2026-12-31T23:59",
        "0000,                  YEAR,    0000-01-01T00:00, 0000-12-31T23:59",
        "-1985,                 YEAR,    -1985-01-01T00:00, -1985-12-31T23:59",
        "Y17000,                YEAR,    +17000-01-01T00:00, +17000-12-31T23:59",
        "Y-170000002,           YEAR,    -170000002-01-01T00:00, -170000002-12-31T23:59",
        "201X,                  DECADE,  2010-01-01T00:00, 2019-12-31T23:59",
        "20XX,                  CENTURY, 2000-01-01T00:00, 2099-12-31T23:59",
        "-19XX,                 CENTURY, -1999-01-01T00:00, -1900-12-31T23:59",
        "2026-XX,               YEAR,    2026-01-01T00:00, 2026-12-31T23:59",
        "2026-XX-XX,            YEAR,    2026-01-01T00:00, 2026-12-31T23:59",
        "2026-02,               MONTH,   2026-02-01T00:00, 2026-02-28T23:59",
        "2026-02-XX,            MONTH,   2026-02-01T00:00, 2026-02-28T23:59",
        "2026-21,               SEASON,  2026-03-01T00:00, 2026-05-31T23:59",
        "2026-22,               SEASON,  2026-06-01T00:00, 2026-08-31T23:59",
        "2026-23,               SEASON,  2026-09-01T00:00, 2026-11-30T23:59",
        "2027-24,               SEASON,  2027-12-01T00:00, 2028-02-29T23:59",
        "2024-02-29,            DAY,     2024-02-29T00:00, 2024-02-29T23:59",
        "2026-06-12T17:21,      MINUTE,  2026-06-12T17:21, 2026-06-12T17:21",
        "2026-06-12T17:21:59,   MINUTE,  2026-06-12T17:21, 2026-06-12T17:21",
        "2026-06-12T17:21Z,     MINUTE,  2026-06-12T17:21, 2026-06-12T17:21",
        "2026-06-12T17:21-04:00, MINUTE, 2026-06-12T21:21, 2026-06-12T21:21",
        "2026-06-12T23:30-04,   MINUTE,  2026-06-13T03:30, 2026-06-13T03:30",
    })
    void readsADateWithItsBounds(String text, Precision precision, LocalDateTime earliest, LocalDateTime latest) {
        assertThat(Edtf.parse(text)).contains(new When(text, precision, earliest, latest, false, false, false));
    }

    @Test
    void takesATimeWithAnOffsetToTheZoneOfTheDossier() {
        var time = Edtf.parse("2026-06-12T21:21Z", ZoneId.of("America/New_York"));

        assertThat(time.orElseThrow().earliest()).isEqualTo("2026-06-12T17:21");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12?, false, true",
        "2026-06~,    true,  false",
        "2026%,       true,  true",
        "2026-06-12T17:21~, true, false",
        "2026-22~,    true,  false",
        "2026-06-12~/2026-06-14?, true, true",
        "../2026-06-14%, true, true",
        "2026-06-12/2026-06-14, false, false",
    })
    void readsWhatQualifiesADate(String text, boolean approximate, boolean uncertain) {
        var when = Edtf.parse(text).orElseThrow();

        assertThat(when.approximate()).isEqualTo(approximate);
        assertThat(when.uncertain()).isEqualTo(uncertain);
    }

    @Test
    void readsAnIntervalFromItsFirstToItsLastMinute() {
        assertThat(Edtf.parse("2026-06/2026-07-04"))
                .contains(new When(
                        "2026-06/2026-07-04",
                        Precision.DAY,
                        LocalDateTime.parse("2026-06-01T00:00"),
                        LocalDateTime.parse("2026-07-04T23:59"),
                        true,
                        false,
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-12/..", "2026-06-12/"})
    void leavesAnOpenOrUnknownEndWithoutABound(String text) {
        assertThat(Edtf.parse(text))
                .contains(new When(
                        text, Precision.DAY, LocalDateTime.parse("2026-06-12T00:00"), null, true, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2026-06-12", "/2026-06-12"})
    void leavesAnOpenOrUnknownStartWithoutABound(String text) {
        assertThat(Edtf.parse(text))
                .contains(new When(
                        text, Precision.DAY, null, LocalDateTime.parse("2026-06-12T23:59"), true, false, false));
    }

    @Test
    void readsTheWordUnknown() {
        assertThat(Edtf.parse("unknown")).contains(When.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "Unknown",
                "today",
                "26",
                "202",
                "20260",
                "2026-6",
                "2026-06-1",
                "12.3.24",
                "2026-13",
                "2026-00",
                "2026-20",
                "2026-25",
                "2026-06-00",
                "2026-06-31",
                "2026-02-29",
                "1900-02-29",
                "2026-XX-12",
                "20X6",
                "2XXX",
                "XXXX",
                "2026-0X",
                "2026-06-1X",
                "X",
                "Y2026",
                "Y02026",
                "Y9999999999",
                "Y999999999",
                "-0000",
                "-0000-01",
                "--2026",
                "+2026",
                "2026-06-12T24:00",
                "2026-06-12T17:60",
                "2026-06-12T17",
                "2026-06T17:21",
                "2026-06-12 17:21",
                "2026-06-12T17:21:60",
                "2026-06-12T17:21+19:00",
                "?2026",
                "2026-06-12??",
                "2026-06-12?~",
                "2026~-06",
                "2026-?06",
                "~",
                "/",
                "..",
                "../..",
                "/..",
                "../",
                "//",
                "2026-06-14/2026-06-12",
                "2026/2027/2028",
                "unknown/2026",
                "[2026,2027]",
                "2026-06-12..2026-06-14",
                "٢٠٢٦",
                "2026–06",
                "2026-06-12\n",
                " 2026",
                "2026 "
            })
    void refusesWhatIsNoDateOrNoneThatExists(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void readsEveryDayOfTheCalendarAsItself() {
        var day = LocalDate.of(1896, 1, 1);
        while (day.getYear() < 2112) {
            var when = Edtf.parse(day.toString()).orElseThrow();
            assertThat(when.earliest()).isEqualTo(day.atStartOfDay());
            assertThat(when.latest()).isEqualTo(day.atTime(23, 59));
            day = day.plusDays(1);
        }
    }

    @Test
    void refusesExactlyTheDaysThatNoMonthHas() {
        for (var number = 0; number < 10_000; number++) {
            var text = "2026-%02d-%02d".formatted(number / 100, number % 100);
            assertThat(Edtf.parse(text).isPresent()).as(text).isEqualTo(exists(text));
        }
    }

    @Test
    void neverFailsOnAnyShortTextOfItsAlphabet() {
        var alphabet = "0129X-/.?~%TYZ:+ ";
        for (var seed = 0; seed < 200_000; seed++) {
            var text = new StringBuilder("2026-06-12T17:21/2026".substring(0, seed % 21));
            for (var rest = (seed * 2_654_435_761L) >>> 3; text.length() < 22 && rest > 0; rest /= alphabet.length()) {
                text.append(alphabet.charAt((int) (rest % alphabet.length())));
            }
            Edtf.parse(text.toString())
                    .ifPresent(when -> assertThat(inOrder(when)).isTrue());
        }
    }

    @Test
    void refusesAHugeTextAtOnce() {
        assertThat(Edtf.parse("2026-06-12/".repeat(1_000_000))).isEmpty();
    }

    private static boolean exists(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean inOrder(When when) {
        return when.earliest() == null
                || when.latest() == null
                || !when.earliest().isAfter(when.latest());
    }
}
