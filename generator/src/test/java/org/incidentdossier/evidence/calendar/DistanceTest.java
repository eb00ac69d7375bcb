package org.incidentdossier.evidence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "today,                  0 to 0 []",
        "yesterday,              -1 to -1 []",
        "the day before,         -1 to -1 []",
        "the day before yesterday, -2 to -2 []",
        "tomorrow,               1 to 1 []",
        "the next day,           1 to 1 []",
        "the day after tomorrow, 2 to 2 []",
        "earlier this week,      -6 to 0 []",
        "last week,              -13 to -1 []",
        "just days earlier,      -30 to -1 []",
        "friday,                 -7 to 7 [FRIDAY]",
        "by saturday,            -7 to 7 []",
        "last friday,            -13 to 7 [FRIDAY]",
        "next friday,            -7 to 13 [FRIDAY]",
        "friday of last week,    -13 to -1 [FRIDAY]",
        "monday two weeks ago,   -20 to -8 [MONDAY]",
        "just before the weekend, '-7 to 7 [FRIDAY, SATURDAY, SUNDAY]'"
    })
    void readsHowFarADateIsFromItsAnchor(String words, String distance) {
        assertThat(Distance.of(words).map(each -> each.from() + " to " + each.to() + " " + each.weekdays()))
                .contains(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "immediately",
        "a year ago today",
        "the same day last year",
        "two weeks ago yesterday",
        "the day before friday",
        "three days before friday",
        "a week before the weekend",
        "a month before friday",
        "the week before last week",
        "the weekend before last",
        "ninety days before",
        "100 days ago"
    })
    void readsNothingIntoWordsThatMayNameAnotherDistance(String words) {
        assertThat(Distance.of(words)).isEmpty();
    }
}
