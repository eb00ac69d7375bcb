package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkupLinesTest {
    private final MarkupLines lines = new MarkupLines();

    @Test
    void beginsNoLineWithBlanks() {
        lines.raw("  <p> one\n  two</p>");

        assertThat(lines.finish()).isEqualTo("<p> one\ntwo</p>\n");
    }

    @Test
    void endsALineOnce() {
        lines.line().raw("<ul>").line().line().raw("<li>").line();

        assertThat(lines.finish()).isEqualTo("<ul>\n<li>\n");
    }

    @Test
    void putsNoTwoBlankLinesAfterEachOther() {
        lines.raw("a\n\n \n\nb\n\n\n");

        assertThat(lines.finish()).isEqualTo("a\n\nb\n\n");
    }

    @Test
    void keepsTabsAtTheBeginningOfALineAndDropsTheBlanksBehindThem() {
        lines.raw("\t  a");

        assertThat(lines.finish()).isEqualTo("\ta\n");
    }

    @Test
    void keepsBlanksAndBlankLinesThatArePreformatted() {
        lines.raw("<pre>");
        lines.openPreformatted();
        lines.text("  if a < b\n\n\n  end\n").raw("</pre>");
        lines.closePreformatted();
        lines.line().raw("  c");

        assertThat(lines.finish()).isEqualTo("<pre>  if a &lt; b\n\n\n  end\n</pre>\nc\n");
    }

    @Test
    void escapesText() {
        lines.text("a & b").raw("<br>\n").text("\"c\"");

        assertThat(lines.finish()).isEqualTo("a &amp; b<br>\n&quot;c&quot;\n");
    }
}
