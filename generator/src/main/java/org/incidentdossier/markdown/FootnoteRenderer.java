package org.incidentdossier.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;

/// Renders footnotes with ids that no heading and no claim can have: `h--fn-1`, and `h--ref-1` for its mark.
final class FootnoteRenderer implements PhasedNodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Footnote.class, FootnoteRenderer::mark),
                new NodeRenderingHandler<>(FootnoteBlock.class, (_, _, _) -> {}));
    }

    @Override
    public Set<RenderingPhase> getRenderingPhases() {
        return Set.of(RenderingPhase.BODY_TOP, RenderingPhase.BODY_BOTTOM);
    }

    @Override
    public void renderDocument(NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
        var footnotes = FootnoteExtension.FOOTNOTES.get(document);
        if (phase == RenderingPhase.BODY_TOP) {
            footnotes.resolveFootnoteOrdinals();
        } else if (!footnotes.getReferencedFootnoteBlocks().isEmpty()) {
            html.line()
                    .raw("<section class=\"footnotes\" aria-label=\"footnotes\">")
                    .line();
            html.raw("<ol>").line();
            footnotes.getReferencedFootnoteBlocks().forEach(note -> footnote(note, context, html));
            html.raw("</ol>").line().raw("</section>").line();
        }
    }

    private static void footnote(FootnoteBlock note, NodeRendererContext context, HtmlWriter html) {
        html.raw("<li id=\"h--fn-" + note.getFootnoteOrdinal() + "\">");
        context.renderChildren(note);
        for (var i = 0; i < note.getFootnoteReferences(); i++) {
            html.raw(" <a href=\"#" + markId(note, i) + "\" class=\"back\" aria-label=\"back to the text\">↩</a>");
        }
        html.raw("</li>").line();
    }

    private static void mark(Footnote node, NodeRendererContext context, HtmlWriter html) {
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
