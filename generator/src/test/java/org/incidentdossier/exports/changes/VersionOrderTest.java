package org.incidentdossier.exports.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class VersionOrderTest {
    private static final List<String> SORTED = List.of(
            "0.9.0",
            "0.10.0-draft.2",
            "0.10.0-draft.10",
            "0.10.0-rc.1",
            "0.10.0",
            "0.10.1-draft",
            "0.10.1",
            "1.0.0",
            "1.0.0.1",
            "10.0");

    @Test
    void putsNumbersAndDraftsInTheirOrder() {
        for (int i = 0; i < 20; i++) {
            var shuffled = new ArrayList<>(SORTED);
            Collections.shuffle(shuffled, new Random(i));
            shuffled.sort(VersionOrder::compare);
            assertThat(shuffled).isEqualTo(SORTED);
        }
    }

    @Test
    void takesTheSameForTheSame() {
        for (var version : SORTED) {
            assertThat(VersionOrder.compare(version, version)).isZero();
        }
    }
}
