package org.incidentdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The step of the build that stops it when a jar is not the one that was pinned.
final class ChecksumsTest {
    private static final String ONE = "org/example/one/1.0/one-1.0.jar";
    private static final String TWO = "org/example/two/2.0/two-2.0.jar";

    @TempDir
    Path folder;

    private record Ended(int code, String told) {}

    @Test
    void takesTheJarsThatArePinnedThoughSomeHaveNotCome() throws Exception {
        jar(ONE, "abc");
        list("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  " + ONE + "\n" + "0".repeat(64) + "  "
                + TWO + "\n");

        assertThat(check(ONE)).isEqualTo(new Ended(0, ""));
    }

    @Test
    void stopsAtAJarThatIsAnotherOrNotListedAndAtAPluginThatIsNot() throws Exception {
        jar(ONE, "abd");
        jar(TWO, "abc");
        list("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  " + ONE + "\n");
        Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <properties><check.version>7</check.version></properties>
                  <plugin>
                    <groupId>org.example</groupId>
                    <artifactId>check</artifactId>
                    <version>${check.version}</version>
                  </plugin>
                </project>
                """);

        var ended = check(ONE, TWO);

        assertThat(check().told()).startsWith("checksums: " + ONE + " is not the jar that was pinned");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.told().lines())
                .startsWith(
                        "checksums: " + ONE + " is not the jar that was pinned",
                        "checksums: " + TWO + " is not pinned in sha256.txt",
                        "checksums: org/example/check/7/check-7.jar is not pinned in sha256.txt");
    }

    private void jar(String path, String content) throws IOException {
        var file = folder.resolve("repository").resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, content);
    }

    private void list(String lines) throws IOException {
        Files.createDirectories(folder.resolve("dependencies"));
        Files.writeString(folder.resolve("dependencies/sha256.txt"), lines);
        for (var module : new String[] {"", "search", "generator", "fuzz"}) {
            Files.createDirectories(folder.resolve(module));
            Files.writeString(folder.resolve(module).resolve("pom.xml"), "<project/>");
        }
    }

    private Ended check(String... classPath) throws IOException, InterruptedException {
        var repository = folder.resolve("repository");
        var jars = new StringBuilder();
        for (var jar : classPath) {
            jars.append(repository.resolve(jar)).append(File.pathSeparator);
        }
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        Path.of("../dependencies/Checksums.java").toString(),
                        "check",
                        folder.resolve("dependencies/sha256.txt").toString(),
                        repository.toString(),
                        jars.toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(program.waitFor(), told);
    }
}
