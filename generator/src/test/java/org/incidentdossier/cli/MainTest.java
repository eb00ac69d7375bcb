package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {
    @Test
    void saysThatResultsWereNotWritten() {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(new Broken("No space left on device"), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);

        assertThat(Main.run(console, "explain", "D117")).isEqualTo(Exit.WORLD);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the results could not be written in full");
    }

    @Test
    void letsAReaderLeaveWhoHasReadEnough() {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(new Results(new Broken("Broken pipe")), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);

        assertThat(Main.run(console, "explain", "D117")).isEqualTo(Exit.DONE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysHowAQueryBeginsWithAWordToLeaveOut() {
        for (var query : List.of(List.of("search", "-ban"), List.of("search", "order", "-ban"))) {
            var run = CommandRun.of(query.toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(Exit.USAGE);
            assertThat(run.err()).endsWith("a query that begins with - goes behind --: dossier search -- -word\n");
        }
    }

    @Test
    void takesAYearBeforeTheFirstForNoOption() {
        var run = CommandRun.of("-C", "src/test/cases/typical-mistakes", "asof", "-0400-01-01");
        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).doesNotContain("DATE");

        assertThat(CommandRun.of("asof", "--formt").err()).contains("expected a day such as 2026-06-14");
    }

    @Test
    void namesTheCommandThatIsMeantAndTheArgumentThatIsTooMany() {
        assertThat(CommandRun.of("chek").err())
                .startsWith("dossier: no command \"chek\"; did you mean \"check\"? the commands are build, check, ");
        assertThat(CommandRun.of("explain", "D101", "D102").err())
                .startsWith("dossier explain: \"D102\" is one argument too many\n");
    }

    @Test
    void refusesWhatTheJvmCouldNotRead(@TempDir Path folder) {
        var run = CommandRun.of("-C", folder.toString(), "new", "actor", "Zo\uFFFD");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("is not written in UTF-8").contains("help: set a locale");
    }

    @Test
    void saysThatContentIsNoFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("content"), "x");
        var run = CommandRun.of("-C", folder.toString(), "check");

        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.out()).startsWith("content:1:1: error[D117]: content is a file, not a folder");
    }

    /// Takes nothing more, and says why as the system does.
    private static final class Broken extends OutputStream {
        private final String why;

        Broken(String why) {
            this.why = why;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(why);
        }
    }
}
