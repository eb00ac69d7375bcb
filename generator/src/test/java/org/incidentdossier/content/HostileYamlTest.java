package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What front matter may do to the reader.
final class HostileYamlTest {
    private static List<String> codes(String frontMatter) {
        return findings("---\n" + frontMatter + "\n---\n").stream()
                .map(each -> each.code().name())
                .distinct()
                .toList();
    }

    private static List<Diagnostic> findings(String note) {
        var file = new SourceFile(
                "content/pages/n.md", Path.of("n.md"), new FileState(note.length(), FileTime.fromMillis(0), null));
        var bytes = note.getBytes(StandardCharsets.UTF_8);
        return RawNote.of(EntryKind.PAGE, "n", file, bytes).findings().all();
    }

    @Test
    void refusesABombOfAliases() {
        var bomb = IntStream.range(1, 10)
                .mapToObj(i -> "a%d: &a%d [%s]"
                        .formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)))
                .collect(Collectors.joining("\n", "a0: &a0 [x]\n", ""));

        assertThat(codes(bomb)).contains("D103");
    }

    @Test
    void refusesDepthInEveryStyle() {
        assertThat(codes("extra: " + "[".repeat(30_000))).containsExactly("D408");
        assertThat(codes("extra: " + "{a: ".repeat(10_000))).containsExactly("D408");
        assertThat(codes("extra:\n"
                        + IntStream.range(1, 300)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining())))
                .containsExactly("D408");
        assertThat(codes("extra: " + "- ".repeat(20_000))).isNotEmpty();
        assertThat(codes("? ".repeat(20_000))).isNotEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(codes("title: " + "x".repeat(1 << 20))).containsExactly("D408");
        assertThat(codes("a: 1\n".repeat(200_000))).containsExactly("D408");
    }

    @Test
    void readsValuesThatCouldOverflowAPatternsStack() {
        assertThat(codes("type: page\ntitle: " + "a-".repeat(30_000) + "a")).isEmpty();
        assertThat(codes("type: " + "a-".repeat(30_000) + "a\ntitle: x")).containsExactly("D111");
        assertThat(codes("type: page\ntitle: x" + " ".repeat(60_000) + "y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!java.io.File [x]",
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]",
                "title: &a x",
                "title: *a",
                "<<: {title: x}",
                "title: x\ntitle: y",
                "? [a]\n: b",
                "title: x\n---\ntitle: y",
                "%YAML 1.1\n--- x",
                "title: \"\\u202e\"",
                "title: \"a",
                "title: 'a",
                "title: [a",
                "title: {a",
                "\ttitle: x",
                "title: a: b",
                "title: @x",
                "title: `x`",
                "- a\n- b",
                "just text",
                "title: |\n x\n  y\n z\nbad",
                "title: \"\\q\"",
                "title: x\n  bad: y",
                "\u0000",
                "title: \u0085x\ufffe"
            })
    void reportsWhatNoNoteMayUse(String frontMatter) {
        assertThat(codes(frontMatter)).isNotEmpty();
    }

    @Test
    void reportsSeveralMistakesInOneRun() {
        assertThat(findings("---\ntype: page\ntitle: [a\nextra: {b\nurl: \"c\n---\n"))
                .map(Diagnostic::toString)
                .containsExactly(
                        "content/pages/n.md:3:8: error[D103]: a list in brackets is never closed, or lacks a comma",
                        "content/pages/n.md:4:8: error[D103]: a map in braces is never closed, or lacks a comma",
                        "content/pages/n.md:5:6: error[D103]: a quote is never closed");
    }

    @Test
    void neverFailsOnTextsAtRandom() {
        var parts = List.of(
                "title: ",
                "type: page",
                "\n",
                "\n  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                ": ",
                "\"",
                "'",
                "&a ",
                "*a",
                "!!x ",
                "|",
                ">",
                "? ",
                "#",
                "\t",
                "x",
                "é",
                "😀",
                "null",
                "~",
                "---",
                "...",
                "%",
                "@",
                "`",
                "\\",
                "extra:\n  a: ",
                "<<: ");
        var random = new Random(20_261_121);
        for (var round = 0; round < 5_000; round++) {
            var text = random.ints(1 + random.nextInt(30), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            assertThat(findings("---\n" + text + "\n---\n")).as(text).doesNotContainNull();
        }
    }
}
