package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.incidentdossier.Bare;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CalendarSpanTest {
    @Test
    void placesADateAsItIsToldInAnyNotation() {
        assertThat(List.of(
                        span(date("2026-06-12")),
                        span(stated(null, 6, 12, false)),
                        span(date("2026-06-12~")),
                        span(stated(2026, 6, 12, true)),
                        span(date("2026-06")),
                        span(stated(2026, 6, null, false)),
                        span(date("2025")),
                        span(stated(2025, null, null, false))))
                .containsExactly(
                        "2026-06-12 to 2026-06-12",
                        "2026-06-12 to 2026-06-12",
                        "2026-06-12 to 2026-06-12 doubtful",
                        "2026-06-12 to 2026-06-12 doubtful",
                        "2026-06-01 to 2026-06-30",
                        "2026-06-01 to 2026-06-30",
                        "2025-01-01 to 2025-12-31",
                        "2025-01-01 to 2025-12-31");
    }

    @Test
    void hasNoPlaceForAWeekdayAlone() {
        assertThat(span(new Answer.Stated(null, null, null, DayOfWeek.FRIDAY, null, null, false)))
                .isEqualTo("nowhere");
    }

    @Test
    void hasNoPlaceForADateThatIsDeniedOrNotToldAtAll() {
        var denied = new Answer(date("2026-06-12"), true, null);
        var plain = new Answer(date("2026-06-12"), false, null);

        assertThat(List.of(
                        span(Bare.claim("a#c", "q", denied, Act.SAYS)),
                        span(Bare.claim("a#c", "q", plain, Act.DENIES)),
                        span(Bare.claim("a#c", "q", plain, Act.DECLINES)),
                        span(Bare.claim("a#c", "q", plain, Act.NO_REPLY))))
                .containsOnly("nowhere");
    }

    private static Answer.Value date(String text) {
        return new Answer.Date(Edtf.parse(text).orElseThrow());
    }

    private static Answer.Value stated(
            @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, boolean approximate) {
        return new Answer.Stated(year, month, day, null, null, null, approximate);
    }

    private static String span(Answer.Value value) {
        return span(Bare.claim("a#c", "q", new Answer(value, false, null), Act.SAYS));
    }

    private static String span(Claim claim) {
        return CalendarSpan.of(claim, 2026)
                .map(span -> span.first() + " to " + span.last() + (span.doubtful() ? " doubtful" : ""))
                .orElse("nowhere");
    }
}
