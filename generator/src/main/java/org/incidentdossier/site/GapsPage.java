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
    private static final SitePath FIRST = SitePath.of("gaps.html");

    private GapsPage() {}

    record View(Frame page, Paging paging, List<LinkView> contents, int count, List<Group> groups) {}

    /// @param count  of the whole dossier, of which some may stand on other pages
    /// @param budget how many of them this dossier allows itself; null if it sets none
    record Group(
            String id,
            String code,
            String missing,
            @Nullable String budget,
            int count,
            List<Line> gaps) {
        Group with(List<Line> some) {
            return new Group(id, code, missing, budget, count, some);
        }
    }

    record Line(LinkView where, String text) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var rows = new ArrayList<Paging.Grouped<Line>>();
        for (var group : groups(viewpoint)) {
            group.gaps().forEach(gap -> rows.add(new Paging.Grouped<>(group.id(), group.missing(), gap)));
        }
        return Paging.cut(FIRST, rows).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<Line> sheet) {
        var findings = viewpoint.findings();
        var frame = Frame.of(
                findings.dossier().settings(),
                sheet,
                "What nobody has found",
                "Addresses, authors, dates and second origins that a careful reader would expect and that are missing.");
        var groups = groups(viewpoint).stream()
                .map(each -> each.with(sheet.of(each.id())))
                .filter(each -> !each.gaps().isEmpty())
                .toList();
        var count = findings.evidence().gaps().size();
        var view = new View(frame, sheet.paging(), sheet.contents(), count, groups);
        return new PagePlan(sheet.path(), "gaps", frame.heading(), view);
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
                        lines.size(),
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
