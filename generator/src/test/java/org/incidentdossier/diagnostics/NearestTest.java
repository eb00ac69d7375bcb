package org.incidentdossier.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
    @Test
    void findsTheWordWithTheFewestEdits() {
        assertThat(Nearest.to("anthorpic", List.of("amazon", "anthropic", "axios")))
                .contains("anthropic");
    }

    @Test
    void findsNothingForAWordThatIsTooFarFromAll() {
        assertThat(Nearest.to("kucoin", List.of("amazon", "anthropic"))).isEmpty();
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(Nearest.to("ab", List.of("ac", "aa"))).contains("aa");
    }
}
