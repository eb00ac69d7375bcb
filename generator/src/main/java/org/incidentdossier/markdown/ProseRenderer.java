package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.incidentdossier.model.Html;

/// Renders a document as markup that is not sanitized yet.
///
/// Lines and tags are those of flexmark's own renderer, which takes six times as long: it examines each character of
/// the text several times.
final class ProseRenderer {
    private static final CharPredicate WHITE_SPACE = CharPredicate.anyOf(" \t");
    private static final Map<Class<?>, BiConsumer<ProseRenderer, Node>> BY_TYPE = new HashMap<>();

    static {
        on(AutoLink.class, (to, node) -> to.links.autoLink(node));
        on(BlockQuote.class, (to, node) -> to.box("blockquote", "blockquote", node));
        on(BulletList.class, (to, node) -> to.box("ul", "ul", node));
        on(BulletListItem.class, (to, node) -> to.onLine("li", node));
        on(Callout.class, ProseRenderer::callout);
        on(CitationNode.class, (to, node) -> to.links.citation(node));
        on(Code.class, ProseRenderer::code);
        on(ColonBlock.class, ProseRenderer::editorial);
        on(DefinitionItem.class, ProseRenderer::definition);
        on(DefinitionList.class, ProseRenderer::definitions);
        on(DefinitionTerm.class, ProseRenderer::term);
        on(Emphasis.class, (to, node) -> to.within("em", node));
        on(FencedCodeBlock.class, ProseRenderer::fencedCode);
        on(Footnote.class, (to, node) -> to.footnotes.mark(node));
        on(HardLineBreak.class, (to, _) -> to.html.raw("<br>\n"));
        on(Heading.class, ProseRenderer::heading);
        on(HtmlEntity.class, (to, node) -> to.html.text(node.getChars().unescape()));
        on(HtmlInline.class, ProseRenderer::asText);
        on(HtmlInlineComment.class, ProseRenderer::asText);
        on(Image.class, (to, node) -> to.links.image(node));
        on(ImageRef.class, (to, node) -> to.links.imageRef(node));
        on(IndentedCodeBlock.class, ProseRenderer::indentedCode);
        on(Link.class, (to, node) -> to.links.link(node));
        on(LinkRef.class, (to, node) -> to.links.linkRef(node));
        on(MailLink.class, (to, node) -> to.links.mailLink(node));
        on(OrderedList.class, ProseRenderer::orderedList);
        on(OrderedListItem.class, (to, node) -> to.onLine("li", node));
        on(Paragraph.class, ProseRenderer::paragraph);
        on(SoftLineBreak.class, (to, _) -> to.html.raw("\n"));
        on(Strikethrough.class, (to, node) -> to.within("del", node));
        on(StrongEmphasis.class, (to, node) -> to.within("strong", node));
        on(TableBlock.class, (to, node) -> to.box("table", "table", node));
        on(TableBody.class, (to, node) -> to.onLine("tbody", node));
        on(TableCaption.class, (to, node) -> to.onLine("caption", node));
        on(TableCell.class, ProseRenderer::cell);
        on(TableHead.class, (to, node) -> to.onLine("thead", node));
        on(TableRow.class, (to, node) -> to.onLine("tr", node));
        on(TaskListItem.class, ProseRenderer::task);
        on(Text.class, ProseRenderer::text);
        on(TextBase.class, ProseRenderer::children);
        on(ThematicBreak.class, (to, _) -> to.html.line().raw("<hr>").line());
        on(WikiLink.class, (to, node) -> to.links.wikiLink(node));
    }

    private final Draft draft;
    private final Document document;
    private final MarkupLines html = new MarkupLines();
    private final LinkRenderer links;
    private final FootnoteRenderer footnotes;

    private ProseRenderer(Document document, Draft draft) {
        this.document = document;
        this.draft = draft;
        this.links = new LinkRenderer(this, draft, html);
        this.footnotes = new FootnoteRenderer(this, html);
    }

    /// The markup of a document; what a type of node is not rendered for has none.
    static String render(Document document, Draft draft) {
        var renderer = new ProseRenderer(document, draft);
        FootnoteRenderer.number(document);
        renderer.children(document);
        renderer.footnotes.section(document);
        return renderer.html.finish();
    }

    @SuppressWarnings("unchecked") // nodes of that type alone are looked up by it
    private static <N extends Node> void on(Class<N> type, BiConsumer<ProseRenderer, N> render) {
        BY_TYPE.put(type, (BiConsumer<ProseRenderer, Node>) render);
    }

    /// Renders all that stands in a node.
    void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            var render = BY_TYPE.get(child.getClass());
            if (render != null) {
                render.accept(this, child);
            }
        }
    }

    private void within(String tag, Node node) {
        html.raw("<" + tag + ">");
        children(node);
        html.raw("</" + tag + ">");
    }

    private void onLine(String tag, Node node) {
        html.line();
        within(tag, node);
        html.line();
    }

    private void box(String opening, String tag, Node node) {
        html.line().raw("<" + opening + ">").line();
        children(node);
        html.line().raw("</" + tag + ">").line();
    }

    private void text(Text node) {
        var text = draft.text(node.getChars());
        var isPlain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
        html.text(isPlain ? text : Escaping.unescapeString(text));
    }

    private void asText(HtmlInlineBase node) {
        html.text(node.getChars().toString());
    }

    private void code(Code node) {
        html.raw("<code>")
                .text(Escaping.collapseWhitespace(node.getText(), true))
                .raw("</code>");
    }

    private void heading(Heading node) {
        var tag = "h" + Math.max(2, node.getLevel());
        html.line().raw("<" + tag + " id=\"" + draft.anchors.get(node) + "\">");
        children(node);
        html.raw("</" + tag + ">").line();
    }

    // Alone in an item of a tight list, a paragraph is no more than its text.
    private void paragraph(Paragraph node) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        if (node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, Engine.LISTS, document)) {
            children(node);
        } else {
            onLine("p", node);
        }
    }

    private void fencedCode(FencedCodeBlock node) {
        var language = node.getInfoDelimitedByAny(WHITE_SPACE).unescape();
        var attribute = language.isEmpty() ? "" : " class=\"language-" + Html.escaped(language) + "\"";
        preformatted(attribute, node.getContentChars().normalizeEOL());
    }

    private void indentedCode(IndentedCodeBlock node) {
        preformatted("", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private void preformatted(String attribute, String code) {
        html.line().raw("<pre>");
        html.openPreformatted();
        html.raw("<code" + attribute + ">").text(code).raw("</code></pre>");
        html.closePreformatted();
        html.line();
    }

    private void orderedList(OrderedList node) {
        var first = node.getStartNumber();
        box(first == 1 ? "ol" : "ol start=\"" + first + "\"", "ol", node);
    }

    private void task(TaskListItem node) {
        var box = node.isItemDoneMarker()
                ? "<span class=\"task\" role=\"img\" aria-label=\"done\">☑</span> "
                : "<span class=\"task\" role=\"img\" aria-label=\"to do\">☐</span> ";
        html.line().raw("<li class=\"task\">" + box);
        children(node);
        html.raw("</li>").line();
    }

    private void definitions(DefinitionList node) {
        html.raw("<dl>").line();
        children(node);
        html.line().raw("</dl>");
    }

    private void term(DefinitionTerm node) {
        if (node.hasChildren()) {
            onLine("dt", node);
        }
    }

    private void definition(DefinitionItem node) {
        if (Engine.LISTS.isTightListItem(node)) {
            onLine("dd", node);
        } else {
            box("dd", "dd", node);
        }
    }

    private void editorial(ColonBlock node) {
        box("div class=\"editorial\"", "div", node);
    }

    private void callout(Callout node) {
        html.line()
                .raw("<div class=\"callout " + node.word() + "\" role=\"note\">")
                .line();
        html.raw("<p class=\"callout-title\">" + node.title() + "</p>").line();
        children(node);
        html.line().raw("</div>").line();
    }

    private void cell(TableCell node) {
        var tag = node.isHeader() ? "th" : "td";
        var alignment = node.getAlignment();
        html.raw("<" + tag);
        if (alignment != null) {
            html.raw(" class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"");
        }
        html.raw(">");
        children(node);
        html.raw("</" + tag + ">");
    }
}
