package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.model.Article;
import org.jspecify.annotations.Nullable;

/// Questions by articles: who asserts, who passes on, who is silent, and where nobody has looked.
final class MatrixPage {
    private static final SitePath HERE = SitePath.of("matrix.html");

    private MatrixPage() {}

    // More columns than letters fit no screen. Then a row names those that answer or are silent, and counts the rest.
    private static final int MOST_COLUMNS = 26;

    /// @param wide whether there are too many articles for a column each
    record View(Frame page, Paging paging, boolean wide, List<Column> columns, List<RowView> rows) {}

    /// An article, by a letter where there is little room.
    record Column(String letter, LinkView article, String name) {}

    /// A question.
    ///
    /// @param cells     one for each article; where there are too many, only those of articles that were looked through
    /// @param unchecked how many articles nobody has looked through
    record RowView(LinkView question, StatusView status, List<Cell> cells, int unchecked) {}

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
        var columns = new ArrayList<Column>();
        for (var article : viewpoint.dossier().articles()) {
            var letter = QuestionPage.letter(columns.size());
            columns.add(new Column(letter, viewpoint.link(article), viewpoint.shortName(article.id())));
        }
        var wide = columns.size() > MOST_COLUMNS;
        var rows = sheet.of("").stream()
                .map(inquiry -> row(viewpoint, inquiry, columns, wide))
                .toList();
        return new View(frame, sheet.paging(), wide, columns, rows);
    }

    private static RowView row(Viewpoint viewpoint, Inquiry inquiry, List<Column> columns, boolean wide) {
        var articles = viewpoint.dossier().articles();
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < articles.size(); i++) {
            cells.add(cell(viewpoint, inquiry, articles.get(i), columns.get(i)));
        }
        var checked = cells.stream()
                .filter(cell -> !cell.stance().equals(Stance.Kind.UNCHECKED.word()))
                .toList();
        return new RowView(
                viewpoint.link(inquiry.question()),
                StatusView.of(inquiry),
                wide ? checked : cells,
                cells.size() - checked.size());
    }

    private static Cell cell(Viewpoint viewpoint, Inquiry inquiry, Article article, Column column) {
        var stance = viewpoint.findings().evidence().stance(inquiry.question().id(), article.id());
        var claims = stance.claims();
        return new Cell(
                column.letter(),
                column.name(),
                stance.kind().word(),
                words(stance.kind()),
                claims.isEmpty() ? null : viewpoint.addresses().to(claims.getFirst()),
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
