package org.incidentdossier.site;

import java.util.List;

/// All names and the words of all titles from A to Z, for readers without scripts and for the years after search.
final class RegisterPages {
    static final SitePath FIRST = SitePath.of("help/register.html");

    private RegisterPages() {}

    /// @param most words that stand in more titles are left out
    record View(Frame page, Paging paging, List<LinkView> contents, List<Group> groups, int most) {}

    /// What begins with one letter.
    record Group(String id, String title, List<Register.Row> rows) {}

    static List<PagePlan> of(Findings findings, LinkView above) {
        var rows = Register.of(Viewpoint.of(findings, FIRST)).stream()
                .map(row -> new Paging.Grouped<>(row.letterId(), row.letter(), row))
                .toList();
        return Paging.cut(FIRST, rows).stream()
                .map(sheet -> page(findings, sheet, above))
                .toList();
    }

    private static PagePlan page(Findings findings, Paging.Sheet<Register.Row> sheet, LinkView above) {
        var frame = Frame.of(
                        findings.dossier().settings(),
                        sheet,
                        "Register",
                        "Every name, every title and the words of the titles, from A to Z.")
                .below(above);
        return PagePlan.later(sheet.path(), "help-register", frame.heading(), () -> {
            var groups = sheet.groups().stream()
                    .map(each -> new Group(each.id(), each.title(), sheet.of(each.id())))
                    .toList();
            return new View(frame, sheet.paging(), sheet.contents(), groups, Register.MOST);
        });
    }
}
