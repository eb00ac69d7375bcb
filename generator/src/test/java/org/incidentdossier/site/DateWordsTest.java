package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.incidentdossier.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-12             | 12 June 2026
            2026-06                | June 2026
            2026                   | 2026
            2026-06-12T17:21       | 12 June 2026, 17:21
            2026-06-12T21:21Z      | 12 June 2026, 21:21 UTC
            2026-06-12T17:21-04:00 | 12 June 2026, 17:21 UTC−04:00
            2026-06-12~            | about 12 June 2026
            2026-06?               | possibly June 2026
            2026%                  | possibly about 2026
            2026-06-12/..          | on or after 12 June 2026
            ../2026-06-11          | on or before 11 June 2026
            2026-06-09/2026-06-12  | between 9 and 12 June 2026
            2026-05-30/2026-06-12  | between 30 May and 12 June 2026
            2025-12-30/2026-01-02  | between 30 December 2025 and 2 January 2026
            2026-06-12?/..         | on or after 12 June 2026 (uncertain)
            2026-06-12?/2026-06-13? | between 12 June 2026 (uncertain) and 13 June 2026 (uncertain)
            ../2026-06-11%         | on or before about 11 June 2026 (uncertain)
            2026-06-12~/..         | on or after about 12 June 2026
            2026-06-XX             | some day in June 2026
            2026-XX                | some month in 2026
            202X                   | some year in the 2020s
            2026-22                | summer 2026
            -0431                  | 432 BCE
            -0431-23               | autumn 432 BCE
            0000-01-02             | 2 January 1 BCE
            0079-08-24             | 24 August 79 CE
            -0432/-0429            | between 433 BCE and 430 BCE
            -0431-06-09/-0431-06-12 | between 9 and 12 June 432 BCE
            -043X                  | some year from 440 BCE to 431 BCE
            -04XX~                 | about some year from 500 BCE to 401 BCE
            unknown                | date unknown
            """)
    void saysWhatADateLeavesOpen(String edtf, String words) {
        assertThat(DateWords.of(Edtf.parse(edtf).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, true",
        "2026, true",
        "0079-08-24, true",
        "2026-21, false",
        "0000-01-02, false",
        "2026-06?, false"
    })
    void givesATimeElementOnlyWhatItKnows(String edtf, boolean machineReadable) {
        assertThat(DateWords.isMachineReadable(Edtf.parse(edtf).orElseThrow())).isEqualTo(machineReadable);
    }
}
