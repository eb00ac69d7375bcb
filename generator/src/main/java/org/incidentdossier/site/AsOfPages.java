package org.incidentdossier.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.evidence.compare.Reach;
import org.incidentdossier.model.Claim;
import org.jspecify.annotations.Nullable;

/// What was known at the end of each day on which something was published.
final class AsOfPages {
    private static final SitePath INDEX = SitePath.of("asof/index.html");

    /// With more claims than that a day lists its own, and points to the days before it for the others: if each day
    /// repeated all of them, twice the notes would be four times the site.
    private static final int MOST_CLAIMS = 300;

    private AsOfPages() {}

    record Index(Frame page, List<DayLine> days) {}

    /// @param perhaps null if there is none
    record DayLine(LinkView day, String known, @Nullable String perhaps) {}

    /// @param known          claims of articles that were out, by article
    /// @param knownEarlier   how many more there are on the pages of the days before
    /// @param perhaps        claims of articles that may have been out
    /// @param perhapsEarlier how many more there are on the pages of the days before
    record View(
            Frame page,
            String day,
            @Nullable LinkView before,
            @Nullable LinkView after,
            int knownCount,
            List<ActorPage.Group> known,
            int knownEarlier,
            int perhapsCount,
            List<ActorPage.Group> perhaps,
            int perhapsEarlier) {}

    static List<PagePlan> of(Findings findings) {
        var days = findings.evidence().publicationDays();
        var pages = new ArrayList<PagePlan>();
        pages.add(index(findings, days));
        for (var i = 0; i < days.size(); i++) {
            pages.add(day(findings, days, i));
        }
        return pages;
    }

    static SitePath path(LocalDate day) {
        // A name does not begin with a sign, so days before year 0 and after 9999 begin as EDTF's long years do.
        var name = day.toString();
        var isSigned = name.startsWith("-") || name.startsWith("+");
        return SitePath.of("asof/" + (isSigned ? "y" + name.replace("+", "") : name) + ".html");
    }

    private static PagePlan index(Findings findings, List<LocalDate> days) {
        var viewpoint = Viewpoint.of(findings, INDEX);
        var frame = Frame.of(
                findings.dossier().settings(),
                INDEX,
                "What was known when",
                "For each day on which an article appeared, or may have: what could be known by its end.");
        return PagePlan.later(INDEX, "days", "What was known when", () -> new Index(frame, lines(viewpoint, days)));
    }

    private static List<DayLine> lines(Viewpoint viewpoint, List<LocalDate> days) {
        return days.stream()
                .map(day -> {
                    var asOf = viewpoint.findings().evidence().asOf(day);
                    var perhaps = asOf.perhaps().size();
                    return new DayLine(
                            viewpoint.link(path(day), DateWords.withWeekday(day)),
                            Counted.of(asOf.known().size(), "claim"),
                            perhaps == 0 ? null : Counted.of(perhaps, "claim"));
                })
                .toList();
    }

    private static PagePlan day(Findings findings, List<LocalDate> days, int index) {
        var day = days.get(index);
        var here = path(day);
        var viewpoint = Viewpoint.of(findings, here);
        var heading = "What was known at the end of " + DateWords.withWeekday(day);
        var frame = Frame.of(
                        findings.dossier().settings(),
                        here,
                        heading,
                        "Going by when articles were published, as far as that is known.")
                .below(viewpoint.link(INDEX, "What was known when"));
        return PagePlan.later(here, "asof", heading, () -> view(viewpoint, frame, days, index));
    }

    private static View view(Viewpoint viewpoint, Frame frame, List<LocalDate> days, int index) {
        var day = days.get(index);
        var asOf = viewpoint.findings().evidence().asOf(day);
        var known = listed(viewpoint, asOf.known(), reach -> isOn(day, reach.latest()));
        var perhaps = listed(viewpoint, asOf.perhaps(), reach -> isOn(day, reach.earliest()));
        return new View(
                frame,
                DateWords.of(day),
                index == 0 ? null : neighbour(viewpoint, days.get(index - 1)),
                index == days.size() - 1 ? null : neighbour(viewpoint, days.get(index + 1)),
                asOf.known().size(),
                ActorPage.groups(viewpoint, known),
                asOf.known().size() - known.size(),
                asOf.perhaps().size(),
                ActorPage.groups(viewpoint, perhaps),
                asOf.perhaps().size() - perhaps.size());
    }

    private static List<Claim> listed(Viewpoint viewpoint, List<Claim> claims, Predicate<Reach> isNew) {
        if (claims.size() <= MOST_CLAIMS) {
            return claims;
        }
        var listed = new ArrayList<Claim>();
        // What was known of an article was all of it, so its claims stand together, and one look at it is enough.
        for (var at = 0; at < claims.size(); ) {
            var article = viewpoint.dossier().article(claims.get(at).article());
            if (isNew.test(viewpoint.findings().evidence().published(article.id()))) {
                listed.addAll(article.claims());
            }
            at += article.claims().size();
        }
        return listed;
    }

    private static boolean isOn(LocalDate day, @Nullable LocalDateTime time) {
        return time != null && time.toLocalDate().equals(day);
    }

    private static LinkView neighbour(Viewpoint viewpoint, LocalDate day) {
        return viewpoint.link(path(day), DateWords.of(day));
    }
}
