package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.markdown.LinkTargets;
import org.incidentdossier.markdown.ProseWriter;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Html;

/// Puts addresses into a note's text, and numbers the claims that it cites in the order in which it cites them.
final class Citing implements LinkTargets {
    private final Viewpoint viewpoint;
    private final List<ClaimId> cited = new ArrayList<>();

    private Citing(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    /// A note's text as markup.
    ///
    /// @param markup ready to print
    /// @param cited  the claims behind its numbers, in order
    record Text(Html markup, List<ClaimView> cited) {
        /// Whether there is nothing to read.
        boolean isEmpty() {
            return markup.markup().isBlank();
        }
    }

    static Text text(Viewpoint viewpoint, Entry entry) {
        var citing = new Citing(viewpoint);
        var prefix = viewpoint.addresses().idPrefix(entry.id());
        var markup = ProseWriter.html(entry.body(), citing, prefix);
        var claims = citing.cited.stream()
                .flatMap(id -> viewpoint.claim(id).stream())
                .toList();
        return new Text(markup, claims);
    }

    @Override
    public Html link(String target, Html words) {
        var href = ClaimId.isClaimId(target)
                ? viewpoint.addresses().to(ClaimId.parse(target))
                : viewpoint.link(target).href();
        return href == null ? words : new Html("<a href=\"" + Html.escape(href) + "\">" + words + "</a>");
    }

    @Override
    public Html cite(List<String> claims) {
        var marks = claims.stream().map(claim -> mark(ClaimId.parse(claim))).toList();
        return new Html("<span class=\"cites\">[" + String.join(" ", marks) + "]</span>");
    }

    @Override
    public String address(String path) {
        return viewpoint.addresses().to(SitePath.of(path));
    }

    private String mark(ClaimId claim) {
        if (!cited.contains(claim)) {
            cited.add(claim);
        }
        var number = cited.indexOf(claim) + 1;
        var name = Html.escape(viewpoint.shortName(claim.article()));
        var href = Html.escape(viewpoint.addresses().to(claim));
        return "<a class=\"cite\" href=\"" + href + "\" aria-label=\"claim " + number + ", of " + name + "\">" + number
                + "</a>";
    }
}
