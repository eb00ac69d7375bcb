package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Question;
import org.jspecify.annotations.Nullable;

/// All that the site consists of, before a byte of it is written.
///
/// @param pages       in the order of planning
/// @param files       what no template makes
/// @param attachments files beside the notes, copied to the same path
public record SitePlan(List<PagePlan> pages, List<OutputFile> files, List<Attachment> attachments) {
    private static final List<SitePath> TELLING = List.of(SitePath.of("pages/about.html"), KeepingPage.HERE);

    /// @throws IllegalArgumentException if two outputs have one path, or differ by case alone
    public SitePlan {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        attachments = List.copyOf(attachments);
        var taken = new HashSet<String>();
        pages.forEach(page -> take(taken, page.path()));
        files.forEach(file -> take(taken, file.path()));
        attachments.forEach(attachment -> take(taken, SitePath.of(attachment.path())));
    }

    /// The pages of a dossier, and the files that go with them.
    ///
    /// @param latest the latest change, as seen from the home page; null if nothing has been released
    public static SitePlan of(Dossier dossier, Evidence evidence, @Nullable LinkView latest) {
        var findings = new Findings(dossier, evidence);
        var pages = new ArrayList<>(inOrder(List.of(
                () -> List.of(HomePage.of(findings, latest)),
                () -> ArticleIndex.of(findings),
                () -> ActorIndex.of(findings),
                () -> EventIndex.of(findings),
                () -> QuestionIndex.of(findings),
                () -> List.of(EditorsIndex.of(findings)),
                () -> Tombstones.pages(findings),
                () -> TimelinePage.of(findings),
                () -> NetworkPage.of(findings),
                () -> MatrixPage.of(findings),
                () -> GapsPage.of(findings),
                () -> AsOfPages.of(findings),
                () -> SearchPage.of(findings),
                () -> HelpPages.of(findings),
                () -> List.of(NotFoundPage.of(findings)))));
        pages.replaceAll(PagePlan::ofFacts);
        pages.addAll(entries(findings));
        pages.add(PrintPage.of(findings));
        return new SitePlan(pages, Previews.files(findings), dossier.notes().attachments());
    }

    // Planned side by side: some, such as the register, look through everything to know how many pages they have.
    private static List<PagePlan> inOrder(List<Supplier<List<PagePlan>>> groups) {
        return groups.parallelStream().map(Supplier::get).flatMap(List::stream).toList();
    }

    private static List<PagePlan> entries(Findings findings) {
        var pages = new ArrayList<PagePlan>();
        for (var entry : findings.dossier().entries()) {
            switch (entry) {
                case Article article ->
                    pages.add(ArticlePage.of(findings, article).of(article));
                case Actor actor -> ActorPage.of(findings, actor).forEach(page -> pages.add(page.of(actor)));
                case Event event -> pages.add(EventPage.of(findings, event).of(event));
                case Question question ->
                    pages.add(QuestionPage.of(findings, question).of(question));
                case Page page -> pages.add(EditorsPage.of(findings, page).of(page));
            }
        }
        return pages;
    }

    /// The same plan, of which the pages that are about it tell the edition: the editors' page `about`, and the one on
    /// keeping copies.
    public SitePlan telling(Edition edition) {
        var all = pages.stream()
                .map(page -> TELLING.contains(page.path()) ? page.telling(edition) : page)
                .toList();
        return new SitePlan(all, files, attachments);
    }

    /// The same plan with more pages.
    public SitePlan withPages(List<PagePlan> more) {
        var all = new ArrayList<>(pages);
        all.addAll(more);
        return new SitePlan(all, files, attachments);
    }

    // Two files whose names differ by case alone are one file on the disks of many readers.
    private static void take(HashSet<String> taken, SitePath path) {
        if (!taken.add(path.path().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("two outputs at " + path);
        }
    }
}
