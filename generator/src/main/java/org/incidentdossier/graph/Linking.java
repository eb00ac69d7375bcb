package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Question;

/// Resolves the ids that notes use for each other.
public final class Linking {
    private final Notes notes;
    private final Roster roster;

    private Linking(Notes notes) {
        this.notes = notes;
        this.roster = Roster.of(notes.entries());
    }

    /// The dossier of these notes. What does not resolve is reported and left out, so that later stages can go on and
    /// find what else there is; each is an error, so nothing is published.
    public static Checked<Dossier> link(Notes notes) {
        return new Linking(notes).run();
    }

    private Checked<Dossier> run() {
        var found = new ArrayList<>(roster.duplicates());
        var linked = new ArrayList<Entry>();
        for (var each : notes.entries().parallelStream().map(this::link).toList()) {
            linked.add(each.value());
            found.addAll(each.diagnostics());
        }
        found.addAll(Containment.check(linked));
        return new Checked<>(new Dossier(notes.withEntries(linked)), found);
    }

    private Checked<Entry> link(Entry entry) {
        var found = new ArrayList<Diagnostic>();
        var references = new References(roster, notes, entry.source(), found);
        references.checkProse(entry.body());
        var linked =
                switch (entry) {
                    case Article article -> {
                        reportRepeatedClaims(article, found);
                        yield link(article, references);
                    }
                    case Actor actor -> link(actor, references);
                    case Event event -> link(event, references);
                    case Question question -> link(question, references);
                    case Page page -> page;
                };
        // What resolves as a whole need not be in memory twice.
        return new Checked<>(references.haveLeftOut() ? linked : entry, found);
    }

    private static Article link(Article article, References references) {
        var claims = article.claims().stream()
                .map(claim -> ClaimLinks.resolve(claim, references))
                .toList();
        return new Article(
                article.id(),
                article.title(),
                article.headline(),
                references.actor(article.outlet(), "outlet"),
                references.actor(article.republisher(), "republisher"),
                references.authors(article.authors()),
                article.published(),
                article.publishedBasis(),
                article.publishedReason(),
                article.articleKind(),
                article.url(),
                article.archived(),
                article.language(),
                article.standing(),
                references.hops(article.derivedFrom(), "derived-from"),
                article.captures(),
                claims,
                article.body(),
                article.source());
    }

    private static void reportRepeatedClaims(Article article, List<Diagnostic> found) {
        var first = new HashMap<String, Claim>();
        for (var claim : article.claims()) {
            var earlier = first.putIfAbsent(claim.id().name(), claim);
            if (earlier != null) {
                found.add(Diagnostic.of(
                        Code.D205,
                        claim.place().at("id"),
                        "claim \"" + claim.id().name() + "\" stands twice in this article, first in line "
                                + earlier.place().at("id").line(),
                        "give one of them another id; an id that was released stays with its claim"));
            }
        }
    }

    private static Actor link(Actor actor, References references) {
        var relations = new ArrayList<Actor.Relation>();
        for (var relation : actor.relations()) {
            var of = references.actor(relation.of(), relation.place(), "of");
            var claims = references.claims(relation.claims(), relation.place(), "claims");
            if (of != null) {
                relations.add(new Actor.Relation(
                        relation.type(),
                        relation.role(),
                        of,
                        relation.since(),
                        relation.until(),
                        claims,
                        relation.place()));
            }
        }
        return new Actor(
                actor.id(),
                actor.title(),
                actor.actorKind(),
                actor.aliases(),
                actor.living(),
                references.actor(actor.partOf(), "part-of"),
                actor.url(),
                relations,
                actor.body(),
                actor.source());
    }

    private static Event link(Event event, References references) {
        var parts = event.actors().stream()
                .map(part -> new Event.Part(part.role(), references.actors(part.actors(), "actors/" + part.role())))
                .toList();
        return new Event(
                event.id(),
                event.title(),
                event.when(),
                event.whenBasis(),
                event.whenReason(),
                references.question(event.question(), "question"),
                event.lasts(),
                parts,
                references.claims(event.claims(), "claims"),
                event.body(),
                event.source());
    }

    private static Question link(Question question, References references) {
        var silent = question.silent().stream()
                .filter(silence -> references.hasArticle(silence.article(), silence.place(), "article"))
                .toList();
        var explanations = question.explanations().stream()
                .map(each -> new Question.Explanation(
                        references.claims(each.claims(), each.place(), "claims"), each.text(), each.place()))
                .toList();
        return new Question(
                question.id(),
                question.title(),
                question.questionKind(),
                question.choices(),
                question.positions(),
                question.unit(),
                question.weight(),
                silent,
                explanations,
                question.body(),
                question.source());
    }
}
