package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QuestionPageTest {
    @Test
    void neverGivesTwoAccountsOneLetter() {
        var letters = IntStream.range(0, 60).mapToObj(QuestionPage::letter).toList();

        assertThat(letters).doesNotHaveDuplicates().startsWith("A", "B");
        assertThat(letters.get(25)).isEqualTo("Z");
        assertThat(letters.get(26)).isEqualTo("A2");
        assertThat(letters.get(53)).isEqualTo("B3");
    }
}
