package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.Prose;

/// Renders all that points somewhere.
final class LinkRenderer {
    private final ProseRenderer renderer;
    private final Draft draft;
    private final MarkupLines html;

    LinkRenderer(ProseRenderer renderer, Draft draft, MarkupLines html) {
        this.renderer = renderer;
        this.draft = draft;
        this.html = html;
    }

    void link(Link node) {
        open(node, InlineText.plain(node, draft), () -> renderer.children(node));
    }

    void linkRef(LinkRef node) {
        if (draft.addresses.containsKey(node)) {
            open(node, InlineText.plain(node, draft), () -> renderer.children(node));
        } else {
            asWritten(node);
        }
    }

    // `[a][b]` without a definition is text; its children stand for its first brackets, or its only ones.
    private void asWritten(LinkRef node) {
        if (!node.isReferenceTextCombined()) {
            html.text(node.getTextOpeningMarker().toString());
            renderer.children(node);
            html.text(node.getTextClosingMarker().toString());
            html.text(node.getReferenceOpeningMarker().toString());
            html.text(node.getReference().unescape());
            html.text(node.getReferenceClosingMarker().toString());
        } else {
            html.text(node.getReferenceOpeningMarker().toString());
            renderer.children(node);
            html.text(node.getReferenceClosingMarker().toString());
            html.text(node.getTextOpeningMarker().toString());
            html.text(node.getTextClosingMarker().toString());
        }
    }

    void autoLink(AutoLink node) {
        var words = node.getText().toString();
        open(node, words, () -> html.text(words));
    }

    void mailLink(MailLink node) {
        var words = node.getText().toString();
        open(node, words, () -> html.text(words));
    }

    private void open(Node node, String words, Runnable body) {
        switch (draft.addresses.get(node)) {
            case Address.External(var href, var host) -> {
                html.raw("<a href=\"" + Html.escaped(href) + "\" rel=\"noopener noreferrer nofollow\"" + title(node)
                        + ">");
                body.run();
                html.raw("</a>");
                if (!shows(words, host)) {
                    html.raw(" <span class=\"host\">" + host + "</span>");
                }
            }
            case Address.Mail(var href) -> anchor(href, body);
            case Address.Fragment(var id) -> anchor("#" + id, body);
            case Address.File(var path) -> {
                var at = draft.span(node instanceof Link link ? link.getUrl() : node.getChars());
                html.raw(draft.place(new Prose.FilePiece(path, Html.escape(words), at)));
            }
            case Address.Refused _ -> body.run();
            case null -> body.run();
        }
    }

    private static String title(Node node) {
        var title = node instanceof LinkNodeBase titled ? titled.getTitle().unescape() : "";
        return title.isEmpty() ? "" : " title=\"" + Html.escaped(title) + "\"";
    }

    private void anchor(String href, Runnable body) {
        html.raw("<a href=\"" + Html.escaped(href) + "\">");
        body.run();
        html.raw("</a>");
    }

    // Only words that are the address itself show its host; words that merely contain it may lie.
    private static boolean shows(String words, String host) {
        var text = words.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return text.equals(host) || text.startsWith(host + "/");
    }

    void image(Image node) {
        picture(node, node.getUrl());
    }

    void imageRef(ImageRef node) {
        picture(node, node.getChars());
    }

    private void picture(Node node, BasedSequence at) {
        var alt = InlineText.plain(node, draft);
        if (draft.addresses.get(node) instanceof Address.File(var path)) {
            var title = node instanceof LinkNodeBase titled ? titled.getTitle().unescape() : "";
            html.raw(draft.place(new Prose.ImagePiece(path, alt, title, draft.span(at))));
        } else {
            html.text(node.getChars().toString());
        }
    }

    void wikiLink(WikiLink node) {
        var words = WikiWords.of(node, draft);
        html.raw(draft.place(new Prose.LinkPiece(words.target(), Html.escape(words.text()))));
    }

    void citation(CitationNode node) {
        var claims = node.claims().stream().map(Object::toString).toList();
        if (claims.isEmpty()) {
            html.text(node.getChars().toString());
        } else {
            html.raw(draft.place(new Prose.CitationPiece(claims)));
        }
    }
}
