package org.incidentdossier.drafting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.incidentdossier.model.Actor.ActorKind;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.QuestionKind;
import org.jspecify.annotations.Nullable;

/// A note that is valid apart from what only its author can fill in.
///
/// @param text front matter with a comment on each key, and no prose yet
public record NewNote(EntryKind kind, String slug, String text) {
    /// An article, with what a capture tells about itself where there is one.
    public static NewNote article(String slug, String title, @Nullable CapturedText capture) throws IOException {
        var captures = capture == null
                ? " []              # copies that you work from, newest last; `new article --capture FILE` fills them in"
                : "\n  - {file: " + capture.file() + ", sha256: " + capture.sha256() + ", bytes: " + capture.bytes()
                        + ", captured: unknown, rights: never}";
        var found = capture == null || capture.actors().isEmpty()
                ? ""
                : "# In the capture, as slugs for outlet:, speaker:, via: and about:\n"
                        + capture.actors().stream()
                                .map(each -> "#   " + each.slug() + "\n")
                                .collect(Collectors.joining());
        return new NewNote(
                EntryKind.ARTICLE,
                slug,
                template("article", slug, title)
                        .replace("{{captures}}", captures)
                        .replace("{{found}}", found));
    }

    public static NewNote actor(String slug, String name, @Nullable ActorKind kind) throws IOException {
        var word = kind == null ? "null" : kind.word();
        return new NewNote(EntryKind.ACTOR, slug, template("actor", slug, name).replace("{{kind}}", word));
    }

    /// An event.
    ///
    /// @param claims what tells of it, as `article#claim`, at least one
    public static NewNote event(String slug, String title, List<String> claims) throws IOException {
        var list = "[" + String.join(", ", claims) + "]";
        return new NewNote(EntryKind.EVENT, slug, template("event", slug, title).replace("{{claims}}", list));
    }

    public static NewNote question(String slug, String title, QuestionKind kind) throws IOException {
        var text = template("question", slug, title).replace("{{kind}}", kind.word());
        return new NewNote(EntryKind.QUESTION, slug, text);
    }

    /// The kind that a question's words suggest: a proposal for whoever asks it.
    public static QuestionKind kindOf(String question) {
        var words = question.strip().toLowerCase(Locale.ROOT);
        if (words.matches("(at )?what time\\b.*|when\\b.*")) {
            return QuestionKind.INSTANT;
        }
        if (words.matches("(on )?(what|which) (day|date)\\b.*")) {
            return QuestionKind.DAY;
        }
        if (words.matches("how (many|much|often|long|large|big|old)\\b.*")) {
            return QuestionKind.QUANTITY;
        }
        if (words.matches(
                "(by |to |for )?(who|whom|whose)\\b.*|which (company|companies|person|people|agency|actors?)\\b.*")) {
            return QuestionKind.ACTORS;
        }
        if (words.matches(
                "(is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must)\\b.*")) {
            return QuestionKind.YES_NO;
        }
        return QuestionKind.STATEMENT;
    }

    private static String template(String kind, String slug, String title) throws IOException {
        try (var in = NewNote.class.getResourceAsStream(kind + ".md")) {
            if (in == null) {
                throw new FileNotFoundException("not in the software: " + kind + ".md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{slug}}", slug)
                    .replace("{{title}}", YamlScalar.of(title));
        }
    }
}
