package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            asof 2026-06                    | expected a day such as 2026-06-14, found "2026-06"
            asof 2026-02-30                 | expected a day such as 2026-06-14, found "2026-02-30"
            release 1.0.0 --date 2026-99-99 | expected a day such as 2026-06-14, found "2026-99-99"
            search words --limit many       | expected a number such as 10, found "many"
            search words --limit 9999999999 | expected a number such as 10, found "9999999999"
            serve --port http               | expected a number such as 10, found "http"
            """)
    void showsTheFormThatIsExpected(String command, String message) {
        var run = CommandRun.of(command.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err().lines().findFirst().orElseThrow()).endsWith(": " + message);
    }
}
