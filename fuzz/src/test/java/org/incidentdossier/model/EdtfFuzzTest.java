package org.incidentdossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text as a date.
final class EdtfFuzzTest {
    @MethodSource("org.incidentdossier.fuzz.Seeds#dates")
    @FuzzTest(maxDuration = "1m")
    void readsADateThatIsInOrderOrNone(byte[] text) {
        var written = new String(text, StandardCharsets.UTF_8);

        Edtf.parse(written).ifPresent(when -> {
            assertThat(Edtf.parse(when.text())).contains(when);
            if (when.earliest() != null && when.latest() != null) {
                assertThat(when.earliest()).isBeforeOrEqualTo(when.latest());
            }
        });
    }
}
