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
    private static final String HEADING = "What nobody has found";

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
            List<Line> gaps) {}

    record Line(LinkView where, String text) {}

    static List<PagePlan> of(Findings findings) {
        var rows = new ArrayList<Paging.Grouped<Gap>>();
        for (var code : GapCode.values()) {
            with(code, findings).forEach(gap -> rows.add(new Paging.Grouped<>(id(code), missing(code), gap)));
        }
        return Paging.cut(FIRST, rows).stream()
                .map(sheet -> PagePlan.later(sheet.path(), "gaps", HEADING, () -> view(findings, sheet)))
                .toList();
    }

    private static View view(Findings findings, Paging.Sheet<Gap> sheet) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var frame = Frame.of(
                findings.dossier().settings(),
                sheet,
                HEADING,
                "Addresses, authors, dates and second origins that a careful reader would expect and that are missing.");
        var groups = new ArrayList<Group>();
        for (var code : GapCode.values()) {
            var gaps = sheet.of(id(code));
            if (!gaps.isEmpty()) {
                groups.add(group(viewpoint, code, with(code, findings).size(), gaps));
            }
        }
        var count = findings.evidence().gaps().size();
        return new View(frame, sheet.paging(), sheet.contents(), count, groups);
    }

    /// All gaps, by what is missing.
    static List<Group> groups(Viewpoint viewpoint) {
        var groups = new ArrayList<Group>();
        for (var code : GapCode.values()) {
            var gaps = with(code, viewpoint.findings());
            if (!gaps.isEmpty()) {
                groups.add(group(viewpoint, code, gaps.size(), gaps));
            }
        }
        return groups;
    }

    private static Group group(Viewpoint viewpoint, GapCode code, int count, List<Gap> gaps) {
        var budget = viewpoint.dossier().notes().gapBudget().get(code.code());
        return new Group(
                id(code),
                code.code(),
                missing(code),
                budget == null ? null : budget.toString(),
                count,
                gaps.stream().map(each -> line(viewpoint, each)).toList());
    }

    private static List<Gap> with(GapCode code, Findings findings) {
        return findings.evidence().gaps().stream()
                .filter(each -> each.code() == code)
                .toList();
    }

    private static String id(GapCode code) {
        return "x-" + code.code().toLowerCase(Locale.ROOT);
    }

    private static String missing(GapCode code) {
        return Words.capital(code.missing());
    }

    private static Line line(Viewpoint viewpoint, Gap gap) {
        if (!ClaimId.isClaimId(gap.id())) {
            return new Line(viewpoint.link(gap.id()), gap.text());
        }
        var claim = ClaimId.parse(gap.id());
        if (viewpoint.dossier().claim(claim).isEmpty()) {
            return new Line(LinkView.plain(gap.id()), gap.text());
        }
        // An article has many claims, so its name alone does not say which one.
        var name = viewpoint.shortName(claim.article()) + " (" + gap.id() + ")";
        return new Line(new LinkView(viewpoint.address(claim), name, "claim"), gap.text());
    }
}
