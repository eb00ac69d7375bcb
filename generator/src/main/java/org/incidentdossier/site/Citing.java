package org.incidentdossier.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.incidentdossier.markdown.LinkTargets;
import org.incidentdossier.markdown.ProseWriter;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Html;

/// Puts addresses into a note's text, and numbers the claims that it cites in the order in which it cites them.
final class Citing implements LinkTargets {
    private final Viewpoint viewpoint;
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    private Citing(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    /// What stands in the text for a claim that it cites.
    private record Mark(ClaimId claim, String markup) {}

    /// A note's text as markup.
    ///
    /// @param markup ready to print
    /// @param cited  the claims behind its numbers, in order; made when they are asked for
    record Text(Html markup, List<ClaimView> cited) {}

    static Text text(Viewpoint viewpoint, Entry entry) {
        var citing = new Citing(viewpoint);
        var prefix = viewpoint.addresses().idPrefix(entry.id());
        var markup = ProseWriter.html(entry.body(), citing, prefix);
        var cited = citing.marks.values().stream()
                .flatMap(mark -> viewpoint.dossier().claim(mark.claim()).stream())
                .toList();
        return new Text(markup, Later.list(cited, claim -> viewpoint.claim(claim, false)));
    }

    @Override
    public Html link(String target, Html words) {
        var href = ClaimId.isClaimId(target)
                ? viewpoint.address(ClaimId.parse(target))
                : viewpoint.link(target).href();
        return href == null ? words : new Html("<a href=\"" + Html.escape(href) + "\">" + words + "</a>");
    }

    @Override
    public Html cite(List<String> claims) {
        var markup = new StringJoiner(" ", "<span class=\"cites\">[", "]</span>");
        for (var claim : claims) {
            markup.add(marks.computeIfAbsent(claim, this::mark).markup());
        }
        return new Html(markup.toString());
    }

    @Override
    public String address(String path) {
        return viewpoint.addresses().to(SitePath.of(path));
    }

    private Mark mark(String cited) {
        var claim = ClaimId.parse(cited);
        var number = marks.size() + 1;
        var name = Html.escape(viewpoint.shortName(claim.article()));
        var href = Html.escape(viewpoint.address(claim));
        var markup = "<a class=\"cite\" href=\"" + href + "\" aria-label=\"claim " + number + ", of " + name + "\">"
                + number + "</a>";
        return new Mark(claim, markup);
    }
}
