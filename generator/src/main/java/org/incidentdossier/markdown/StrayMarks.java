package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.jspecify.annotations.Nullable;

/// Finds marks that a reader would see as they stand, because what they should make was not made.
final class StrayMarks {
    private static final Pattern OPEN_LINK = Pattern.compile("(?<!\\\\)\\[\\[");
    // What stands behind an escaped bracket is text, and so is an `@` within an address.
    private static final Pattern OPEN_CITATION = Pattern.compile("\\\\\\[[^\\[\\]]*+"
            + "|(?<cited>\\[@[a-z0-9-]++(?:#[a-z0-9-]++)?+|(?<![\\w/.@\\\\])@[a-z0-9-]++#[a-z0-9-]++)");
    private static final String COMMENT = "<!--";
    private static final Pattern DASHES = Pattern.compile("\\|?+(?:\\s*+:?+-++:?+\\s*+\\|)++(?:\\s*+:?+-++:?+)?+\\s*+");

    private static final Pattern GLUED_HEADING = Pattern.compile("(#{2,6})([^#\\s].*+)");
    private static final Pattern ADDRESS = Pattern.compile("\\[(?:https?://|www\\.|mailto:)[^\\[\\]\\s]++]");
    private static final Pattern ROW = Pattern.compile("\\s*+\\|(?s:.*)\\|\\s*+");

    private final Draft draft;

    StrayMarks(Draft draft) {
        this.draft = draft;
    }

    void check(Text text) {
        if (isCode(text.getParent())) {
            return;
        }
        var written = draft.text(text.getChars());
        if (written.contains("[[")) {
            checkLinks(text, written);
        }
        if (written.indexOf('@') >= 0) {
            checkCitations(text, written);
        }
        var comment = written.indexOf(COMMENT);
        if (comment >= 0 && !written.startsWith("\\", comment - 1)) {
            reportHtml(text.getChars().subSequence(comment, comment + COMMENT.length()));
        }
        if (startsLine(text) && written.startsWith("##")) {
            checkHeading(text, written);
        }
        if (isLine(text) && DASHES.matcher(written).matches()) {
            draft.report(
                    Code.D160,
                    text.getChars(),
                    "this line of dashes makes no table",
                    "give it as many cells as the row above it, put a blank line above that row, and put one below"
                            + " the table if a line \"---\" follows");
        }
    }

    private void checkHeading(Text text, String written) {
        var heading = GLUED_HEADING.matcher(written);
        if (heading.matches()) {
            var marks = heading.group(1);
            draft.leaveUnread(text.getChars());
            draft.report(
                    Code.D158,
                    text.getChars().subSequence(0, marks.length()),
                    "no space stands behind " + Quoted.of(marks) + ", so that this is no heading",
                    "write \"" + marks + " …\"; a backslash before \"#\" makes it text");
        }
    }

    /// Reports `(words)[https://…]`.
    void checkTurned(LinkRef link) {
        if (link.getPrevious() instanceof Text before
                && before.getChars().endsWith(")")
                && ADDRESS.matcher(link.getChars()).matches()) {
            draft.report(
                    Code.D153,
                    link.getChars(),
                    "the brackets and parentheses of this link have changed places",
                    "write [words](https://…); a backslash before \"[\" makes it text");
        }
    }

    /// Reports a tag that opens something, and a comment, which its author takes for hidden.
    void checkHtml(HtmlInlineBase html) {
        if (!html.getChars().startsWith("</")) {
            reportHtml(html.getChars());
        }
    }

    private void reportHtml(BasedSequence at) {
        var written = at.toString();
        draft.report(
                Code.D161,
                at,
                "readers see " + Quoted.of(written) + " as it stands: HTML is text here",
                written.startsWith(COMMENT)
                        ? "delete it, or keep it as a comment of the front matter, behind \"# \""
                        : "write Markdown, such as **bold** or ![words](picture.png); a backslash before \"<\" says"
                                + " that it is meant");
    }

    /// Reports the beginning of a link to an entry.
    void reportLink(BasedSequence at) {
        draft.report(
                Code.D202,
                at,
                "a link begins with \"[[\" and does not end with \"]]\"",
                "write [[slug]] or [[slug|words]]; a backslash before each \"[\" makes it text");
    }

    private void checkLinks(Text text, String written) {
        var open = OPEN_LINK.matcher(written);
        while (open.find()) {
            reportLink(text.getChars().subSequence(open.start(), open.end()));
        }
    }

    private void checkCitations(Text text, String written) {
        var open = OPEN_CITATION.matcher(written);
        while (open.find()) {
            var cited = open.group("cited");
            if (cited != null) {
                draft.reportCitation(text.getChars().subSequence(open.start(), open.end()), "");
            }
        }
    }

    /// Reports what stands behind the last cell that the head has room for: no page would show it.
    void checkRow(TableRow row) {
        var last = row.getLastChild();
        // A cell that was added because the row has too few stands nowhere in the note.
        if (last == null || last.getChars().isNull()) {
            return;
        }
        var start = last.getEndOffset();
        var rest = draft.lines().textFrom(start);
        if (!rest.replace('|', ' ').isBlank()) {
            draft.leaveUnread(row.getChars());
            draft.report(
                    Code.D160,
                    row.getChars().baseSubSequence(start, start + rest.length()),
                    "the row has more cells than the head of its table, so nobody would see " + Quoted.of(rest.strip()),
                    "give the head and the line of dashes as many cells; a backslash before \"|\" makes it text");
        }
    }

    /// Reports rows of cells without a line of dashes, of which Markdown makes a paragraph.
    void checkRows(Paragraph paragraph) {
        var lines = paragraph.getContentLines();
        if (lines.size() > 1
                && lines.stream().allMatch(line -> ROW.matcher(line).matches())
                && lines.stream().noneMatch(line -> DASHES.matcher(line).matches())) {
            draft.report(
                    Code.D160,
                    lines.get(1).trim(),
                    "rows of cells without a line of dashes make no table",
                    "put one below the head, with dashes for each cell: |---|---|; a backslash before \"|\" makes it text");
        }
    }

    // A row of a table has one above it, and nothing else stands in its line.
    private static boolean isLine(Text text) {
        return isLineBreak(text.getPrevious()) && (text.getNext() == null || isLineBreak(text.getNext()));
    }

    private static boolean startsLine(Text text) {
        return text.getParent() instanceof Paragraph && (text.getPrevious() == null || isLineBreak(text.getPrevious()));
    }

    private static boolean isLineBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static boolean isCode(@Nullable Node node) {
        return node instanceof com.vladsch.flexmark.ast.Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock;
    }
}
