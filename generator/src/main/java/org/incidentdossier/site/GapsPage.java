package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.evidence.gaps.Gap;
import org.incidentdossier.evidence.gaps.GapCode;
import org.incidentdossier.model.ClaimId;
import org.jspecify.annotations.Nullable;

/// What a careful reader would expect and nobody has found.
final class GapsPage {
    private static final SitePath HERE = SitePath.of("gaps.html");

    private GapsPage() {}

    record View(Frame page, int count, List<Group> groups) {}

    /// @param budget how many of them this dossier allows itself; null if it sets none
    record Group(
            String id,
            String code,
            String missing,
            @Nullable String budget,
            List<Line> gaps) {}

    record Line(LinkView where, String text) {}

    static PagePlan of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        var frame = Frame.of(
                findings.dossier().settings(),
                HERE,
                "What nobody has found",
                "Addresses, authors, dates and second origins that a careful reader would expect and that are missing.");
        return PagePlan.later(
                HERE,
                "gaps",
                "What nobody has found",
                () -> new View(frame, findings.evidence().gaps().size(), groups(viewpoint)));
    }

    /// All gaps, by what is missing.
    static List<Group> groups(Viewpoint viewpoint) {
        var findings = viewpoint.findings();
        var groups = new ArrayList<Group>();
        for (var code : GapCode.values()) {
            var lines = findings.evidence().gaps().stream()
                    .filter(each -> each.code() == code)
                    .map(each -> line(viewpoint, each))
                    .toList();
            if (!lines.isEmpty()) {
                var budget = findings.dossier().notes().gapBudget().get(code.code());
                groups.add(new Group(
                        "x-" + code.code().toLowerCase(Locale.ROOT),
                        code.code(),
                        Words.capital(code.missing()),
                        budget == null ? null : budget.toString(),
                        lines));
            }
        }
        return groups;
    }

    private static Line line(Viewpoint viewpoint, Gap gap) {
        if (!ClaimId.isClaimId(gap.id())) {
            return new Line(viewpoint.link(gap.id()), gap.text());
        }
        var claim = ClaimId.parse(gap.id());
        var known = viewpoint.dossier().claim(claim).isPresent();
        return new Line(known ? viewpoint.link(claim) : LinkView.plain(gap.id()), gap.text());
    }
}
