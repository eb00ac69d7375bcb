package org.incidentdossier.evidence;

import java.time.LocalDate;
import java.util.List;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.evidence.calendar.CalendarConflict;
import org.incidentdossier.evidence.gaps.Gap;
import org.incidentdossier.evidence.inquiry.Difference;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.evidence.inquiry.Status;
import org.incidentdossier.evidence.inquiry.Support;
import org.incidentdossier.evidence.origin.Chain;
import org.incidentdossier.evidence.origin.Origin;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.evidence.wording.HedgeClass;
import org.incidentdossier.evidence.wording.Hedges;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.QuestionId;

/// What the articles of a dossier say, weighed: what differs, what rests on what, what is missing.
public final class Evidence {
    private final Dossier dossier;

    private Evidence(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Weighs a dossier and holds its notes to the rules of evidence.
    ///
    /// @param captures the texts that quotations are checked against, where they are at hand
    public static Checked<Evidence> weigh(Dossier dossier, Captures captures) {
        return Checked.clean(new Evidence(dossier));
    }

    /// The words by which articles hedge.
    public static List<HedgeClass> hedges() {
        return Hedges.classes();
    }

    /// What the articles answer to a question.
    ///
    /// @throws IllegalArgumentException if there is no such question
    public Inquiry inquiry(QuestionId question) {
        return new Inquiry(
                dossier.question(question),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Status(Status.Kind.UNANSWERED, "no article answers"),
                new Support(List.of(), List.of(), 0, 0, List.of()),
                0);
    }

    /// Of all questions: those with contradictions first, then by weight, spread and slug.
    public List<Inquiry> inquiries() {
        return dossier.questions().stream().map(each -> inquiry(each.id())).toList();
    }

    /// Those inquiries that have a contradiction.
    public List<Inquiry> contradictions() {
        return inquiries().stream()
                .filter(each -> !each.contradictions().isEmpty())
                .toList();
    }

    /// What the answer of a claim rests on: all claims of its account; of a claim without a question, itself.
    ///
    /// @throws IllegalArgumentException if there is no such claim
    public Support support(ClaimId claim) {
        return new Support(List.of(), List.of(), 0, 0, List.of());
    }

    /// What all answers to a question rest on.
    ///
    /// @throws IllegalArgumentException if there is no such question
    public Support support(QuestionId question) {
        return inquiry(question).support();
    }

    /// Where a claim comes from.
    ///
    /// @throws IllegalArgumentException if there is no such claim
    public Origin origin(ClaimId claim) {
        return new Origin(Origin.Kind.UNKNOWN, "?" + claim, "unknown", null);
    }

    /// Who says it, on whose word.
    public Chain chain(Claim claim) {
        return new Chain(
                List.of(new Chain.Linked(claim.article().slug(), claim.article().slug())));
    }

    /// Whether a claim stands: its article is not retracted, nor anything that it rests on.
    public boolean stands(ClaimId claim) {
        return true;
    }

    /// By code, then id.
    public List<Gap> gaps() {
        return List.of();
    }

    /// What was known at the end of a day.
    public AsOf asOf(LocalDate date) {
        return new AsOf(date, List.of(), List.of());
    }

    /// The days on which what was known, or may have been known, changes; ascending.
    public List<LocalDate> publicationDays() {
        return List.of();
    }

    /// What an article does about a question.
    public Stance stance(QuestionId question, ArticleId article) {
        return new Stance(article, Stance.Kind.UNCHECKED, List.of());
    }

    /// The contradictions in which a claim of the article takes part, in the order of [#inquiries].
    public List<Difference> differencesOf(ArticleId article) {
        return List.of();
    }

    /// The contradictions in which a claim by or about the actor takes part, in the order of [#inquiries].
    public List<Difference> differencesOf(ActorId actor) {
        return List.of();
    }

    /// Of all articles, by article, then subject.
    public List<CalendarConflict> calendarConflicts() {
        return List.of();
    }
}
