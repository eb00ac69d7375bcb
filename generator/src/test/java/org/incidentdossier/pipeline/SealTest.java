package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SealTest {
    // No system that we run on counts as far.
    private static final long NOBODY = 999_999_999_999L;

    @TempDir
    Path folder;

    @Test
    void deletesWhatAKilledProcessHadBegunAndNothingElse() throws IOException {
        var target = Files.createDirectory(folder.resolve("target"));
        var others = "parsed." + ProcessHandle.current().pid() + ".1.part";
        for (var name : new String[] {"parsed." + NOBODY + ".1.part", others, "parsed.of-mine.1.part"}) {
            Files.writeString(target.resolve(name), "half");
        }
        var seal = Seal.of("a build", folder.resolve("key")).orElseThrow();

        seal.write(target.resolve("parsed"), "parsed", to -> to.write("whole".getBytes(StandardCharsets.UTF_8)));

        assertThat(seal.open(target.resolve("parsed"), "parsed")).hasValue("whole".getBytes(StandardCharsets.UTF_8));
        try (var files = Files.list(target)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("parsed", others, "parsed.of-mine.1.part");
        }
    }
}
