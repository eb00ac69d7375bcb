package org.incidentdossier.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagingTest {
    @TempDir
    private Path folder;

    @Test
    void knowsTheFilesThatItWasGivenAsWellAsIfItHadReadThem() throws IOException {
        var staging = Staging.in(folder.resolve("site"));
        staging.write("a/b.txt", "b\n".getBytes(StandardCharsets.UTF_8));
        try (var text = staging.open("long.txt", Set.of())) {
            for (var i = 0; i < 100_000; i++) {
                text.write("é𐍈".repeat(3));
            }
            text.finish();
        }

        assertThat(staging.files())
                .isEqualTo(Staging.over(folder.resolve("site")).files());
        assertThat(folder.resolve("site/long.txt")).hasContent("é𐍈".repeat(300_000));
    }

    @Test
    void leavesNothingOfATextThatWasNotFinished() throws IOException {
        var staging = Staging.in(folder);
        try (var text = staging.open("half.txt", Set.of())) {
            text.write("x".repeat(1_000_000));
        }

        assertThat(folder.resolve("half.txt")).doesNotExist();
        assertThat(staging.files()).isEmpty();
    }

    @Test
    void refusesASecondFileOfOneNameInAnyCase() throws IOException {
        var staging = Staging.in(folder);
        staging.write("a/x", new byte[1]);

        assertThatThrownBy(() -> staging.write("A/X", new byte[2])).hasMessage("two outputs at A/X");
        assertThat(Files.size(folder.resolve("a/x"))).isEqualTo(1);
    }
}
