package org.incidentdossier.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HedgesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happened at about 5:21 p.m.",
                "About a dozen households were without light.",
                "It cost around $40 million.",
                "It began around the end of June.",
                "around mid-June",
                "some 300 households",
                "It was roughly so.",
            })
    void takesAWordBeforeANumberOrATimeForAnApproximation(String text) {
        assertThat(isHedged("approximately", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was about a squirrel.",
                "The line around the town was cut at 5:21 p.m.",
                "Some officials counted 40.",
                "It came about.",
            })
    void takesNoOtherUseOfSuchAWordForAnApproximation(String text) {
        assertThat(isHedged("approximately", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It may rain.", "It rained, or may have.", "Might it rain?"})
    void takesAVerbForAPossibility(String text) {
        assertThat(isHedged("may", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained in May.", "May 2026 was dry.", "He was dismayed."})
    void takesNoMonthForAPossibility(String text) {
        assertThat(isHedged("may", text)).isFalse();
    }

    private static boolean isHedged(String term, String text) {
        return Hedges.classOf(term).orElseThrow().isIn(text);
    }
}
