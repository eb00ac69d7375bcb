package org.incidentdossier.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import org.incidentdossier.archive.form.Progress;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes as a bundle.
final class VerifyFuzzTest {
    @MethodSource("org.incidentdossier.fuzz.Seeds#bundles")
    @FuzzTest(maxDuration = "2m")
    void findsSomethingWrongWithAnythingThatIsNoBundle(byte[] bytes) throws IOException {
        var file = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(file, bytes);

            var verified = Verify.bundle(file, null, Progress.NONE);

            assertThat(verified.findings()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }
}
