package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.junit.jupiter.api.Test;

final class DiagnosticTextTest {
    @Test
    void marksWhatHasToChangeBelowItsLine() {
        assertThat(print("title: Outage: part 1", 14, 1))
                .containsExactly(
                        "content/pages/x.md:3:14: error[D103]: a second \": \" stands within an unquoted text",
                        "    title: Outage: part 1",
                        "                 ^",
                        "  help: put the text in double quotes",
                        "1 error");
    }

    @Test
    void marksBelowWideAndCombinedLetters() {
        assertThat(print("東京e\u0301😀 [[x]]", 7, 5)).contains("    東京e\u0301😀 [[x]]", "            ^^^^^");
    }

    @Test
    void cutsALongLineAroundTheMark() {
        var lines = print("a".repeat(500) + "[[x]]" + "b".repeat(500), 501, 5);

        assertThat(lines.get(1)).isEqualTo("    …" + "a".repeat(60) + "[[x]]" + "b".repeat(35) + "…");
        assertThat(lines.get(2)).isEqualTo("    " + " ".repeat(61) + "^^^^^");
    }

    @Test
    void marksNothingInALineThatIsNoLongerThatLong() {
        assertThat(print("short", 20, 1)).hasSize(3);
    }

    @Test
    void showsWhatHidesInTheNameOfAFile() {
        var out = new ByteArrayOutputStream();
        var diagnostic = Diagnostic.of(Code.D110, Span.startOf("content/a\u200bb\u00ad.md"), "no\u200cslug", "");

        new DiagnosticText(false, _ -> Optional.empty())
                .print(List.of(diagnostic), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("content/a\\u200bb\\u00ad.md:1:1: error[D110]: no\u200cslug");
    }

    private static List<String> print(String line, int column, int length) {
        var out = new ByteArrayOutputStream();
        var diagnostic = Diagnostic.of(
                Code.D103,
                new Span("content/pages/x.md", 3, column, length),
                "a second \": \" stands within an unquoted text",
                "put the text in double quotes");
        new DiagnosticText(false, _ -> Optional.of(line))
                .print(List.of(diagnostic), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
