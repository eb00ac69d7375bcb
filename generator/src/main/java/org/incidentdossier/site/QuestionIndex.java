package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Status;

/// All questions: the disputed ones first, and those that differ most first of all.
final class QuestionIndex {
    private static final SitePath FIRST = SitePath.of("questions/index.html");
    private static final List<Status.Kind> ORDER =
            List.of(Status.Kind.DISPUTED, Status.Kind.ESTABLISHED, Status.Kind.REPORTED, Status.Kind.UNANSWERED);

    private QuestionIndex() {}

    record View(Frame page, Paging paging, List<LinkView> contents, List<Group> groups) {}

    /// Questions that are settled to the same degree.
    record Group(String id, String status, String title, String explanation, List<Line> questions) {}

    record Line(LinkView question, String weight, StatusView status, List<HomePage.Side> answers) {}

    static List<PagePlan> of(Findings findings) {
        return sheets(findings).stream().map(sheet -> page(findings, sheet)).toList();
    }

    /// Where the questions of a status begin, as a link on the home page has it.
    static String address(Findings findings, Status.Kind kind) {
        var id = id(kind);
        for (var sheet : sheets(findings)) {
            if (sheet.groups().stream().anyMatch(each -> each.id().equals(id))) {
                return sheet.path().path() + "#" + id;
            }
        }
        return FIRST.path();
    }

    private static List<Paging.Sheet<Inquiry>> sheets(Findings findings) {
        var rows = new ArrayList<Paging.Grouped<Inquiry>>();
        for (var kind : ORDER) {
            findings.inquiries().stream()
                    .filter(each -> each.status().kind() == kind)
                    .forEach(each -> rows.add(new Paging.Grouped<>(id(kind), title(kind), each)));
        }
        return Paging.cut(FIRST, rows);
    }

    private static PagePlan page(Findings findings, Paging.Sheet<Inquiry> sheet) {
        var viewpoint = Viewpoint.of(findings, sheet.path());
        var frame = Frame.of(
                findings.dossier().settings(),
                sheet,
                "Questions",
                "The points of fact on which the articles give answers: those on which they differ most come first.");
        return PagePlan.later(sheet.path(), "questions", frame.heading(), () -> view(viewpoint, frame, sheet));
    }

    private static View view(Viewpoint viewpoint, Frame frame, Paging.Sheet<Inquiry> sheet) {
        var groups = new ArrayList<Group>();
        for (var kind : ORDER) {
            var lines = sheet.of(id(kind)).stream()
                    .map(each -> line(viewpoint, each))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(id(kind), kind.word(), title(kind), explanation(kind), lines));
            }
        }
        return new View(frame, sheet.paging(), sheet.contents(), groups);
    }

    private static Line line(Viewpoint viewpoint, Inquiry inquiry) {
        var answers = inquiry.accounts().stream()
                .map(account ->
                        new HomePage.Side(Words.answer(account), account.isEstablished(), viewpoint.sourcesOf(account)))
                .toList();
        var question = inquiry.question();
        return new Line(
                viewpoint.link(question),
                question.weight().name().toLowerCase(Locale.ROOT),
                StatusView.of(inquiry),
                answers);
    }

    private static String id(Status.Kind kind) {
        return "x-" + kind.word();
    }

    private static String title(Status.Kind kind) {
        return switch (kind) {
            case DISPUTED -> "Disputed";
            case ESTABLISHED -> "With an established answer";
            case REPORTED -> "Reported, neither disputed nor established";
            case UNANSWERED -> "Not answered by any article";
        };
    }

    private static String explanation(Status.Kind kind) {
        return switch (kind) {
            case DISPUTED -> "Two accounts cannot both be true, or an article contradicts itself.";
            case ESTABLISHED ->
                "At least two origins that do not depend on one another give the answer that is marked, nobody"
                        + " contradicts, nobody hedges.";
            case REPORTED -> "Somebody says so and nobody contradicts; that is not enough to call it established.";
            case UNANSWERED -> "The question matters, and no article that stands answers it.";
        };
    }
}
