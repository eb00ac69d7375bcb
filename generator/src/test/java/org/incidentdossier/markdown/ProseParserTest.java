package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseParserTest {
    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Html link(String target, Html words) {
            return new Html("<a href=\"" + target + ".html\">" + words + "</a>");
        }

        @Override
        public Html cite(List<String> claims) {
            return new Html("<cite>" + String.join(" ", claims) + "</cite>");
        }

        @Override
        public String address(String path) {
            return "../" + path;
        }
    };

    private static Prose prose(String markdown) {
        return ProseParser.parse(markdown, "content/articles/note.md", 1).value();
    }

    private static String html(String markdown) {
        return ProseWriter.html(prose(markdown), TARGETS, "").markup();
    }

    private static List<String> diagnostics(String markdown) {
        return ProseParser.parse(markdown, "n.md", 1).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static List<String> kinds(String markdown) {
        return prose(markdown).blocks().stream()
                .map(block -> block.kind() + (block.editorial() ? " (editorial): " : ": ") + block.text())
                .toList();
    }

    @Test
    void putsLinksAndCitationsInPlaceWhereverTheyStand() {
        assertThat(html("""
                ## About [[anthropic]]

                - **[[lutnick|The *Secretary*]]** said so [@a#x].

                | Who | What |
                |:----|-----:|
                | [[axios|Axios]] | a report [@a#y; @b#z] |
                """)).isEqualTo("""
                <h2 id="h-about-anthropic">About <a href="anthropic.html">anthropic</a></h2>
                <ul><li><strong><a href="lutnick.html">The *Secretary*</a></strong> said so <cite>a#x</cite>.</li></ul>
                <table><thead><tr><th class="align-left">Who</th><th class="align-right">What</th></tr></thead>\
                <tbody><tr><td class="align-left"><a href="axios.html">Axios</a></td>\
                <td class="align-right">a report <cite>a#y b#z</cite></td></tr></tbody></table>
                """);
    }

    @Test
    void takesARowWithFewerCellsThanTheHead() {
        assertThat(diagnostics("First.\n\n| a | b |\n|---|---|\n| c |\n")).isEmpty();
    }

    @Test
    void reportsHeadingsAndLinksThatMadeNone() {
        assertThat(diagnostics("""
                ##Background

                See (the report)[https://reports.example] and [](https://reports.example).

                \\##Background [![A chart](chart.png)](https://reports.example) (a)[b] ## c
                """))
                .containsExactly(
                        "n.md:1:1: error[D158]: no space stands behind \"##\", so that this is no heading",
                        "n.md:3:17: error[D153]: the brackets and parentheses of this link have changed places",
                        "n.md:3:47: error[D155]: a link without words, which nobody would see");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[a#x]]", "[[a#x|so]]", "[so](@a#x)", "[so](../articles/a.md#x)", "##It"})
    void asksForNoCitationWhereOneWasMeant(String written) {
        assertThat(kinds(written + " went dark.")).allMatch(each -> each.startsWith("PARAGRAPH (editorial)"));
    }

    @Test
    void putsALineInBracketsBelowATableNotIntoIt() {
        assertThat(html("""
                | a |
                |---|
                | b |
                [As of March]
                """)).isEqualTo("""
                <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
                <p>[As of March]</p>
                """);
    }

    @Test
    void givesLinksWithoutWordsTheTitleOfTheirTarget() {
        var parser = new ProseParser(slug -> Optional.of(slug.toUpperCase(Locale.ROOT)), ProseLimits.DEFAULT);

        var prose = parser.read("See [[axios]].", "n.md", 1).value();

        assertThat(prose.text()).isEqualTo("See AXIOS.");
    }

    @Test
    void dividesTextIntoSentencesWithTheirCitations() {
        var sentences = prose("""
                        The order came at 5:21 p.m. Eastern [@a#x]. Mr. Smith of the U.S. agency
                        denied it. [@b#y] So did J. R. Doe.[@b#z] Nobody knows why.
                        """).blocks().getFirst().sentences();

        assertThat(sentences)
                .map(each -> each.at() + "+" + each.at().length() + " " + each.text() + " "
                        + each.citations().stream().map(Prose.Citation::claim).toList())
                .containsExactly(
                        "content/articles/note.md:1:1+43 The order came at 5:21 p.m. Eastern. [a#x]",
                        "content/articles/note.md:1:45+28 Mr. Smith of the U.S. agency denied it. [b#y]",
                        "content/articles/note.md:2:19+17 So did J. R. Doe. [b#z]",
                        "content/articles/note.md:2:43+17 Nobody knows why. []");
    }

    @Test
    void countsColumnsInCodePoints() {
        var citation = prose("Ein 😀 lächelt [@a#x].").citations().getFirst();

        assertThat(citation.at()).hasToString("content/articles/note.md:1:17");
        assertThat(citation.at().length()).isEqualTo(3);
    }

    @Test
    void saysOfEachBlockWhatItIs() {
        assertThat(kinds("""
                ## Heading

                Paragraph.

                - item

                  second
                - [x] task

                1. one

                > quoted

                | a | b |
                |---|---|
                | c | d |

                Term
                : Definition

                :::editorial
                Ours[^1].
                :::

                [^1]: Footnote.

                ```
                code
                ```
                """))
                .containsExactly(
                        "HEADING: Heading",
                        "PARAGRAPH: Paragraph.",
                        "LIST_ITEM: item",
                        "LIST_ITEM: second",
                        "LIST_ITEM: task",
                        "LIST_ITEM: one",
                        "PARAGRAPH: quoted",
                        "TABLE_HEAD: a b",
                        "TABLE_ROW: c d",
                        "TERM: Term",
                        "DEFINITION: Definition",
                        "PARAGRAPH (editorial): Ours.",
                        "FOOTNOTE: Footnote.",
                        "CODE: code");
    }

    @Test
    void rendersCalloutsAsOnGitHub() {
        assertThat(html("> [!WARNING]\n> Mind [[the-gap]].\n")).isEqualTo("""
                <div class="callout warning" role="note">
                <p class="callout-title">Warning</p>
                <p>Mind <a href="the-gap.html">the-gap</a>.</p>
                </div>
                """);
        assertThat(html("> [!WARNING] Mind.\n")).isEqualTo("""
                <blockquote>
                <p>[!WARNING] Mind.</p>
                </blockquote>
                """);
    }

    @Test
    void rendersEditorialBlocksAndNothingElseWithColons() {
        assertThat(html(":::editorial\nOurs.\n\n- a\n:::\n\nTheirs.\n")).isEqualTo("""
                <div class="editorial">
                <p>Ours.</p>
                <ul><li>a</li></ul>
                </div>
                <p>Theirs.</p>
                """);
        // The end of a block that is none is no second mistake.
        assertThat(diagnostics(":::warning\nx\n:::\n"))
                .containsExactly("n.md:1:1: error[D151]: no colon block \":::warning\"");
        assertThat(diagnostics("a\n\n:::editorial\nx\n"))
                .containsExactly("n.md:3:1: error[D152]: \":::editorial\" is never closed");
        assertThat(diagnostics(":::editorial\n:::editorial\nx\n:::\n"))
                .containsExactly("n.md:2:1: error[D151]: \":::editorial\" within another");
    }

    @Test
    void takesOneDashForAColumnAsOnGitHub() {
        assertThat(kinds("| a | b |\n|-|:-:|\n| c | d |\n\n| e |\n| - |\n| f |\n"))
                .containsExactly("TABLE_HEAD: a b", "TABLE_ROW: c d", "TABLE_HEAD: e", "TABLE_ROW: f");
    }

    @Test
    void reportsDashesThatMakeNoTable() {
        assertThat(diagnostics("""
                | a | b | c |
                |---|---|
                | d | e | f |

                Two rows of heads:

                a | b
                c | d
                --|:-:
                e | f

                Text
                | a |
                |---|
                | b |

                | a |
                |---|
                | b |
                ---

                But a | b - c, `|---|` and

                    |---|

                ```
                a
                |---|
                ```
                """))
                .containsExactly(
                        "n.md:2:1: error[D160]: this line of dashes makes no table",
                        "n.md:9:1: error[D160]: this line of dashes makes no table",
                        "n.md:14:1: error[D160]: this line of dashes makes no table",
                        "n.md:18:1: error[D160]: this line of dashes makes no table");
    }

    @Test
    void reportsRowsWithoutDashesAndCellsThatNobodyWouldSee() {
        assertThat(diagnostics("""
                | a | b |
                | c | d |

                > | a | b |
                > |---|---|
                > | c | d | e |
                > | f | g | |

                a | b
                --|--
                c | d|e
                f

                | a |

                \\| a |
                | b |

                ```
                | a |
                | b |
                ```
                """))
                .containsExactly(
                        "n.md:2:1: error[D160]: rows of cells without a line of dashes make no table",
                        "n.md:6:12: error[D160]: the row has more cells than the head of its table, so nobody would see"
                                + " \"e |\"",
                        "n.md:11:7: error[D160]: the row has more cells than the head of its table, so nobody would see"
                                + " \"e\"");
    }

    @Test
    void reportsHtmlThatReadersWouldSee() {
        assertThat(diagnostics("""
                One<br>two, <b>three</b> <!-- four -->

                <!-- five

                six -->

                `<!-- seven -->`, \\<b>, \\<!-- eight, 1 < 2, <https://example.org/>

                ```
                <!-- nine -->
                ```
                """))
                .containsExactly(
                        "n.md:1:4: warning[D161]: readers see \"<br>\" as it stands: HTML is text here",
                        "n.md:1:13: warning[D161]: readers see \"<b>\" as it stands: HTML is text here",
                        "n.md:1:26: warning[D161]: readers see \"<!-- four -->\" as it stands: HTML is text here",
                        "n.md:3:1: warning[D161]: readers see \"<!--\" as it stands: HTML is text here");
    }

    @Test
    void reportsCodeThatNeverEnds() {
        assertThat(diagnostics("a\n\n````\n[[b]]\n```\n"))
                .containsExactly("n.md:3:1: error[D152]: the code that begins here never ends");
        assertThat(diagnostics("> ~~~\n> a\n\nb\n"))
                .containsExactly("n.md:1:3: error[D152]: the code that begins here never ends");
        assertThat(diagnostics("- ```\n  a\n  ```\n\n> ~~~\n> b\n> ~~~~\n\n```\nc\n```"))
                .isEmpty();
        // The end of the block stands in the code.
        assertThat(diagnostics(":::editorial\n```\nb\n:::\n"))
                .containsExactly("n.md:2:1: error[D152]: the code that begins here never ends");
    }

    @Test
    void reportsASecondFrontMatter() {
        assertThat(belowAHeader("""
                Text.
                ---
                type: article
                title: Second
                claims:
                  - id: one
                    says: So.
                ---
                More.
                """)).containsExactly("n.md:6:1: error[D118]: a second front matter begins here");
        assertThat(belowAHeader("---\ntitle: Third\n---\n"))
                .containsExactly("n.md:5:1: error[D118]: a second front matter begins here");
        assertThat(belowAHeader("""
                Text.

                ---

                Note: a rule stands above, and a heading here
                ---

                ```
                ---
                type: page
                ---
                ```

                ---
                so: it goes on, and ends without another rule
                """)).isEmpty();
        // Without a first, what is wrong is that it is missing.
        assertThat(diagnostics("\n---\ntitle: Late\n---\n")).isEmpty();
    }

    private static List<String> belowAHeader(String markdown) {
        return ProseParser.parse(markdown, "n.md", 5).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void keepsColonsInCodeAsTheyAre() {
        assertThat(diagnostics(":::editorial\n```\n:::\n:::x\n```\n:::\n")).isEmpty();
    }

    @Test
    void rendersFootnotesTasksDefinitionsAndStrikethrough() {
        assertThat(html("""
                - [ ] open ~~old~~

                Text[^n], text[^n].

                [^n]: Note.
                """)).isEqualTo("""
                <ul><li class="task"><span class="task" role="img" aria-label="to do">☐</span> open <del>old</del></li></ul>
                <p>Text<sup id="h--ref-1"><a href="#h--fn-1">1</a></sup>, \
                text<sup id="h--ref-1-2"><a href="#h--fn-1">1</a></sup>.</p>
                <section class="footnotes" aria-label="footnotes">
                <ol><li id="h--fn-1">
                <p>Note.</p>
                <a href="#h--ref-1" class="back" aria-label="back to the text">↩</a> \
                <a href="#h--ref-1-2" class="back" aria-label="back to the text">↩</a></li></ol>
                </section>
                """);
    }

    @Test
    void reportsFootnotesWithoutAMarkAndMarksWithoutAFootnote() {
        assertThat(diagnostics("A[^none].\n\n[^nine]: Note.\n"))
                .containsExactly(
                        "n.md:1:4: error[D156]: no footnote \"none\"",
                        "n.md:3:3: error[D156]: no mark leads to the footnote \"nine\"");
    }

    @Test
    void reportsAFootnoteThatStandsTwice() {
        assertThat(diagnostics("A[^1].\n\n[^1]: One.\n\n[^1]: Two.\n"))
                .containsExactly("n.md:5:3: error[D156]: the footnote \"1\" stands twice, first in line 3");
    }

    @Test
    void showsTheHostOfALinkWhoseWordsAreNotItsAddress() {
        assertThat(html("[bank.example](https://evil.example/x) [evil.example/x](https://evil.example/x)"))
                .isEqualTo(
                        "<p><a href=\"https://evil.example/x\" rel=\"noopener noreferrer nofollow\">bank.example</a>"
                                + " <span class=\"host\">evil.example</span>"
                                + " <a href=\"https://evil.example/x\" rel=\"noopener noreferrer nofollow\">evil.example/x</a></p>\n");
    }

    @Test
    void showsForeignHostsInPunycode() {
        assertThat(html("[аpple.com](https://аpple.com/)")).contains("<span class=\"host\">xn--pple-43d.com</span>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](javascript:alert(1)) | 5",
                "[a](JaVaScRiPt:alert(1)) | 5",
                "[a](java&#115;cript:alert(1)) | 5",
                "[a](javascript&colon;alert(1)) | 5",
                "[a](&#1;javascript:alert(1)) | 5",
                "[a](vbscript:x) | 5",
                "[a](data:text/html;base64,x) | 5",
                "[a](file:///etc/passwd) | 5",
                "[a](//evil.example) | 5",
                "[a](www.evil.example) | 5",
                "[a](/\\\\evil.example) | 5",
                "[a](\\\\\\\\evil.example) | 5",
                "[a](https:/evil.example) | 5",
                "[a](https:evil.example) | 5",
                "[a](https:///evil.example) | 5",
                "[a](https://user:pass@evil.example) | 5",
                "[a](https://good.example@evil.example) | 5",
                "[a](https://%65vil.example) | 5",
                "[a](https://evil.example:x) | 5",
                "[a](mailto:a@b.example?bcc=c@d.example) | 5",
                "[a](../../../etc/passwd) | 5",
                "[a](%2e%2e/x) | 5",
                "[a](/articles/a.html) | 5",
                "[a](other.md#x) | 5",
                "[a](#nowhere) | 5",
                "[a]() | 1",
                "<javascript:alert(1)> | 2",
                "[a]: javascript:x | 6",
            })
    void refusesLinksThatLeadElsewhereThanTheySeem(String markdown, int column) {
        var found = ProseParser.parse(markdown, "content/articles/n.md", 1).diagnostics();

        assertThat(found)
                .filteredOn(each -> each.code().name().equals("D153"))
                .map(each -> each.at().column())
                .containsExactly(column);
        assertThat(html(markdown)).doesNotContain("href");
    }

    @Test
    void allowsWebMailHeadingsAndFilesBesideTheNotes() {
        assertThat(html("""
                ## Top

                [w](HTTP://A.example:80/ü?q="x") [m](mailto:a@b.example) [h](#h-top) [f](../files/data.csv)
                """))
                .contains(
                        "<a href=\"http://a.example:80/%C3%BC?q&#61;%22x%22\" rel",
                        "<a href=\"mailto:a&#64;b.example\">m</a>",
                        "<a href=\"#h-top\">h</a>",
                        "<a href=\"../files/data.csv\">f</a>");
    }

    @Test
    void takesPicturesFromBesideTheNotesOnly() {
        assertThat(html("![A \"chart\"](chart.png \"t\")"))
                .isEqualTo("<p><img src=\"../articles/chart.png\" alt=\"A &quot;chart&quot;\" title=\"t\"></p>\n");
        assertThat(diagnostics("![a](https://x.example/a.png) ![](a.png) ![s](a.svg)"))
                .containsExactly(
                        "n.md:1:6: error[D154]: the picture \"https://x.example/a.png\" is no png, jpg, gif or webp file"
                                + " beside the notes",
                        "n.md:1:31: error[D155]: a picture without alternative text",
                        "n.md:1:47: error[D154]: the picture \"a.svg\" is no png, jpg, gif or webp file beside the notes");
    }

    @Test
    void reportsCitationsOfAnotherForm() {
        assertThat(diagnostics("a [@a] b [@A#x], [@a#x, @b#y] and [@a#x;\n@b] but [@name](https://a.example)"))
                .containsExactly(
                        "n.md:1:3: error[D150]: expected a citation such as [@article#claim], found \"[@a]\"",
                        "n.md:1:10: error[D150]: expected a citation such as [@article#claim], found \"[@A#x]\"",
                        "n.md:1:18: error[D150]: expected a citation such as [@article#claim], found \"[@a#x, @b#y]\"",
                        "n.md:1:35: error[D150]: expected a citation such as [@article#claim],"
                                + " found \"[@a#x;\\u000a@b]\"");
    }

    @Test
    void reportsCitationsWithoutTheirBrackets() {
        assertThat(diagnostics("See [@a#x and @b#y, [@c d. [e @f#g]\n"))
                .containsExactly(
                        "n.md:1:5: error[D150]: expected a citation such as [@article#claim], found \"[@a#x\"",
                        "n.md:1:15: error[D150]: expected a citation such as [@article#claim], found \"@b#y\"",
                        "n.md:1:21: error[D150]: expected a citation such as [@article#claim], found \"[@c\"",
                        "n.md:1:31: error[D150]: expected a citation such as [@article#claim], found \"@f#g\"");
        assertThat(diagnostics("""
                \\[@a#x; @b#y], \\@a#x, `@a#x`, <https://a.example/@b#c>, https://a.example/@b#c, m@a.example,
                @somebody, #1 and [@name](https://a.example/@b#c).
                """)).isEmpty();
    }

    @Test
    void reportsLinksAndPicturesThatMarkdownTakesForText() {
        assertThat(diagnostics("![A chart](my chart.png) [a](https://a.example/b c) [d](https://a.example/e(f)\n"))
                .containsExactly(
                        "n.md:1:12: error[D154]: the picture \"my chart.png\" is none: it has a space in it",
                        "n.md:1:30: error[D153]: the link \"https://a.example/b c\" is none: it has a space in it",
                        "n.md:1:57: error[D153]: the link \"https://a.example/e(f\" is none:"
                                + " its parentheses do not close");
        assertThat(diagnostics("[sic] (so it says), \\[a](b c), `[a](b c)` and [a](https://a.example/%20b \"c d\")"))
                .isEmpty();
    }

    @Test
    void reportsLinksWithinLinks() {
        assertThat(diagnostics("[see [[x]]](https://a.example) [so [@a#x] says](https://a.example)"))
                .containsExactly(
                        "n.md:1:6: error[D159]: \"[[x]]\" stands within another link",
                        "n.md:1:36: error[D159]: \"[@a#x]\" stands within another link");
    }

    @Test
    void reportsHeadingsOfTheFirstLevelAndDefinitionsThatNobodySees() {
        assertThat(diagnostics("# Top\n\n[Note]: nothing\n"))
                .containsExactly(
                        "n.md:1:1: error[D158]: a heading of the first level",
                        "n.md:3:1: warning[D157]: no link uses the definition \"Note\", so nobody will see it");
    }

    @Test
    void reportsHiddenCharactersWrittenOrEscaped() {
        assertThat(diagnostics("a\u202eb\nc\u0007 &#x202e; \udb40\udc41 שלום عربي"))
                .containsExactly(
                        "n.md:1:2: error[D112]: the character U+202E (a change of writing direction) hides or reorders text",
                        "n.md:2:2: error[D112]: the character U+0007 (a control character) hides or reorders text",
                        "n.md:2:4: error[D112]: the character U+202E (a change of writing direction) hides or reorders text",
                        "n.md:2:13: error[D112]: the character U+E0041 (a tag character) hides or reorders text");
    }

    @Test
    void numbersHeadingsOfTheSameWords() {
        assertThat(prose("## Été\n\n## Ete\n\n## ete 2\n\n## 日本\n\n## __proto__\n")
                        .headings())
                .map(Prose.Heading::anchor)
                .containsExactly("h-ete", "h-ete-2", "h-ete-2-2", "h-section", "h-proto");
    }

    @Test
    void putsAPrefixBeforeIdsAndTheLinksToThem() {
        var prose = prose("## Top\n\nSee [top](#h-top)[^1] and id=\"h-x\".\n\n[^1]: N.\n");

        assertThat(ProseWriter.html(prose, TARGETS, "note--").markup())
                .contains("<h2 id=\"note--h-top\">", "href=\"#note--h-top\"", "id=\"note--h--fn-1\"")
                .contains("href=\"#note--h--ref-1\"", "and id&#61;&#34;h-x&#34;.");
    }

    @Test
    void showsRawHtmlAndTemplateSyntaxAsText() {
        assertThat(prose("<script>alert(1)</script> ${7*7} <#if x> {{y}} <!-- z -->")
                        .text())
                .isEqualTo("<script>alert(1)</script> ${7*7} <#if x> {{y}} <!-- z -->");
        assertThat(html("<div onclick=x>\n\n<img src=x onerror=alert(1)>"))
                .isEqualTo("<p>&lt;div onclick&#61;x&gt;</p>\n<p>&lt;img src&#61;x onerror&#61;alert(1)&gt;</p>\n");
    }

    @Test
    void keepsWhatLooksLikeAPlaceOfItsOwn() {
        assertThat(html("<span class=\"piece-0\"></span> [[x]]"))
                .isEqualTo("<p>&lt;span class&#61;&#34;piece-0&#34;&gt;&lt;/span&gt; <a href=\"x.html\">x</a></p>\n");
    }
}
