package org.incidentdossier;

import java.util.List;
import java.util.Map;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Parts of a dossier with nothing but what a test is about.
public final class Bare {
    private static final NoteSource SOURCE = new NoteSource("content/x.md", "", "", Map.of());

    private Bare() {}

    /// Of these entries, in the year 2026.
    public static Dossier dossier(String timezone, List<Entry> entries) {
        var notes =
                new Notes(settings(timezone), entries, List.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of());
        return Linking.link(notes).value();
    }

    public static Settings settings(String timezone) {
        return new Settings(
                "test", "T", "", "en", timezone, 2026, null, null, null, "0", null, null, List.of(), Map.of(), SOURCE);
    }

    public static Article article(String slug, List<Hop> derivedFrom, List<Claim> claims) {
        return article(new ArticleId(slug), slug, derivedFrom, claims, SOURCE);
    }

    public static Article article(
            ArticleId id, String title, List<Hop> derivedFrom, List<Claim> claims, NoteSource source) {
        return new Article(
                id,
                title,
                null,
                null,
                null,
                List.of(),
                When.UNKNOWN,
                Article.Basis.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                Article.Standing.STANDS,
                derivedFrom,
                List.of(),
                claims,
                Prose.EMPTY,
                source);
    }

    /// What an article says in its own name.
    public static Claim claim(String id, String question, @Nullable Answer answer, Act act) {
        return new Claim(
                ClaimId.parse(id),
                new QuestionId(question),
                answer,
                "It was so.",
                null,
                new Speaker.TheArticle(),
                act,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                SOURCE.place(""));
    }

    public static Question question(String slug, QuestionKind kind) {
        return new Question(
                new QuestionId(slug),
                slug,
                kind,
                List.of(),
                List.of(),
                null,
                Question.Weight.LOW,
                List.of(),
                List.of(),
                Prose.EMPTY,
                SOURCE);
    }

    public static Actor actor(String slug, String name, @Nullable ActorId partOf, String... aliases) {
        return new Actor(
                new ActorId(slug), name, null, List.of(aliases), null, partOf, null, List.of(), Prose.EMPTY, SOURCE);
    }
}
