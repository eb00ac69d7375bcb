package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.HedgeClass;

/// How to read the dossier, how to write for it, and what its diagnostics mean.
final class HelpPages {
    private static final SitePath INDEX = SitePath.of("help/index.html");
    private static final SitePath METHOD = SitePath.of("help/method.html");
    private static final SitePath FORMAT = SitePath.of("help/format.html");
    private static final SitePath CODES = SitePath.of("help/codes.html");

    private HelpPages() {}

    /// @param hedges the words that count as hedges, by class
    record Reading(Frame page, List<LinkView> more, List<HedgeClass> hedges) {}

    record Format(Frame page, LinkView codes, LinkView method, List<FormatKeys.Section> sections) {}

    record Method(Frame page, LinkView codes, LinkView format) {}

    record Codes(Frame page, List<CodeView> codes) {}

    /// One diagnostic.
    record CodeView(String id, String code, String severity, CodeText text) {}

    static List<PagePlan> of(Findings findings) {
        var pages = new ArrayList<PagePlan>();
        pages.add(reading(findings));
        pages.add(method(findings));
        pages.add(format(findings));
        pages.add(codes(findings));
        pages.add(KeepingPage.of(findings, above(KeepingPage.HERE)));
        pages.addAll(RegisterPages.of(findings, above(RegisterPages.FIRST)));
        return pages;
    }

    private static PagePlan reading(Findings findings) {
        var viewpoint = Viewpoint.of(findings, INDEX);
        var frame = frame(
                findings,
                INDEX,
                "How to read this dossier",
                "What the words, marks and lines mean, and how it is made.");
        var view = new Reading(
                frame,
                List.of(
                        viewpoint.link(RegisterPages.FIRST, "Register of names and words"),
                        viewpoint.link(KeepingPage.HERE, "How to keep and check a copy"),
                        viewpoint.link(METHOD, "The rules of evidence"),
                        viewpoint.link(FORMAT, "How to write for this dossier"),
                        viewpoint.link(CODES, "What the diagnostics mean")),
                Evidence.hedges());
        return new PagePlan(INDEX, "help", frame.heading(), view);
    }

    private static PagePlan format(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FORMAT);
        var frame = frame(
                        findings,
                        FORMAT,
                        "How to write for this dossier",
                        "The notes that it is made of, their keys, and the rules that they are held to.")
                .below(viewpoint.link(INDEX, "How to read this dossier"));
        var view = new Format(
                frame,
                viewpoint.link(CODES, "diagnostics"),
                viewpoint.link(METHOD, "rules of evidence"),
                FormatKeys.sections());
        return new PagePlan(FORMAT, "help-format", frame.heading(), view);
    }

    private static PagePlan method(Findings findings) {
        var viewpoint = Viewpoint.of(findings, METHOD);
        var frame = frame(
                        findings,
                        METHOD,
                        "The rules of evidence",
                        "What every note is held to, and how support, contradictions and gaps come about.")
                .below(viewpoint.link(INDEX, "How to read this dossier"));
        var view = new Method(
                frame,
                viewpoint.link(CODES, "What the diagnostics mean"),
                viewpoint.link(FORMAT, "How to write for this dossier"));
        return new PagePlan(METHOD, "help-method", frame.heading(), view);
    }

    private static PagePlan codes(Findings findings) {
        var viewpoint = Viewpoint.of(findings, CODES);
        var frame = frame(
                        findings,
                        CODES,
                        "What the diagnostics mean",
                        "Every message that a build can give, why the rule exists, and an example, wrong and right.")
                .below(viewpoint.link(INDEX, "How to read this dossier"));
        return PagePlan.later(CODES, "help-codes", frame.heading(), () -> new Codes(frame, codes()));
    }

    private static List<CodeView> codes() {
        return Arrays.stream(Code.values())
                .map(code -> new CodeView(
                        "x-" + code.name().toLowerCase(Locale.ROOT),
                        code.name(),
                        code.severity().word(),
                        CodeText.of(code)))
                .toList();
    }

    private static LinkView above(SitePath here) {
        return new LinkView(here.to(INDEX), "How to read this dossier", "");
    }

    private static Frame frame(Findings findings, SitePath here, String heading, String description) {
        return Frame.of(findings.dossier().settings(), here, heading, description);
    }
}
