package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.Prose;

/// Renders what flexmark would render otherwise: all that points somewhere, and our own blocks.
final class ProseRenderer implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        var handlers = new LinkedHashSet<NodeRenderingHandler<?>>();
        handlers.add(new NodeRenderingHandler<>(Heading.class, ProseRenderer::heading));
        handlers.add(new NodeRenderingHandler<>(Link.class, ProseRenderer::link));
        handlers.add(new NodeRenderingHandler<>(LinkRef.class, ProseRenderer::linkRef));
        handlers.add(new NodeRenderingHandler<>(AutoLink.class, ProseRenderer::autoLink));
        handlers.add(new NodeRenderingHandler<>(MailLink.class, ProseRenderer::mailLink));
        handlers.add(new NodeRenderingHandler<>(Image.class, ProseRenderer::image));
        handlers.add(new NodeRenderingHandler<>(ImageRef.class, ProseRenderer::imageRef));
        handlers.add(new NodeRenderingHandler<>(WikiLink.class, ProseRenderer::wikiLink));
        handlers.add(new NodeRenderingHandler<>(CitationNode.class, ProseRenderer::citation));
        handlers.add(new NodeRenderingHandler<>(ColonBlock.class, ProseRenderer::editorial));
        handlers.add(new NodeRenderingHandler<>(ColonBlock.Line.class, (_, _, _) -> {}));
        handlers.add(new NodeRenderingHandler<>(Callout.class, ProseRenderer::callout));
        handlers.add(new NodeRenderingHandler<>(TableCell.class, ProseRenderer::cell));
        handlers.add(new NodeRenderingHandler<>(TaskListItem.class, ProseRenderer::task));
        return handlers;
    }

    private static Draft draft(NodeRendererContext context) {
        return Objects.requireNonNull(Draft.KEY.get(context.getDocument()));
    }

    private static void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        var tag = "h" + Math.max(2, node.getLevel());
        html.line().raw("<" + tag + " id=\"" + draft(context).anchors.get(node) + "\">");
        context.renderChildren(node);
        html.raw("</" + tag + ">").line();
    }

    private static void link(Link node, NodeRendererContext context, HtmlWriter html) {
        var words = InlineText.plain(node, draft(context));
        open(node, words, context, html, () -> context.renderChildren(node));
    }

    private static String title(Node node) {
        var title = node instanceof LinkNodeBase titled ? titled.getTitle().unescape() : "";
        return title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"";
    }

    private static void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        if (draft(context).addresses.containsKey(node)) {
            var words = InlineText.plain(node, draft(context));
            open(node, words, context, html, () -> context.renderChildren(node));
        } else {
            asWritten(node, context, html);
        }
    }

    // `[a][b]` without a definition is text; its children stand for its first brackets, or its only ones.
    private static void asWritten(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        if (!node.isReferenceTextCombined()) {
            html.text(node.getTextOpeningMarker().toString());
            context.renderChildren(node);
            html.text(node.getTextClosingMarker().toString());
            html.text(node.getReferenceOpeningMarker().toString());
            html.text(node.getReference().unescape());
            html.text(node.getReferenceClosingMarker().toString());
        } else {
            html.text(node.getReferenceOpeningMarker().toString());
            context.renderChildren(node);
            html.text(node.getReferenceClosingMarker().toString());
            html.text(node.getTextOpeningMarker().toString());
            html.text(node.getTextClosingMarker().toString());
        }
    }

    private static void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        var words = node.getText().toString();
        open(node, words, context, html, () -> html.text(words));
    }

    private static void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
        var words = node.getText().toString();
        open(node, words, context, html, () -> html.text(words));
    }

    private static void open(Node node, String words, NodeRendererContext context, HtmlWriter html, Runnable body) {
        switch (draft(context).addresses.get(node)) {
            case Address.External(var href, var host) -> {
                html.raw("<a href=\"" + Html.escape(href) + "\" rel=\"noopener noreferrer nofollow\"" + title(node)
                        + ">");
                body.run();
                html.raw("</a>");
                if (!shows(words, host)) {
                    html.raw(" <span class=\"host\">" + host + "</span>");
                }
            }
            case Address.Mail(var href) -> anchor(href, html, body);
            case Address.Fragment(var id) -> anchor("#" + id, html, body);
            case Address.File(var path) -> {
                var at = draft(context).span(node instanceof Link link ? link.getUrl() : node.getChars());
                html.raw(draft(context).place(new Prose.FilePiece(path, Html.escape(words), at)));
            }
            case Address.Refused _ -> body.run();
            case null -> body.run();
        }
    }

    private static void anchor(String href, HtmlWriter html, Runnable body) {
        html.raw("<a href=\"" + Html.escape(href) + "\">");
        body.run();
        html.raw("</a>");
    }

    // Only words that are the address itself show its host; words that merely contain it may lie.
    private static boolean shows(String words, String host) {
        var text = words.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return text.equals(host) || text.startsWith(host + "/");
    }

    private static void image(Image node, NodeRendererContext context, HtmlWriter html) {
        picture(node, node.getUrl(), context, html);
    }

    private static void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        picture(node, node.getChars(), context, html);
    }

    private static void picture(Node node, BasedSequence at, NodeRendererContext context, HtmlWriter html) {
        var draft = draft(context);
        var alt = InlineText.plain(node, draft);
        if (draft.addresses.get(node) instanceof Address.File(var path)) {
            var title = node instanceof LinkNodeBase titled ? titled.getTitle().unescape() : "";
            html.raw(draft.place(new Prose.ImagePiece(path, alt, title, draft.span(at))));
        } else {
            html.text(node.getChars().toString());
        }
    }

    private static void wikiLink(WikiLink node, NodeRendererContext context, HtmlWriter html) {
        var words = WikiWords.of(node, draft(context));
        html.raw(draft(context).place(new Prose.LinkPiece(words.target(), Html.escape(words.text()))));
    }

    private static void citation(CitationNode node, NodeRendererContext context, HtmlWriter html) {
        var claims = node.claims().stream().map(Object::toString).toList();
        if (claims.isEmpty()) {
            html.text(node.getChars().toString());
        } else {
            html.raw(draft(context).place(new Prose.CitationPiece(claims)));
        }
    }

    private static void editorial(ColonBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line().raw("<div class=\"editorial\">").line();
        context.renderChildren(node);
        html.line().raw("</div>").line();
    }

    private static void callout(Callout node, NodeRendererContext context, HtmlWriter html) {
        html.line()
                .raw("<div class=\"callout " + node.word() + "\" role=\"note\">")
                .line();
        html.raw("<p class=\"callout-title\">" + node.title() + "</p>").line();
        context.renderChildren(node);
        html.line().raw("</div>").line();
    }

    private static void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
        var tag = node.isHeader() ? "th" : "td";
        var alignment = node.getAlignment();
        html.raw("<" + tag);
        if (alignment != null) {
            html.raw(" class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"");
        }
        html.raw(">");
        context.renderChildren(node);
        html.raw("</" + tag + ">");
    }

    private static void task(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
        var box = node.isItemDoneMarker()
                ? "<span class=\"task\" role=\"img\" aria-label=\"done\">☑</span> "
                : "<span class=\"task\" role=\"img\" aria-label=\"to do\">☐</span> ";
        html.line().raw("<li class=\"task\">" + box);
        context.renderChildren(node);
        html.raw("</li>").line();
    }
}
