package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.calendar.CalendarConflict;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Speaker;

/// A dossier and what its evidence amounts to, looked up from any end. Computed once for all pages.
final class Findings {
    private final Dossier dossier;
    private final Evidence evidence;
    private final Directory directory;
    private final List<Inquiry> inquiries;
    private final Map<QuestionId, Inquiry> byQuestion = new LinkedHashMap<>();
    private final Map<ClaimId, Account> accounts = new LinkedHashMap<>();
    private final Set<ClaimId> disputed = new LinkedHashSet<>();
    private final Map<ActorId, List<Claim>> spoken = new LinkedHashMap<>();
    private final Map<ActorId, List<Event>> events = new LinkedHashMap<>();
    private final Map<ActorId, List<Article>> articles = new LinkedHashMap<>();
    private final Map<ActorId, Set<Actor>> tied = new LinkedHashMap<>();
    private final Map<QuestionId, List<Event>> dated = new LinkedHashMap<>();
    private final Map<ArticleId, Set<QuestionId>> silences = new LinkedHashMap<>();
    private final Map<ArticleId, List<CalendarConflict>> conflicts = new LinkedHashMap<>();

    Findings(Dossier dossier, Evidence evidence) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.inquiries = evidence.inquiries();
        inquiries.forEach(this::file);
        dossier.questions().forEach(this::fileSilences);
        evidence.calendarConflicts().forEach(conflict -> conflicts
                .computeIfAbsent(conflict.article(), _ -> new ArrayList<>())
                .add(conflict));
        dossier.claims().forEach(this::fileSpeaker);
        dossier.events().forEach(this::fileActors);
        dossier.articles().forEach(this::fileMakers);
        dossier.actors().forEach(this::fileTies);
        this.directory = new Directory(this);
    }

    Dossier dossier() {
        return dossier;
    }

    Evidence evidence() {
        return evidence;
    }

    Directory directory() {
        return directory;
    }

    /// Those that differ most first.
    List<Inquiry> inquiries() {
        return inquiries;
    }

    Inquiry inquiry(QuestionId question) {
        var known = byQuestion.get(question);
        return known == null ? evidence.inquiry(question) : known;
    }

    /// The account that a claim belongs to; none if it answers no question.
    Optional<Account> account(ClaimId claim) {
        return Optional.ofNullable(accounts.get(claim));
    }

    /// Whether the claim's account is one of two that stand and cannot both be true, or contradicts itself.
    boolean isDisputed(ClaimId claim) {
        return disputed.contains(claim);
    }

    /// The claims that articles put in an actor's mouth, in the dossier's order.
    List<Claim> spokenBy(ActorId actor) {
        return List.copyOf(spoken.getOrDefault(actor, List.of()));
    }

    /// The events in which an actor has a part, by slug.
    List<Event> eventsOf(ActorId actor) {
        return List.copyOf(events.getOrDefault(actor, List.of()));
    }

    /// The articles that an actor wrote, published or republished, by slug.
    List<Article> articlesOf(ActorId actor) {
        return List.copyOf(articles.getOrDefault(actor, List.of()));
    }

    /// The actors one of whose notes ties them to that actor, by slug; its own note is not among them.
    List<Actor> tiedTo(ActorId actor) {
        return List.copyOf(tied.getOrDefault(actor, Set.of()));
    }

    /// The events whose date is asked for by a question, by slug.
    List<Event> eventsDatedBy(QuestionId question) {
        return List.copyOf(dated.getOrDefault(question, List.of()));
    }

    /// The questions for which an article was looked through in vain, by slug.
    List<QuestionId> silentOn(ArticleId article) {
        return List.copyOf(silences.getOrDefault(article, Set.of()));
    }

    /// The days and years of an article that do not fit together.
    List<CalendarConflict> conflictsOf(ArticleId article) {
        return List.copyOf(conflicts.getOrDefault(article, List.of()));
    }

    private void fileSilences(Question question) {
        for (var stance : inquiry(question.id()).stances()) {
            if (stance.kind() == Stance.Kind.SILENT) {
                silences.computeIfAbsent(stance.article(), _ -> new LinkedHashSet<>())
                        .add(question.id());
            }
        }
    }

    private void file(Inquiry inquiry) {
        byQuestion.put(inquiry.question().id(), inquiry);
        var inConflict = new LinkedHashSet<ClaimId>();
        inquiry.disputes().forEach(pair -> {
            inConflict.add(pair.a());
            inConflict.add(pair.b());
        });
        for (var account : inquiry.accounts()) {
            for (var claim : account.claims()) {
                accounts.put(claim.id(), account);
                if (inConflict.contains(account.id())) {
                    disputed.add(claim.id());
                }
            }
        }
    }

    private void fileSpeaker(Claim claim) {
        if (claim.speaker() instanceof Speaker.Named(ActorId actor)) {
            spoken.computeIfAbsent(actor, _ -> new ArrayList<>()).add(claim);
        }
    }

    private void fileActors(Event event) {
        if (event.question() != null) {
            dated.computeIfAbsent(event.question(), _ -> new ArrayList<>()).add(event);
        }
        var actors = new LinkedHashSet<ActorId>();
        event.actors().forEach(part -> actors.addAll(part.actors()));
        actors.forEach(
                actor -> events.computeIfAbsent(actor, _ -> new ArrayList<>()).add(event));
    }

    private void fileMakers(Article article) {
        var makers = new LinkedHashSet<ActorId>();
        if (article.outlet() != null) {
            makers.add(article.outlet());
        }
        if (article.republisher() != null) {
            makers.add(article.republisher());
        }
        for (var author : article.authors()) {
            if (author instanceof Article.Author.Known(ActorId actor)) {
                makers.add(actor);
            }
        }
        makers.forEach(
                maker -> articles.computeIfAbsent(maker, _ -> new ArrayList<>()).add(article));
    }

    private void fileTies(Actor actor) {
        var others = new LinkedHashSet<ActorId>();
        actor.relations().forEach(relation -> others.add(relation.of()));
        if (actor.partOf() != null) {
            others.add(actor.partOf());
        }
        others.remove(actor.id());
        others.forEach(
                other -> tied.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(actor));
    }
}
