package org.incidentdossier.site;

import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Event;
import org.jspecify.annotations.Nullable;

/// What happened, as far as articles tell, and when according to whom.
final class EventPage {
    private EventPage() {}

    /// @param question the question whose accounts are its date
    /// @param roles    who took part, by role
    record View(
            Frame page,
            TimelineRows.Row row,
            @Nullable LinkView question,
            List<FactView> roles,
            Citing.Text text,
            List<ClaimView> claims,
            Later<List<MentionView>> mentions) {}

    static PagePlan of(Findings findings, Event event) {
        var here = SitePath.page(event.id());
        var viewpoint = Viewpoint.of(findings, here);
        return PagePlan.later(
                here, "event", event.title(), () -> view(viewpoint, frame(viewpoint, here, event), event));
    }

    private static Frame frame(Viewpoint viewpoint, SitePath here, Event event) {
        var description = "An event of this dossier, with its date as precise as its sources: "
                + Counted.of(event.claims().size(), "claim") + ".";
        return Frame.of(viewpoint.dossier().settings(), here, event.title(), description)
                .below(event.kind())
                .madeOf(event.source())
                .citedAs(event.slug())
                .describedBy(CitationMetas.of(viewpoint.dossier().settings(), event))
                .saying(StructuredData.of(event));
    }

    static View view(Viewpoint viewpoint, Frame frame, Event event) {
        var question = event.question();
        List<Claim> claims = event.claims().stream()
                .flatMap(id -> viewpoint.dossier().claim(id).stream())
                .toList();
        return new View(
                frame,
                TimelineRows.row(viewpoint, event),
                question == null ? null : viewpoint.link(question),
                event.actors().stream()
                        .map(part -> FactView.of(
                                Words.capital(part.role().replace('-', ' ')), viewpoint.links(part.actors())))
                        .toList(),
                Citing.text(viewpoint, event),
                viewpoint.claims(claims),
                new Later<>(() -> viewpoint.mentions(event.slug())));
    }
}
