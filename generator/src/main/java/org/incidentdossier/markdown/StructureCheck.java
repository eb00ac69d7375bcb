package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.model.ClaimId;

/// Checks what is not about links: limits, blocks with two ends, citations' form, footnotes.
final class StructureCheck {
    private static final Pattern CITED = Pattern.compile("\\[[a-z0-9-]++#[a-z0-9-]++]");
    private static final Pattern HALF_LINK = Pattern.compile("(?<!\\\\)\\[$");

    private final FootnoteRepository known;
    private final Draft draft;
    private final ProseLimits limits;
    private final StrayMarks marks;
    private int rows;
    private int footnotes;
    private int unknownBlocks;

    private StructureCheck(Document document, Draft draft, ProseLimits limits) {
        // Not asked of a mark: from a definition list that flexmark has joined with the one before, no way leads up.
        this.known = FootnoteExtension.FOOTNOTES.get(document);
        this.draft = draft;
        this.limits = limits;
        this.marks = new StrayMarks(draft);
    }

    /// Whether the document is within its limits, so that more can be done with it.
    static boolean check(Document document, Draft draft, ProseLimits limits) {
        var check = new StructureCheck(document, draft, limits);
        if (check.isTooDeep(document)) {
            return false;
        }
        document.getDescendants().forEach(check::check);
        return check.rows <= limits.tableRows() && check.footnotes <= limits.footnotes();
    }

    // Without recursion, for this is what protects all that recurses.
    private boolean isTooDeep(Document document) {
        Node node = document;
        var depth = 0;
        while (node != null) {
            if (depth > limits.nesting()) {
                draft.report(
                        Code.D405,
                        node.getChars(),
                        "blocks and emphasis nest deeper than " + limits.nesting() + " levels",
                        "write it with less nesting; dossier.yaml can raise the limit \"nesting\"");
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return false;
    }

    private void check(Node node) {
        switch (node) {
            case TableRow row -> {
                if (++rows == limits.tableRows() + 1) {
                    reportLimit(Code.D403, row.getChars(), "table rows", limits.tableRows(), "table-rows");
                }
                marks.checkRow(row);
            }
            case FootnoteBlock note -> {
                if (++footnotes == limits.footnotes() + 1) {
                    reportLimit(Code.D404, note.getOpeningMarker(), "footnotes", limits.footnotes(), "footnotes");
                }
                checkFootnote(note);
            }
            case Paragraph paragraph -> marks.checkRows(paragraph);
            case Footnote mark -> checkMark(mark);
            case CitationNode citation -> checkCitation(citation);
            case ColonBlock block -> checkEnd(block);
            case ColonBlock.Line line -> checkLine(line);
            case LinkRef link -> checkBrackets(link);
            case WikiLink link -> checkWikiLink(link);
            case Text text -> marks.check(text);
            case HtmlInlineBase html -> marks.checkHtml(html);
            case FencedCodeBlock code -> checkFence(code);
            default -> SecondHeader.check(node, draft);
        }
    }

    private void reportLimit(Code code, BasedSequence at, String what, int limit, String name) {
        draft.report(
                code,
                at,
                "more than " + limit + " " + what + " in one note",
                "divide the note; dossier.yaml can raise the limit \"" + name + "\"");
    }

    private void checkCitation(CitationNode citation) {
        if (!citation.isWellFormed()) {
            draft.reportCitation(citation.getChars(), "");
        }
    }

    // `[article#claim]` is what a citation looks like to those who forget the "@", and `[[slug]` half a link.
    private void checkBrackets(LinkRef link) {
        if (link.getPrevious() instanceof Text before
                && HALF_LINK.matcher(before.getChars()).find()) {
            marks.reportLink(link.getChars());
        } else if (!link.isDefined() && CITED.matcher(link.getChars()).matches()) {
            var text = link.getChars();
            draft.reportCitation(text, "did you mean \"[@" + text.subSequence(1) + "\"? ");
        } else if (!link.isDefined()) {
            marks.checkTurned(link);
        }
    }

    // Whoever resolves the link says that it is no citation.
    private void checkWikiLink(WikiLink link) {
        if (ClaimId.isClaimId(WikiWords.target(link).toString())) {
            draft.leaveUnread(link.getChars());
        }
    }

    private void checkEnd(ColonBlock block) {
        var isClosed = block.getNext() instanceof ColonBlock.Line line && line.isClosing();
        if (!isClosed && !endsInOpenCode(block)) {
            draft.report(
                    Code.D152,
                    block.opening(),
                    "\":::editorial\" is never closed",
                    "put a line \":::\" behind its last paragraph");
        }
    }

    // Code that never ends takes the end of the block with it.
    private static boolean endsInOpenCode(Node block) {
        var last = block.getLastChild();
        while (last != null && !(last instanceof FencedCodeBlock)) {
            last = last.getLastChild();
        }
        return last instanceof FencedCodeBlock code && isOpen(code);
    }

    private static boolean isOpen(FencedCodeBlock code) {
        return code.getClosingMarker().isEmpty();
    }

    private void checkFence(FencedCodeBlock code) {
        if (isOpen(code)) {
            var mark = code.getOpeningMarker();
            draft.report(
                    Code.D152,
                    mark,
                    "the code that begins here never ends",
                    "put a line \"" + mark + "\" below its last line");
        }
    }

    private void checkLine(ColonBlock.Line line) {
        if (line.isClosing()) {
            if (unknownBlocks > 0) {
                unknownBlocks--;
            } else if (!(line.getPrevious() instanceof ColonBlock)) {
                draft.report(
                        Code.D152, line.getChars(), "\":::\" closes nothing", "open the block with \":::editorial\"");
            }
            return;
        }
        var text = line.getChars().toString();
        var isEditorial = text.equals(":::editorial");
        unknownBlocks += isEditorial ? 0 : 1;
        draft.report(
                Code.D151,
                line.getChars(),
                isEditorial ? "\":::editorial\" within another" : "no colon block " + Quoted.of(text),
                Nearest.hint(text, isEditorial ? List.of() : List.of(":::editorial"))
                        + "the only one is \":::editorial\" … \":::\", and it does not nest");
    }

    private void checkFootnote(FootnoteBlock note) {
        var name = note.getText().toString();
        var first = known.getFromRaw(note.getText());
        if (first != null && !first.equals(note)) {
            draft.report(
                    Code.D156,
                    note.getText(),
                    "the footnote " + Quoted.of(name) + " stands twice, first in line "
                            + draft.span(first.getChars()).line(),
                    "give one of them another name, or delete it");
        } else if (!note.isReferenced()) {
            draft.report(
                    Code.D156,
                    note.getText(),
                    "no mark leads to the footnote " + Quoted.of(name),
                    "put [^" + name + "] where it belongs");
        }
    }

    private void checkMark(Footnote mark) {
        if (mark.getFootnoteBlock() == null) {
            draft.report(
                    Code.D156,
                    mark.getText(),
                    "no footnote " + Quoted.of(mark.getText().toString()),
                    Nearest.hint(mark.getText().toString(), known.keySet()) + "add a line [^" + mark.getText()
                            + "]: …");
        }
    }
}
