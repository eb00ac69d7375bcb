package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
/// @param files       what no template makes, such as exports
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

    /// The pages of a dossier of which nothing has been released. Exports are added by [#with].
    public static SitePlan of(Dossier dossier, Evidence evidence) {
        return of(dossier, evidence, null);
    }

    /// The pages of a dossier. Exports are added by [#with].
    ///
    /// @param latest the latest change, as seen from the home page; null if nothing has been released
    public static SitePlan of(Dossier dossier, Evidence evidence, @Nullable LinkView latest) {
        var findings = new Findings(dossier, evidence);
        var pages = new ArrayList<PagePlan>();
        pages.add(HomePage.of(findings, latest));
        pages.addAll(ArticleIndex.of(findings));
        pages.addAll(ActorIndex.of(findings));
        pages.addAll(EventIndex.of(findings));
        pages.addAll(QuestionIndex.of(findings));
        pages.add(EditorsIndex.of(findings));
        for (var entry : dossier.entries()) {
            switch (entry) {
                case Article article -> pages.add(ArticlePage.of(findings, article));
                case Actor actor -> pages.addAll(ActorPage.of(findings, actor));
                case Event event -> pages.add(EventPage.of(findings, event));
                case Question question -> pages.add(QuestionPage.of(findings, question));
                case Page page -> pages.add(EditorsPage.of(findings, page));
            }
        }
        pages.addAll(Tombstones.pages(findings));
        pages.addAll(TimelinePage.of(findings));
        pages.addAll(NetworkPage.of(findings));
        pages.addAll(MatrixPage.of(findings));
        pages.addAll(GapsPage.of(findings));
        pages.addAll(AsOfPages.of(findings));
        pages.addAll(SearchPage.of(findings));
        pages.addAll(HelpPages.of(findings));
        pages.add(NotFoundPage.of(findings));
        pages.add(PrintPage.of(findings));
        return new SitePlan(pages, Previews.files(findings), dossier.notes().attachments());
    }

    /// The same plan, of which the pages that are about it tell the edition: the editors' page `about`, and the one on
    /// keeping copies.
    public SitePlan telling(Edition edition) {
        var all = pages.stream()
                .map(page -> TELLING.contains(page.path()) ? page.telling(edition) : page)
                .toList();
        return new SitePlan(all, files, attachments);
    }

    /// The same plan with more files.
    public SitePlan with(List<OutputFile> more) {
        var all = new ArrayList<>(files);
        all.addAll(more);
        return new SitePlan(pages, all, attachments);
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
