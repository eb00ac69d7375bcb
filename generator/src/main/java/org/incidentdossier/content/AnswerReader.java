package org.incidentdossier.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.QuestionKind;
import org.jspecify.annotations.Nullable;

/// Reads an answer in the form that its question's kind asks for.
///
/// Any answer can be the word `unknown`, and any can be a map with `denies` and `scope` beside its value.
final class AnswerReader {
    private static final List<String> ALWAYS = List.of("value", "denies", "scope");

    private final Questions.Asked asked;
    private final ZoneId zone;
    private final Findings findings;

    AnswerReader(Questions.Asked asked, ZoneId zone, Findings findings) {
        this.asked = asked;
        this.zone = zone;
        this.findings = findings;
    }

    /// Null if it does not fit, which is then reported.
    @Nullable
    Answer read(Yaml answer) {
        if (answer instanceof Yaml.Entries map) {
            var value = map.value("value").map(this::value).orElseGet(() -> parts(map));
            checkKeys(map);
            var denies = Scalars.flag("denies", map, findings);
            var scope = Scalars.text("scope", map, findings);
            return value.map(each -> new Answer(each, denies, scope)).orElse(null);
        }
        return value(answer).map(each -> new Answer(each, false, null)).orElse(null);
    }

    /// Whether all keys of a map are parts of an answer or such as every answer has.
    static boolean hasOnly(List<String> parts, Yaml.Entries map) {
        return map.pairs().stream().map(Yaml.Pair::key).allMatch(key -> parts.contains(key) || ALWAYS.contains(key));
    }

    private void checkKeys(Yaml.Entries map) {
        List<String> allowed = new ArrayList<>(partKeys());
        allowed.addAll(ALWAYS);
        // A map as a whole is no answer of some kinds, which is reported.
        var isNone = partKeys().isEmpty() && map.value("value").isEmpty();
        for (var pair : map.pairs()) {
            if (isNone && Nearest.to(pair.key(), allowed).isEmpty()) {
                continue;
            }
            if (!allowed.contains(pair.key())) {
                findings.add(
                        Code.D106,
                        pair.keyAt(),
                        "no key " + Quoted.of(pair.key()) + " in an answer of the kind " + Forms.word(asked.kind()),
                        Nearest.hint(pair.key(), allowed) + "the keys are " + String.join(", ", allowed));
            } else if (map.value("value").isPresent() && partKeys().contains(pair.key())) {
                findings.add(
                        Code.D119,
                        pair.keyAt(),
                        "\"value\" and " + Quoted.of(pair.key()) + " both give the answer",
                        "keep one of them");
            }
        }
    }

    private List<String> partKeys() {
        return switch (asked.kind()) {
            case INSTANT, DAY -> StatedReader.KEYS;
            case QUANTITY -> QuantityReader.KEYS;
            case ACTORS -> List.of("actors", "except");
            case STATEMENT -> List.of("position");
            case CHOICE, YES_NO, NAME -> List.of();
        };
    }

    private Optional<Answer.Value> value(Yaml value) {
        if (value instanceof Yaml.Text(var text, var textAt) && text.equals("unknown")) {
            return Optional.of(new Answer.Unknown());
        }
        if (asked.kind() == QuestionKind.ACTORS && value instanceof Yaml.Items items) {
            return Optional.of(new Answer.Actors(slugs(items), List.of()));
        }
        return value instanceof Yaml.Text text ? text(text) : reject(value);
    }

    private Optional<Answer.Value> text(Yaml.Text value) {
        var text = value.text().strip();
        return switch (asked.kind()) {
            case INSTANT, DAY -> date(value);
            case QUANTITY -> new QuantityReader(findings).text(value);
            case ACTORS ->
                EntryId.isSlug(text)
                        ? Optional.of(new Answer.Actors(List.of(new ActorId(text)), List.of()))
                        : reject(value);
            case CHOICE -> oneOf(asked.choices(), value, "choices").map(Answer.Choice::new);
            case YES_NO ->
                switch (text) {
                    case "yes" -> Optional.of(new Answer.YesNo(true));
                    case "no" -> Optional.of(new Answer.YesNo(false));
                    default -> reject(value);
                };
            case NAME -> text.isEmpty() ? reject(value) : Optional.of(new Answer.Name(text));
            case STATEMENT -> oneOf(asked.positions(), value, "positions").map(Answer.Statement::new);
        };
    }

    private Optional<Answer.Value> date(Yaml.Text value) {
        var when = Edtf.parse(value.text().strip(), zone);
        if (when.isEmpty()) {
            DateMistake.reportAnswer(Code.D105, value, findings);
        }
        return when.map(Answer.Date::new);
    }

    private Optional<String> oneOf(List<String> words, Yaml.Text value, String key) {
        var text = value.text().strip();
        if (words.contains(text)) {
            return Optional.of(text);
        }
        findings.add(
                Code.D114,
                value.at(),
                "the question \"" + asked.slug() + "\" does not have " + value.shown() + " among its " + key,
                Nearest.hint(text, words)
                        + (words.isEmpty()
                                ? "it has none: add " + key + ": to it"
                                : "they are " + String.join(", ", words)));
        return Optional.empty();
    }

    private Optional<Answer.Value> parts(Yaml.Entries map) {
        return switch (asked.kind()) {
            case INSTANT, DAY -> new StatedReader(map, findings).read();
            case QUANTITY -> new QuantityReader(findings).map(map);
            case ACTORS -> actors(map);
            case STATEMENT -> position(map);
            case CHOICE, YES_NO, NAME -> reject(map);
        };
    }

    private Optional<Answer.Value> actors(Yaml.Entries map) {
        var actors = map.value("actors").orElse(null);
        if (!(actors instanceof Yaml.Items items)) {
            return reject(actors == null ? map : actors);
        }
        var except = map.value("except").orElse(null);
        if (except != null && !(except instanceof Yaml.Items)) {
            return reject(except);
        }
        return Optional.of(new Answer.Actors(slugs(items), except instanceof Yaml.Items out ? slugs(out) : List.of()));
    }

    private List<ActorId> slugs(Yaml.Items items) {
        List<ActorId> slugs = new ArrayList<>();
        for (var item : items.items()) {
            if (item instanceof Yaml.Text(var slug, var slugAt) && EntryId.isSlug(slug)) {
                slugs.add(new ActorId(slug));
            } else {
                findings.add(
                        Code.D114,
                        item.at(),
                        "expected the slug of an actor, found " + item.shown(),
                        item instanceof Yaml.Text text ? Slugs.hint(text.text()) : "");
            }
        }
        return slugs;
    }

    // An answer that only denies or limits is a statement without a position.
    private Optional<Answer.Value> position(Yaml.Entries map) {
        return switch (map.value("position").orElse(null)) {
            case Yaml.Text text -> oneOf(asked.positions(), text, "positions").map(Answer.Statement::new);
            case null -> Optional.of(new Answer.Statement(null));
            case Yaml.Items items -> reject(items);
            case Yaml.Entries entries -> reject(entries);
            case Yaml.Nothing nothing -> reject(nothing);
        };
    }

    private Optional<Answer.Value> reject(Yaml value) {
        findings.add(
                Code.D114,
                value.at(),
                "expected " + expected() + ", found " + value.shown(),
                "the question \"" + asked.slug() + "\" is of the kind " + Forms.word(asked.kind())
                        + "; unknown says that the article says nobody knows");
        return Optional.empty();
    }

    private String expected() {
        return switch (asked.kind()) {
            case INSTANT, DAY ->
                "a date such as 2026-06-12, or its stated parts such as {weekday: Thursday, time: \"17:21\"}";
            case QUANTITY -> "a number, words such as over a dozen, or {min: 13, words: over a dozen}";
            case ACTORS -> "actors such as [anthropic], or {actors: [anthropic], except: []}";
            case CHOICE ->
                asked.choices().isEmpty()
                        ? "one of the question's choices, of which it has none"
                        : "one of " + String.join(", ", asked.choices());
            case YES_NO -> "yes or no";
            case NAME -> "a name or slug";
            case STATEMENT -> "a map such as {position: …}";
        };
    }
}
