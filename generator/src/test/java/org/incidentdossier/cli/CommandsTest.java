package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CommandsTest {
    @Test
    void knowsEachCommandByTheNameThatItsHelpShows() {
        var all = names("--help");

        assertThat(all).hasSize(18).startsWith("build", "check", "serve").doesNotHaveDuplicates();
        for (var name : all) {
            assertThat(names(name)).containsExactly(name);
        }
    }

    @Test
    void findsTheCommandBehindTheFolder() {
        assertThat(names("-C", "check", "build", "--strict")).containsExactly("build");
        assertThat(names("build", "-C", "check")).containsExactly("build");
    }

    @Test
    void offersAllWhereNoneIsNamedOrHelpIsAskedFor() {
        var all = names();

        assertThat(names("biuld")).isEqualTo(all);
        assertThat(names("-C", "elsewhere")).isEqualTo(all);
        assertThat(names("--help", "build")).isEqualTo(all);
        assertThat(names("build", "-h")).isEqualTo(all);
    }

    @Test
    void explainsEveryExitCodeInTheHelp() {
        assertThat(List.of(
                        CommandRun.of("--help").out(),
                        CommandRun.of("diff", "--help").out()))
                .allSatisfy(help -> assertThat(help)
                        .contains("0 done", "1 the content", "2 wrong", "3 diff", "70 our bug", "74 a file"));
    }

    private static List<String> names(String... args) {
        return Commands.in(args).stream()
                .map(command -> new CommandLine(command).getCommandName())
                .toList();
    }
}
