package org.incidentdossier.site;

import java.util.List;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Question;

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
    /// @param id the slug, under which it is found
    record Part<T extends Record>(String id, String title, T view) {}

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
                dossier.pages().stream()
                        .map((Page each) -> part(each, EditorsPage.view(viewpoint, frame, each)))
                        .toList(),
                findings.inquiries().stream()
                        .map(each -> each.question())
                        .map((Question each) -> part(each, QuestionPage.view(viewpoint, frame, each)))
                        .toList(),
                dossier.events().stream()
                        .map((Event each) -> part(each, EventPage.view(viewpoint, frame, each)))
                        .toList(),
                dossier.actors().stream()
                        .map((Actor each) -> part(each, ActorPage.whole(viewpoint, each)))
                        .toList(),
                dossier.articles().stream()
                        .map((Article each) -> part(each, ArticlePage.view(viewpoint, frame, each)))
                        .toList(),
                GapsPage.groups(viewpoint));
    }

    private static <T extends Record> Part<T> part(Entry entry, T view) {
        return new Part<>(entry.slug(), entry.title(), view);
    }
}
