package org.incidentdossier.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;

/// Renders footnotes with ids that no heading and no claim can have: `h--fn-1`, and `h--ref-1` for its mark.
final class FootnoteRenderer {
    private final ProseRenderer renderer;
    private final MarkupLines html;

    FootnoteRenderer(ProseRenderer renderer, MarkupLines html) {
        this.renderer = renderer;
        this.html = html;
    }

    /// Gives footnotes their numbers, which must come before all that is rendered.
    static void number(Document document) {
        FootnoteExtension.FOOTNOTES.get(document).resolveFootnoteOrdinals();
    }

    /// The footnotes that are referred to, below everything else.
    void section(Document document) {
        var notes = FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks();
        if (notes.isEmpty()) {
            return;
        }
        html.line()
                .raw("<section class=\"footnotes\" aria-label=\"footnotes\">")
                .line();
        html.raw("<ol>").line();
        notes.forEach(this::footnote);
        html.raw("</ol>").line().raw("</section>").line();
    }

    private void footnote(FootnoteBlock note) {
        html.raw("<li id=\"h--fn-" + note.getFootnoteOrdinal() + "\">");
        renderer.children(note);
        for (var i = 0; i < note.getFootnoteReferences(); i++) {
            html.raw(" <a href=\"#" + markId(note, i) + "\" class=\"back\" aria-label=\"back to the text\">↩</a>");
        }
        html.raw("</li>").line();
    }

    void mark(Footnote node) {
        var note = node.getFootnoteBlock();
        if (note == null) {
            html.text(node.getChars().toString());
            return;
        }
        var number = note.getFootnoteOrdinal();
        html.raw("<sup id=\"" + markId(note, node.getReferenceOrdinal()) + "\"><a href=\"#h--fn-" + number + "\">"
                + number + "</a></sup>");
    }

    private static String markId(FootnoteBlock note, int repeat) {
        return "h--ref-" + note.getFootnoteOrdinal() + (repeat == 0 ? "" : "-" + (repeat + 1));
    }
}
