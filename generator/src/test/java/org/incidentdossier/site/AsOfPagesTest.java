package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsOfPagesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-12, asof/2026-06-12.html",
        "-0044-03-15, asof/y-0044-03-15.html",
        "+20260612-12-31, asof/y20260612-12-31.html"
    })
    void hasAPlaceForEveryDay(LocalDate day, String path) {
        assertThat(AsOfPages.path(day)).hasToString(path);
    }
}
