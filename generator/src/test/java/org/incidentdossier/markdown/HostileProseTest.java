package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text may do to the parser and to the page.
final class HostileProseTest {
    private static final int SIZE = 60_000;
    private static final ProseLimits SHORT = new ProseLimits(1 << 20, 1_000, 200, 40, Duration.ofMillis(400));

    private static Checked<Prose> read(String markdown, ProseLimits limits) {
        return new ProseParser(_ -> Optional.empty(), limits).read(markdown, "content/pages/n.md", 1);
    }

    static Stream<String> shapes() {
        var repeated = Stream.of(
                        "* ",
                        "*a **a ",
                        "**a *a",
                        "_a __a ",
                        "[",
                        "[ (](",
                        "[a](b",
                        "![",
                        "[[",
                        "[[a|",
                        "[@",
                        "[@a#b;",
                        "[@a#b] ",
                        "> ",
                        "- ",
                        "1. ",
                        "`",
                        "``a`",
                        "~~",
                        "<",
                        "<a ",
                        "<!--",
                        "&",
                        "\\",
                        "|",
                        "[^a]",
                        "[^a]: x\n",
                        "[a]: u\n",
                        "[a]\n",
                        "# a\n",
                        "a\n: b\n",
                        ":::editorial\n",
                        ":::\n",
                        "> [!NOTE]\n",
                        "a. A ",
                        ".",
                        "a.",
                        "U.S. ",
                        "| a | b |\n|---|---|\n",
                        "***",
                        "*_",
                        "[a][",
                        "[a](",
                        "a\n\n",
                        "\t",
                        "```\n",
                        "- a\n  ",
                        "<https://a.b> ",
                        "[a](<b",
                        "((((",
                        "]]]]",
                        "[[a]](b",
                        "|-",
                        "=\n",
                        "a\n=\n",
                        "&#x",
                        "[a](\\",
                        "\u00a0",
                        "é",
                        "😀",
                        "[[a",
                        "[a\n")
                .map(unit -> unit.repeat(SIZE / unit.length()));
        var built = Stream.of(
                IntStream.range(0, 200).mapToObj("  "::repeat).collect(Collectors.joining("- a\n")),
                IntStream.range(0, 200).mapToObj("> "::repeat).collect(Collectors.joining("a\n")),
                "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2),
                "*a ".repeat(SIZE / 6) + "b*".repeat(SIZE / 6),
                "|a".repeat(SIZE / 8) + "\n" + "|-".repeat(SIZE / 8) + "\n" + "|b".repeat(SIZE / 8),
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "a[^%d]\n\n[^%d]: b[^%d]\n\n".formatted(i, i, i + 1))
                        .collect(Collectors.joining()),
                IntStream.range(0, 1_500)
                                .mapToObj("[%d]: https://a.b/\n"::formatted)
                                .collect(Collectors.joining())
                        + IntStream.range(0, 1_500)
                                .mapToObj("[x][%d] "::formatted)
                                .collect(Collectors.joining()));
        return Stream.concat(repeated, built);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsOrRefusesEveryShape(String markdown) {
        var read = read(markdown, SHORT);

        assertThat(read.diagnostics())
                .map(Diagnostic::message)
                .noneMatch(message -> message.startsWith("the Markdown parser broke off"));
        assertThat(!read.value().markup().isEmpty() || !read.diagnostics().isEmpty() || markdown.isBlank())
                .as("something is said about it")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void keepsTheMarkupOfEveryShapeWithinTheAllowList(String markdown) {
        var few = markdown.substring(0, Math.min(600, markdown.length()));

        AllowedMarkup.check(few, read(few, SHORT).value());
    }

    // Which of the two comes first, the deadline or the end of the stack, depends on the machine.
    @Test
    void reportsWhatTakesTooLongOrNestsTooDeep() {
        var markdown = "[ (](".repeat(SIZE);

        assertThat(read(markdown, SHORT).diagnostics())
                .map(Diagnostic::toString)
                .hasSize(1)
                .allMatch(each -> each.contains("error[D407]") || each.contains("error[D405]"));
    }

    @Test
    void reportsWhatOverflowsTheStack() {
        var limits = new ProseLimits(1 << 22, 1_000, 200, 200, Duration.ofSeconds(20));

        assertThat(read("* ".repeat(60_000) + "a", limits).diagnostics())
                .map(each -> each.code().name())
                .containsExactly("D405");
    }

    @Test
    void reportsALineThatIsTooLongWithoutParsingIt() {
        assertThat(ProseParser.parse("short\n" + "x".repeat(10 << 20), "n.md", 7)
                        .diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("n.md:8:1: error[D402]: the line is longer than 20000 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe srcdoc=\"<script>1</script>\">",
                "<style>@import 'x'</style>",
                "<base href=//x>",
                "<form><button formaction=javascript:1>",
                "<math><mtext><table><mglyph><style><img src onerror=1>",
                "`<script>`",
                "```<script>\"\n</code></pre><script>\n```",
                "    <script>alert(1)</script>",
                "[a](https://x.example \"\\\" onmouseover=\\\"alert(1)\")",
                "[\" onmouseover=\"alert(1)](https://x.example)",
                "![\" onerror=\"alert(1)](a.png)",
                "![a](a.png \"\\\" onerror=\\\"alert(1)\")",
                "[[x\" onclick=\"1|<b>y</b>]]",
                "## <script>alert(1)</script> {onclick=alert(1)}",
                "```\" onclick=\"x\ncode\n```",
                "| <script> |\n|---|\n| </table><script> |",
                "[^<script>]: x\n\ny[^<script>]",
                "<!-- --><!--",
                "<textarea>",
                "]]><script>",
                "${7*7}<#assign x=1>${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<https://x.example/\"onclick=alert(1)>",
                "<x@y.example\"onclick=1>",
                "&lt;script&gt;&#60;script&#62;",
                "\\<script>",
                "<scr\u0000ipt>",
                "[x]: <javascript:alert(1)> \"t\"\n\n[y][x] ![z][x]"
            })
    void letsNoMarkupThrough(String markdown) {
        AllowedMarkup.check(markdown, read(markdown, ProseLimits.DEFAULT).value());
    }

    @Test
    void staysWithinTheAllowListForTextsAtRandom() {
        var parts = List.of(
                "*",
                "**",
                "_",
                "`",
                "```\n",
                "[",
                "]",
                "(",
                ")",
                "![",
                "[[",
                "]]",
                "|",
                "\n",
                "\n\n",
                "> ",
                "- ",
                "1. ",
                "# ",
                "## ",
                ":::editorial\n",
                ":::\n",
                "[^1]",
                "[^1]: ",
                "[@a#b]",
                "[@",
                "<",
                ">",
                "<b>",
                "</b>",
                "&amp;",
                "&#x3c;",
                "\\",
                "~~",
                "https://a.example",
                "javascript:",
                "word",
                " ",
                "\t",
                "    ",
                ": ",
                "|---|",
                "\"",
                "'",
                "=",
                "---\n",
                "[!NOTE]",
                "é",
                "😀",
                "{",
                "}",
                "$",
                "<!--",
                "-->",
                "[x]: y\n");
        var random = new Random(20_261_121);
        for (var round = 0; round < 1_500; round++) {
            var markdown = random.ints(1 + random.nextInt(40), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            var read = read(markdown, ProseLimits.DEFAULT);
            assertThat(read.diagnostics())
                    .as(markdown)
                    .map(Diagnostic::message)
                    .noneMatch(message -> message.startsWith("the Markdown parser broke off"));
            AllowedMarkup.check(markdown, read.value());
        }
    }
}
