package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
    @Test
    void showsColoursOnlyWhereTheyAreSeenAndWanted() {
        assertThat(Console.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Console.wantsColours(Map.of())).isTrue();
        assertThat(Console.wantsColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Console.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
    }
}
