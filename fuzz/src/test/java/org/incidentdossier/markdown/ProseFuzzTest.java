package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.incidentdossier.diagnostics.Diagnostic;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text as the prose of a note.
final class ProseFuzzTest {
    private static final ProseLimits LIMITS = new ProseLimits(20_000, 100, 50, 20, Duration.ofSeconds(2));

    @MethodSource("org.incidentdossier.fuzz.Seeds#prose")
    @FuzzTest(maxDuration = "2m")
    void printsNothingOutsideTheAllowList(byte[] text) {
        var markdown = new String(text, StandardCharsets.UTF_8);

        var read = new ProseParser(_ -> Optional.of("A title"), LIMITS).read(markdown, "content/pages/n.md", 1);

        assertThat(read.diagnostics())
                .map(Diagnostic::message)
                .noneMatch(message -> message.startsWith("the Markdown parser broke off"));
        AllowedMarkup.check(markdown, read.value());
    }
}
