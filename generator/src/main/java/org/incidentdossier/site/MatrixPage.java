package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.jspecify.annotations.Nullable;

/// Questions by articles: who asserts, who passes on, who is silent, and where nobody has looked.
final class MatrixPage {
    private static final SitePath HERE = SitePath.of("matrix.html");

    private MatrixPage() {}

    /// With more articles than that a row lists those that somebody has looked through: a wider table leaves no room
    /// for its questions on a tablet, and most of its cells would say that nobody has looked.
    private static final int MOST_COLUMNS = 12;

    /// @param columns none if there are more articles than columns that a table can have
    record View(Frame page, Paging paging, List<Column> columns, List<RowView> rows) {}

    /// An article, by a letter where there is little room.
    record Column(String letter, LinkView article, String name) {}

    /// A question.
    ///
    /// @param cells  one for each column; where there are none, those of the articles that were looked through
    /// @param unread how many articles have no cell, since nobody has looked through them
    record RowView(LinkView question, StatusView status, List<Cell> cells, int unread) {}

    /// What an article does about a question.
    ///
    /// @param stance `asserts`, `attributes`, `silent` or `unchecked`
    /// @param href   of the first claim; null if there is none
    /// @param more   how many further claims there are
    record Cell(
            String letter,
            String name,
            String stance,
            String words,
            @Nullable String href,
            int more) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        return Paging.cutPlain(HERE, findings.inquiries()).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<Inquiry> sheet) {
        var frame = Frame.of(
                viewpoint.dossier().settings(),
                sheet,
                "Questions by articles",
                "Which article answers which question in its own voice, which on somebody else's word, which is silent.");
        return PagePlan.later(sheet.path(), "matrix", frame.heading(), () -> view(viewpoint, frame, sheet));
    }

    private static View view(Viewpoint viewpoint, Frame frame, Paging.Sheet<Inquiry> sheet) {
        var articles = viewpoint.dossier().articles();
        if (articles.size() > MOST_COLUMNS) {
            var rows = sheet.of("").stream()
                    .map(inquiry -> lookedThrough(viewpoint, inquiry, articles.size()))
                    .toList();
            return new View(frame, sheet.paging(), List.of(), rows);
        }
        var names = viewpoint.names(articles.stream().map(Article::id).toList());
        var columns = new ArrayList<Column>();
        for (var article : articles) {
            var letter = QuestionPage.letter(columns.size());
            columns.add(new Column(letter, viewpoint.link(article), named(names, article.id())));
        }
        var rows = sheet.of("").stream()
                .map(inquiry -> row(viewpoint, inquiry, columns))
                .toList();
        return new View(frame, sheet.paging(), columns, rows);
    }

    private static RowView row(Viewpoint viewpoint, Inquiry inquiry, List<Column> columns) {
        var articles = viewpoint.dossier().articles();
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < articles.size(); i++) {
            var stance = viewpoint
                    .findings()
                    .evidence()
                    .stance(inquiry.question().id(), articles.get(i).id());
            var column = columns.get(i);
            cells.add(cell(viewpoint, stance, column.letter(), column.name()));
        }
        return new RowView(viewpoint.link(inquiry.question()), StatusView.of(inquiry), cells, 0);
    }

    private static RowView lookedThrough(Viewpoint viewpoint, Inquiry inquiry, int articles) {
        var looked = inquiry.stances().stream()
                .filter(stance -> stance.kind() != Stance.Kind.UNCHECKED)
                .toList();
        var names = viewpoint.names(looked.stream().map(Stance::article).toList());
        var cells = looked.stream()
                .map(stance -> cell(viewpoint, stance, "", named(names, stance.article())))
                .toList();
        return new RowView(viewpoint.link(inquiry.question()), StatusView.of(inquiry), cells, articles - cells.size());
    }

    private static String named(Map<ArticleId, String> names, ArticleId article) {
        return Objects.requireNonNull(names.get(article));
    }

    private static Cell cell(Viewpoint viewpoint, Stance stance, String letter, String name) {
        var claims = stance.claims();
        return new Cell(
                letter,
                name,
                stance.kind().word(),
                words(stance.kind()),
                claims.isEmpty() ? null : viewpoint.address(claims.getFirst()),
                Math.max(0, claims.size() - 1));
    }

    private static String words(Stance.Kind kind) {
        return switch (kind) {
            case ASSERTS -> "says so itself";
            case ATTRIBUTES -> "passes on";
            case SILENT -> "silent";
            case UNCHECKED -> "not looked through";
        };
    }
}
