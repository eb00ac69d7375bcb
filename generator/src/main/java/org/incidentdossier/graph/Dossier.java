package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Redirect;
import org.incidentdossier.model.Settings;

/// All notes, linked: every id in it resolves.
///
/// Lists are ordered by slug; claims by article, then as in their note.
public final class Dossier {
    private final Notes notes;
    private final Map<String, Entry> entries;
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final Map<QuestionId, List<Claim>> claimsByQuestion = new LinkedHashMap<>();
    private final Map<ActorId, List<Claim>> claimsByActor = new LinkedHashMap<>();
    private final Map<Class<?>, List<?>> byKind = new LinkedHashMap<>();
    private final List<Entry> allEntries;
    private final List<Claim> allClaims;
    private final Mentions mentions;
    private final Fates fates;

    /// One sentence that links or cites something, for backlinks in context.
    ///
    /// @param from     the entry in whose text it stands
    /// @param sentence the sentence
    public record Mention(Entry from, Prose.Sentence sentence) {}

    /// Of notes whose ids [Linking] found to resolve; what does not resolve is left out of the look-ups.
    Dossier(Notes notes) {
        this.notes = notes;
        this.entries = Roster.bySlug(notes.entries());
        for (var kind : List.of(Article.class, Actor.class, Event.class, Question.class, Page.class)) {
            byKind.put(kind, all(kind));
        }
        for (var article : articles()) {
            article.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        }
        claims.values().forEach(this::file);
        // Every page asks for some of these lists: they are made once.
        allEntries = List.copyOf(entries.values());
        allClaims = List.copyOf(claims.values());
        claimsByQuestion.replaceAll((_, each) -> List.copyOf(each));
        claimsByActor.replaceAll((_, each) -> List.copyOf(each));
        mentions = new Mentions(allEntries);
        fates = new Fates(notes.redirects(), this::has);
    }

    public Notes notes() {
        return notes;
    }

    public Settings settings() {
        return notes.settings();
    }

    /// Of all kinds, by slug.
    public Collection<Entry> entries() {
        return allEntries;
    }

    public List<Article> articles() {
        return known(Article.class);
    }

    public List<Actor> actors() {
        return known(Actor.class);
    }

    public List<Event> events() {
        return known(Event.class);
    }

    public List<Question> questions() {
        return known(Question.class);
    }

    public List<Page> pages() {
        return known(Page.class);
    }

    public Collection<Claim> claims() {
        return allClaims;
    }

    public Optional<Entry> entry(String slug) {
        return Optional.ofNullable(entries.get(slug));
    }

    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    /// Whether there is an entry or a claim of that id.
    public boolean has(String id) {
        return ClaimId.isClaimId(id) ? claims.containsKey(ClaimId.parse(id)) : entries.containsKey(id);
    }

    /// What became of an entry or a claim that is gone; see [Fates].
    public Optional<Redirect> fate(String id) {
        return fates.of(id);
    }

    /// The article of that id.
    ///
    /// @throws IllegalArgumentException if there is none: linking has let it through
    public Article article(ArticleId id) {
        return one(id, Article.class);
    }

    /// The actor of that id.
    ///
    /// @throws IllegalArgumentException if there is none: linking has let it through
    public Actor actor(ActorId id) {
        return one(id, Actor.class);
    }

    /// The question of that id.
    ///
    /// @throws IllegalArgumentException if there is none: linking has let it through
    public Question question(QuestionId id) {
        return one(id, Question.class);
    }

    /// The claims on a question, in the dossier's order.
    public List<Claim> claimsOn(QuestionId question) {
        return claimsByQuestion.getOrDefault(question, List.of());
    }

    /// The claims about an actor, in the dossier's order.
    public List<Claim> claimsAbout(ActorId actor) {
        return claimsByActor.getOrDefault(actor, List.of());
    }

    /// The sentences that link to an entry (by slug) or cite a claim (by `article#claim`), by entry, in source order.
    public List<Mention> mentionsOf(String id) {
        return mentions.of(id);
    }

    @SuppressWarnings("unchecked") // [#all] has put a list of that kind there
    private <T extends Entry> List<T> known(Class<T> type) {
        return (List<T>) byKind.getOrDefault(type, List.of());
    }

    private <T extends Entry> List<T> all(Class<T> type) {
        return entries.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private <T extends Entry> T one(EntryId id, Class<T> type) {
        var entry = entries.get(id.slug());
        if (!type.isInstance(entry)) {
            throw new IllegalArgumentException("no " + id.kind().word() + " " + id);
        }
        return type.cast(entry);
    }

    private void file(Claim claim) {
        var question = claim.question();
        if (question != null) {
            claimsByQuestion.computeIfAbsent(question, _ -> new ArrayList<>()).add(claim);
        }
        for (var actor : claim.about()) {
            var claims = claimsByActor.computeIfAbsent(actor, _ -> new ArrayList<>());
            if (claims.isEmpty() || !claims.getLast().id().equals(claim.id())) {
                claims.add(claim); // also when it names the actor twice
            }
        }
    }
}
