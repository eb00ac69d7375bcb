package org.incidentdossier.site;

import java.util.List;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Prose;
import org.jspecify.annotations.Nullable;

/// A page that the editors wrote.
final class EditorsPage {
    private EditorsPage() {}

    /// @param keeping where copies of the dossier are told of
    /// @param edition what the page tells it is of; null for pages that do not tell
    record View(
            Frame page,
            List<LinkView> contents,
            Citing.Text text,
            Later<List<MentionView>> mentions,
            LinkView keeping,
            @Nullable Edition edition)
            implements Edition.Telling {
        @Override
        public View telling(Edition told) {
            return new View(page, contents, text, mentions, keeping, told);
        }
    }

    static PagePlan of(Findings findings, Page page) {
        var here = SitePath.page(page.id());
        var viewpoint = Viewpoint.of(findings, here);
        var first = page.body().blocks().stream()
                .map(Prose.Block::text)
                .findFirst()
                .orElse("A page of the editors of this dossier.");
        var frame = Frame.of(findings.dossier().settings(), here, page.title(), first)
                .below(page.kind())
                .madeOf(page.source());
        return PagePlan.later(here, "page", page.title(), () -> view(viewpoint, frame, page));
    }

    static View view(Viewpoint viewpoint, Frame frame, Page page) {
        var prefix = viewpoint.addresses().idPrefix(page.id());
        var contents = page.body().headings().stream()
                .filter(each -> each.level() <= 3)
                .map(each -> new LinkView("#" + prefix + each.anchor(), each.text(), ""))
                .toList();
        return new View(
                frame,
                contents.size() < 3 ? List.of() : contents,
                Citing.text(viewpoint, page),
                new Later<>(() -> viewpoint.mentions(page.slug())),
                new LinkView(SitePath.page(page.id()).to(KeepingPage.HERE), "How to get, keep and check a copy", ""),
                null);
    }
}
