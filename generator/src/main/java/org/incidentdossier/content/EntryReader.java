package org.incidentdossier.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.markdown.ProseParser;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.EventId;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.PageId;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;

/// Makes entries of notes, knowing all notes' titles and all questions.
final class EntryReader {
    private final ZoneId zone;
    private final ProseParser prose;
    private final Map<String, Questions.Asked> questions;

    /// @param questions by slug
    /// @param prose     reads the notes' texts, knowing all titles
    EntryReader(ZoneId zone, Map<String, Questions.Asked> questions, ProseParser prose) {
        this.zone = zone;
        this.questions = questions;
        this.prose = prose;
    }

    /// The entry, and all that was found out about its note.
    Checked<Entry> read(RawNote note) {
        var fields = new Fields(note.header(), note.source().place(""), zone);
        var source = note.source();
        var body = prose.read(note.body(), source.path(), note.bodyLine(), source.sha256());
        note.findings().addAll(body.diagnostics());
        var entry =
                switch (note.kind()) {
                    case ARTICLE -> article(note, fields, body.value());
                    case ACTOR -> actor(note, fields, body.value());
                    case EVENT -> event(note, fields, body.value());
                    case QUESTION -> question(note, fields, body.value());
                    case PAGE -> new Page(new PageId(note.slug()), title(note, fields), body.value(), note.source());
                };
        return new Checked<>(entry, note.findings().all());
    }

    /// The title of a note as links show it; the slug if it has none.
    static String title(RawNote note, Fields fields) {
        return fields.text(note.kind() == EntryKind.ACTOR ? "name" : "title", note.slug());
    }

    private Entry article(RawNote note, Fields fields, Prose body) {
        var id = new ArticleId(note.slug());
        var parts = new ArticleParts(fields, note.findings());
        var claims = new ClaimReader(id, questions, note.findings());
        return new Article(
                id,
                title(note, fields),
                fields.text("headline"),
                fields.slug("outlet", ActorId::new),
                fields.slug("republisher", ActorId::new),
                parts.authors(),
                parts.published(),
                parts.basis(),
                fields.text("published-reason"),
                fields.word("kind", Article.ArticleKind.class),
                fields.text("url"),
                fields.text("archived"),
                fields.text("language"),
                parts.standing(),
                Hops.of(fields, "derived-from"),
                parts.captures(),
                fields.maps("claims").stream()
                        .map(claims::read)
                        .flatMap(Optional::stream)
                        .toList(),
                body,
                note.source());
    }

    private static Entry actor(RawNote note, Fields fields, Prose body) {
        return new Actor(
                new ActorId(note.slug()),
                title(note, fields),
                fields.word("kind", Actor.ActorKind.class),
                fields.texts("aliases"),
                fields.flag("living"),
                fields.slug("part-of", ActorId::new),
                fields.text("url"),
                fields.maps("relations").stream()
                        .map(EntryReader::relation)
                        .flatMap(Optional::stream)
                        .toList(),
                body,
                note.source());
    }

    private static Optional<Actor.Relation> relation(Fields fields) {
        var of = fields.slug("of", ActorId::new);
        return Optional.ofNullable(of)
                .map(other -> new Actor.Relation(
                        fields.text("type", ""),
                        fields.text("role"),
                        other,
                        fields.date("since"),
                        fields.date("until"),
                        fields.claims("claims"),
                        fields.place()));
    }

    private static Entry event(RawNote note, Fields fields, Prose body) {
        checkDate(note);
        checkReason(note, fields);
        List<Event.Part> parts = new ArrayList<>();
        fields.map("actors").ifPresent(roles -> roles.entries()
                .pairs()
                .forEach(role -> parts.add(new Event.Part(role.key(), roles.actors(role.key())))));
        return new Event(
                new EventId(note.slug()),
                title(note, fields),
                fields.date("when"),
                fields.word("when-basis", Article.Basis.class),
                fields.text("when-reason"),
                fields.slug("question", QuestionId::new),
                Boolean.TRUE.equals(fields.flag("lasts")),
                parts,
                fields.claims("claims"),
                body,
                note.source());
    }

    private static void checkReason(RawNote note, Fields fields) {
        if (fields.word("when-basis", Article.Basis.class) == Article.Basis.INFERRED
                && fields.text("when-reason") == null) {
            note.findings()
                    .add(
                            Code.D107,
                            fields.place().at("when-basis"),
                            "an inferred date needs \"when-reason\"",
                            "say in words of your own what it is inferred from");
        }
    }

    private static void checkDate(RawNote note) {
        var when = note.header().pair("when").filter(pair -> !(pair.value() instanceof Yaml.Nothing));
        var question = note.header().pair("question").filter(pair -> !(pair.value() instanceof Yaml.Nothing));
        if (when.isPresent() && question.isPresent()) {
            note.findings()
                    .add(
                            Code.D119,
                            when.get().keyAt(),
                            "\"when\" and \"question\" both give the date",
                            "keep \"question\" where articles differ, else \"when\"");
        } else if (when.isEmpty()
                && question.isEmpty()
                && !note.header().pairs().isEmpty()
                && Stream.of("when", "question")
                        .noneMatch(key -> FormCheck.isMistyped(key, NoteFormat.of(note.kind()), note.header()))) {
            note.findings()
                    .add(
                            Code.D107,
                            note.header().at(),
                            "an event needs \"when\" or \"question\"",
                            "add when: with a date (or unknown), or question: with the slug of the question that asks for it");
        }
        if (note.header().value("claims").orElse(null) instanceof Yaml.Items(var items, var at) && items.isEmpty()) {
            note.findings()
                    .add(
                            Code.D107,
                            at,
                            "an event needs at least one claim",
                            "name the claims that tell of it: claims: [article-slug#claim-id]");
        }
    }

    // Without a kind, nothing can be said about its answers.
    private static Entry question(RawNote note, Fields fields, Prose body) {
        if (fields.word("kind", QuestionKind.class) == null) {
            note.findings().leaveUnread(note.slug());
        }
        return new Question(
                new QuestionId(note.slug()),
                title(note, fields),
                fields.word("kind", QuestionKind.class, QuestionKind.STATEMENT),
                fields.texts("choices"),
                fields.texts("positions"),
                fields.text("unit"),
                fields.word("weight", Question.Weight.class, Question.Weight.MIDDLE),
                fields.maps("silent").stream()
                        .map(EntryReader::silence)
                        .flatMap(Optional::stream)
                        .toList(),
                fields.maps("explanations").stream()
                        .map(each ->
                                new Question.Explanation(each.claims("claims"), each.text("text", ""), each.place()))
                        .toList(),
                body,
                note.source());
    }

    private static Optional<Question.Silence> silence(Fields fields) {
        var article = fields.slug("article", ArticleId::new);
        return Optional.ofNullable(article)
                .map(each -> new Question.Silence(each, fields.date("checked"), fields.place()));
    }
}
