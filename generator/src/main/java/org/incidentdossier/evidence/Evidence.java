package org.incidentdossier.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.evidence.calendar.CalendarConflict;
import org.incidentdossier.evidence.calendar.CalendarLogic;
import org.incidentdossier.evidence.compare.ActorNames;
import org.incidentdossier.evidence.compare.Reach;
import org.incidentdossier.evidence.gaps.Gap;
import org.incidentdossier.evidence.gaps.Gaps;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Difference;
import org.incidentdossier.evidence.inquiry.Inquiries;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.evidence.inquiry.Support;
import org.incidentdossier.evidence.inquiry.Supports;
import org.incidentdossier.evidence.origin.Chain;
import org.incidentdossier.evidence.origin.Chains;
import org.incidentdossier.evidence.origin.Independence;
import org.incidentdossier.evidence.origin.Origin;
import org.incidentdossier.evidence.origin.Origins;
import org.incidentdossier.evidence.origin.Standing;
import org.incidentdossier.evidence.rules.Rules;
import org.incidentdossier.evidence.rules.Subject;
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
    private final Origins origins;
    private final Standing standing;
    private final ActorNames names;
    private final Supports supports;
    private final Chains chains;
    private final Publications publications;
    private final List<CalendarConflict> conflicts;
    private final List<Inquiry> inquiries;
    private final List<Gap> gaps;
    private final Differences differences;
    private final Map<QuestionId, Inquiry> byQuestion = new HashMap<>();
    private final Map<ClaimId, Account> accounts = new HashMap<>();

    private Evidence(Dossier dossier) {
        this.dossier = dossier;
        this.origins = new Origins(dossier);
        this.standing = new Standing(dossier, origins);
        this.names = ActorNames.of(dossier);
        this.supports = new Supports(origins, standing, new Independence(dossier, names));
        this.chains = new Chains(dossier);
        this.publications = new Publications(dossier);
        this.conflicts = CalendarLogic.conflicts(dossier);
        this.inquiries = Inquiries.of(dossier, names, supports, conflicts);
        this.gaps = Gaps.in(dossier, inquiries);
        this.differences = new Differences(inquiries);
        for (var inquiry : inquiries) {
            byQuestion.put(inquiry.question().id(), inquiry);
            inquiry.accounts().forEach(account -> account.claims().forEach(claim -> accounts.put(claim.id(), account)));
        }
    }

    /// Weighs a dossier and holds its notes to the rules of evidence.
    ///
    /// @param captures the texts that quotations are checked against, where they are at hand
    public static Checked<Evidence> weigh(Dossier dossier, Captures captures) {
        var evidence = new Evidence(dossier);
        var subject = new Subject(dossier, evidence.names, captures, evidence.inquiries, evidence.gaps);
        return new Checked<>(evidence, Rules.check(subject));
    }

    /// The words by which articles hedge.
    public static List<HedgeClass> hedges() {
        return Hedges.classes();
    }

    /// What the articles answer to a question.
    ///
    /// @throws IllegalArgumentException if there is no such question
    public Inquiry inquiry(QuestionId question) {
        return Optional.ofNullable(byQuestion.get(question))
                .orElseThrow(() -> new IllegalArgumentException("no question " + question));
    }

    /// Of all questions: those with contradictions first, then by weight, spread and slug.
    public List<Inquiry> inquiries() {
        return inquiries;
    }

    /// Those inquiries that have a contradiction, by weight, spread and slug.
    public List<Inquiry> contradictions() {
        return inquiries.stream().filter(Inquiry::hasContradiction).toList();
    }

    /// The account that a claim belongs to; empty for a claim without a question.
    public Optional<Account> account(ClaimId claim) {
        return Optional.ofNullable(accounts.get(claim));
    }

    /// What the answer of a claim rests on: all claims of its account; of a claim without a question, itself.
    ///
    /// @throws IllegalArgumentException if there is no such claim
    public Support support(ClaimId claim) {
        var own = claim(claim);
        return account(claim).map(Account::support).orElseGet(() -> supports.of(List.of(own)));
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
        return origins.of(claim(claim));
    }

    /// Who says it, on whose word.
    public Chain chain(Claim claim) {
        return chains.of(claim);
    }

    /// Whether a claim gives support: neither its article is retracted, nor one that its chain runs through.
    ///
    /// @throws IllegalArgumentException if there is no such claim
    public boolean stands(ClaimId claim) {
        return standing.stands(claim(claim));
    }

    /// By code, then id.
    public List<Gap> gaps() {
        return gaps;
    }

    /// What was known at the end of a day.
    public AsOf asOf(LocalDate date) {
        return publications.asOf(date);
    }

    /// When the article can have come out, "about" included; nothing is certain of an uncertain date.
    public Reach published(ArticleId article) {
        return publications.reach(dossier.article(article));
    }

    /// The days on which what was known, or may have been known, changes; ascending.
    public List<LocalDate> publicationDays() {
        return publications.days();
    }

    /// What an article does about a question.
    ///
    /// @throws IllegalArgumentException if there is no such question
    public Stance stance(QuestionId question, ArticleId article) {
        return inquiry(question).stances().stream()
                .filter(stance -> stance.article().equals(article))
                .findFirst()
                .orElseGet(() -> new Stance(article, Stance.Kind.UNCHECKED, List.of()));
    }

    /// The contradictions in which a claim of the article takes part, in the order of [#inquiries].
    public List<Difference> differencesOf(ArticleId article) {
        return differences.of(article.slug());
    }

    /// The contradictions in which a claim by or about the actor takes part, in the order of [#inquiries].
    public List<Difference> differencesOf(ActorId actor) {
        return differences.of(actor.slug());
    }

    /// Of all articles, by article, then subject.
    public List<CalendarConflict> calendarConflicts() {
        return conflicts;
    }

    private Claim claim(ClaimId id) {
        return dossier.claim(id).orElseThrow(() -> new IllegalArgumentException("no claim " + id));
    }
}
