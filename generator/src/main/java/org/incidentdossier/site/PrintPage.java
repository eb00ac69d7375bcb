package org.incidentdossier.site;

import java.util.List;
import java.util.function.Supplier;
import org.incidentdossier.model.Entry;

/// The whole dossier as one document. Each claim stands in it once, with its article; everything else points there.
final class PrintPage {
    private static final SitePath HERE = SitePath.of("print.html");

    private PrintPage() {}

    record View(
            Frame page,
            String summary,
            List<Part<EditorsPage.View>> pages,
            List<Part<QuestionPage.View>> questions,
            List<Part<EventPage.View>> events,
            List<Part<ActorPage.Whole>> actors,
            List<Part<ArticlePage.View>> articles,
            List<GapsPage.Group> gaps) {}

    /// An entry in the document.
    ///
    /// @param id   the slug, under which it is found
    /// @param view all of them together would fill the memory
    record Part<T extends Record>(String id, String title, Later<T> view) {}

    static PagePlan of(Findings findings) {
        var dossier = findings.dossier();
        var viewpoint = new Viewpoint(findings, new Addresses.OneDocument(HERE));
        var frame = Frame.of(
                dossier.settings(), HERE, "All of it", "The whole dossier as one document, for reading on paper.");
        return PagePlan.later(HERE, "print", "All of it", () -> view(viewpoint, frame));
    }

    private static View view(Viewpoint viewpoint, Frame frame) {
        var findings = viewpoint.findings();
        var dossier = findings.dossier();
        return new View(
                frame,
                dossier.settings().summary(),
                Later.list(dossier.pages(), each -> part(each, () -> EditorsPage.view(viewpoint, frame, each))),
                Later.list(
                        findings.inquiries(),
                        each -> part(each.question(), () -> QuestionPage.view(viewpoint, frame, each.question()))),
                Later.list(dossier.events(), each -> part(each, () -> EventPage.view(viewpoint, frame, each))),
                Later.list(dossier.actors(), each -> part(each, () -> ActorPage.whole(viewpoint, each))),
                Later.list(dossier.articles(), each -> part(each, () -> ArticlePage.view(viewpoint, frame, each))),
                GapsPage.groups(viewpoint));
    }

    private static <T extends Record> Part<T> part(Entry entry, Supplier<T> view) {
        return new Part<>(entry.slug(), entry.title(), new Later<>(view));
    }
}
