package org.incidentdossier.markdown;

import org.incidentdossier.model.Html;
import org.incidentdossier.model.Prose;

/// Puts a page's own addresses into prose.
public final class ProseWriter {
    private ProseWriter() {}

    /// The markup with all links and citations in place.
    ///
    /// @param idPrefix what is put in front of the ids in the text and of the links to them: nothing, or such as
    ///                 `slug--` on a page that shows the texts of several notes
    public static Html html(Prose prose, LinkTargets targets, String idPrefix) {
        var out = new StringBuilder();
        for (var piece : prose.markup()) {
            out.append(
                    switch (piece) {
                        case Prose.Markup markup -> prefixed(markup.html().markup(), idPrefix);
                        case Prose.LinkPiece link ->
                            targets.link(link.target(), link.words()).markup();
                        case Prose.CitationPiece cited ->
                            targets.cite(cited.claims()).markup();
                        case Prose.ImagePiece image -> image(image, targets);
                        case Prose.FilePiece file ->
                            "<a href=\"%s\">%s</a>".formatted(escape(targets.address(file.path())), file.words());
                    });
        }
        return new Html(out.toString());
    }

    // In sanitized markup a quote inside text or a value is an entity, so these can only be attributes.
    private static String prefixed(String markup, String idPrefix) {
        if (idPrefix.isEmpty()) {
            return markup;
        }
        return markup.replace(" id=\"h-", " id=\"" + idPrefix + "h-")
                .replace(" href=\"#h-", " href=\"#" + idPrefix + "h-");
    }

    private static String image(Prose.ImagePiece image, LinkTargets targets) {
        var title = image.title().isEmpty() ? "" : " title=\"" + escape(image.title()) + "\"";
        return "<img src=\"%s\" alt=\"%s\"%s>"
                .formatted(escape(targets.address(image.path())), escape(image.alt()), title);
    }

    private static String escape(String text) {
        return Html.escape(text).markup();
    }
}
