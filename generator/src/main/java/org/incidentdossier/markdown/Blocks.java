package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.model.Prose;

/// Collects what a note says, block by block, in source order.
final class Blocks {
    private final Draft draft;
    private final List<Prose.Block> blocks = new ArrayList<>();
    private final List<Prose.Heading> headings = new ArrayList<>();

    private Blocks(Draft draft) {
        this.draft = draft;
    }

    static Blocks of(Document document, Draft draft) {
        var blocks = new Blocks(draft);
        blocks.collect(document, Prose.Kind.PARAGRAPH, false);
        return blocks;
    }

    List<Prose.Block> blocks() {
        return blocks;
    }

    List<Prose.Heading> headings() {
        return headings;
    }

    private void collect(Node parent, Prose.Kind kind, boolean editorial) {
        var isFree = editorial;
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Heading heading -> {
                    addHeading(heading);
                    add(heading, Prose.Kind.HEADING, isFree);
                }
                case Paragraph paragraph -> add(paragraph, kind, isFree);
                case DefinitionTerm term -> add(term, Prose.Kind.TERM, isFree);
                case HtmlBlock html -> addCode(html, isFree);
                case FencedCodeBlock code ->
                    addCode(code, isFree || code.getClosingMarker().isEmpty());
                case IndentedCodeBlock code -> addCode(code, isFree);
                case TableHead head -> collect(head, Prose.Kind.TABLE_HEAD, isFree);
                case TableSeparator _ -> {}
                case TableRow row -> addRow(row, kind, isFree);
                // A block of another name was meant to be this one, and is reported.
                case ColonBlock.Line line -> isFree = editorial || !line.isClosing();
                case ColonBlock block -> collect(block, kind, true);
                // A definition is a list item to flexmark.
                case DefinitionItem item -> collect(item, inside(kind, Prose.Kind.DEFINITION), isFree);
                case ListItem item -> collect(item, inside(kind, Prose.Kind.LIST_ITEM), isFree);
                case FootnoteBlock note -> collect(note, Prose.Kind.FOOTNOTE, isFree);
                default -> collect(child, kind, isFree);
            }
        }
    }

    // A list in a footnote is still the footnote's text.
    private static Prose.Kind inside(Prose.Kind outer, Prose.Kind inner) {
        return outer == Prose.Kind.FOOTNOTE ? outer : inner;
    }

    private void addHeading(Heading heading) {
        var anchor = draft.anchors.getOrDefault(heading, "");
        headings.add(new Prose.Heading(heading.getLevel(), InlineText.plain(heading, draft), anchor));
    }

    private void add(Node node, Prose.Kind kind, boolean editorial) {
        addBlock(node, kind, editorial, Sentences.of(InlineText.of(node, draft), draft));
    }

    private void addRow(TableRow row, Prose.Kind kind, boolean editorial) {
        List<Prose.Sentence> sentences = new ArrayList<>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                sentences.addAll(Sentences.of(InlineText.of(cell, draft), draft));
            }
        }
        addBlock(row, kind == Prose.Kind.TABLE_HEAD ? kind : Prose.Kind.TABLE_ROW, editorial, sentences);
    }

    private void addCode(Block code, boolean editorial) {
        var text = String.join("", code.getContentLines()).strip();
        var sentence = new Prose.Sentence(text, List.of(), List.of(), draft.span(code.getChars()));
        addBlock(code, Prose.Kind.CODE, editorial, text.isEmpty() ? List.of() : List.of(sentence));
    }

    private void addBlock(Node node, Prose.Kind kind, boolean editorial, List<Prose.Sentence> sentences) {
        if (!sentences.isEmpty()) {
            var isFree = editorial || draft.mayCite(node.getChars());
            blocks.add(new Prose.Block(kind, isFree, sentences, draft.span(node.getChars())));
        }
    }
}
