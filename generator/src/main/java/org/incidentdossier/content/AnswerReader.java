package org.incidentdossier.content;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.content.form.Form;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionKind;
import org.jspecify.annotations.Nullable;

/// Reads an answer in the form that its question's kind fixes.
///
/// A scalar is the answer itself; a mapping has the parts of the kind, or `value:`, and may add `denies:` and `scope:`.
final class AnswerReader {
    private static final Key<Boolean> DENIES = Key.of("denies", Forms.bool(), "Whether the claim says it is not so.");
    private static final Key<String> SCOPE = Key.of("scope", Forms.text(), "What the answer is limited to.");
    private static final Key<YamlNode> VALUE = Key.of("value", Forms.anything(), "The answer itself.");

    private static final Key<Integer> YEAR = Key.of("year", within(-9999, 9999), "The year, if stated.");
    private static final Key<Integer> MONTH = Key.of("month", within(1, 12), "The month, if stated.");
    private static final Key<Integer> DAY = Key.of("day", within(1, 31), "The day of the month, if stated.");
    private static final Key<DayOfWeek> WEEKDAY = Key.of(
            "weekday",
            Forms.oneOf(
                    List.of(DayOfWeek.values()),
                    day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT)),
            "The weekday, if stated.");
    private static final Key<LocalTime> TIME =
            Key.of("time", Forms.parsed("a time such as 17:21", text(), AnswerReader::time), "The time, if stated.");
    private static final Key<String> ZONE = Key.of("zone", Forms.text(), "The zone as printed, such as ET.");
    private static final Key<Boolean> APPROXIMATE = Key.of("approximate", Forms.bool(), "Whether it is about then.");

    private static final Key<BigDecimal> MIN = Key.of("min", Forms.number(), "The least that it can be.");
    private static final Key<BigDecimal> MAX = Key.of("max", Forms.number(), "The most that it can be.");
    private static final Key<String> UNIT = Key.of("unit", Forms.text(), "What is counted.");
    private static final Key<String> WORDS = Key.of("words", Forms.text(), "The words as printed.");

    private static final Key<List<ActorId>> ACTORS =
            Key.of("actors", Forms.list(SharedForms.ACTOR), "The actors that are the answer.");
    private static final Key<List<ActorId>> EXCEPT =
            Key.of("except", Forms.list(SharedForms.ACTOR), "Those that are left out of them.");
    private static final Key<String> POSITION =
            Key.of("position", Forms.text(), "One of the positions of the question.");

    private final Question question;
    private final Findings findings;

    AnswerReader(Question question, Findings findings) {
        this.question = question;
        this.findings = findings;
    }

    @Nullable
    Answer read(YamlNode node, Place place) {
        return switch (node) {
            case YamlNode.Null _ -> null;
            case YamlNode.Scalar(var text, var span) -> plain(scalar(text.strip(), span));
            case YamlNode.Items items -> list(items, place);
            case YamlNode.Pairs pairs -> mapping(pairs, place);
        };
    }

    private static @Nullable Answer plain(Answer.@Nullable Value value) {
        return value == null ? null : new Answer(value, false, null);
    }

    private @Nullable Answer list(YamlNode.Items items, Place place) {
        if (question.questionKind() != QuestionKind.ACTORS) {
            report(items.span(), "a list");
            return null;
        }
        var actors = Forms.list(SharedForms.ACTOR).read(items, place, findings);
        return actors == null ? null : plain(new Answer.Actors(actors, List.of()));
    }

    private @Nullable Answer mapping(YamlNode.Pairs pairs, Place place) {
        var form = RecordForm.of("an answer to a question of kind " + kind(), keys(), fields -> answer(fields, pairs));
        return form.read(pairs, place, findings);
    }

    private List<Key<?>> keys() {
        Stream<Key<?>> own =
                switch (question.questionKind()) {
                    case INSTANT, DAY -> Stream.of(YEAR, MONTH, DAY, WEEKDAY, TIME, ZONE, APPROXIMATE, VALUE);
                    case QUANTITY -> Stream.of(MIN, MAX, UNIT, WORDS, VALUE);
                    case ACTORS -> Stream.of(ACTORS, EXCEPT, VALUE);
                    case STATEMENT -> Stream.of(POSITION, VALUE);
                    case CHOICE, YES_NO, NAME -> Stream.of(VALUE);
                };
        return Stream.concat(own, Stream.of(DENIES, SCOPE)).toList();
    }

    private @Nullable Answer answer(Fields fields, YamlNode.Pairs pairs) {
        var value = value(fields, pairs);
        return value == null ? null : new Answer(value, fields.get(DENIES, false), fields.get(SCOPE));
    }

    private Answer.@Nullable Value value(Fields fields, YamlNode.Pairs pairs) {
        var given = fields.get(VALUE);
        if (given instanceof YamlNode.Scalar(var text, var span)) {
            return scalar(text.strip(), span);
        }
        if (given instanceof YamlNode.Items items && question.questionKind() == QuestionKind.ACTORS) {
            var answer = list(items, fields.place().below("value"));
            return answer == null ? null : answer.value();
        }
        return switch (question.questionKind()) {
            case INSTANT, DAY -> stated(fields, pairs);
            case QUANTITY -> quantity(fields, pairs);
            case ACTORS -> new Answer.Actors(fields.get(ACTORS, List.of()), fields.get(EXCEPT, List.of()));
            case STATEMENT ->
                new Answer.Statement(
                        fields.has(POSITION)
                                ? position(
                                        fields.require(POSITION), fields.place().at("position"))
                                : null);
            case CHOICE, YES_NO, NAME -> {
                report(pairs.span(), "no `value:`");
                yield null;
            }
        };
    }

    private Answer.@Nullable Value stated(Fields fields, YamlNode.Pairs pairs) {
        var parts = Stream.of(YEAR, MONTH, DAY, WEEKDAY, TIME).anyMatch(fields::has);
        if (!parts) {
            report(pairs.span(), "no part of a date");
            return null;
        }
        return new Answer.Stated(
                fields.get(YEAR),
                fields.get(MONTH),
                fields.get(DAY),
                fields.get(WEEKDAY),
                fields.get(TIME),
                fields.get(ZONE),
                fields.get(APPROXIMATE, false));
    }

    private Answer.@Nullable Value quantity(Fields fields, YamlNode.Pairs pairs) {
        if (!fields.has(MIN) && !fields.has(MAX) && !fields.has(WORDS)) {
            report(pairs.span(), "no number");
            return null;
        }
        var min = fields.get(MIN);
        var max = fields.get(MAX);
        if (min != null && max != null && min.compareTo(max) > 0) {
            report(fields.place().at("min"), "a minimum above the maximum");
            return null;
        }
        return new Answer.Quantity(min, max, fields.get(UNIT), fields.get(WORDS));
    }

    private Answer.@Nullable Value scalar(String text, Span span) {
        if (text.equals("unknown")) {
            return new Answer.Unknown();
        }
        return switch (question.questionKind()) {
            case INSTANT, DAY -> date(text, span);
            case QUANTITY -> number(text);
            case CHOICE -> choice(text, span);
            case YES_NO -> yesNo(text, span);
            case NAME -> new Answer.Name(text);
            case STATEMENT -> new Answer.Statement(position(text, span));
            case ACTORS -> {
                report(span, "\"" + text + "\"");
                yield null;
            }
        };
    }

    private Answer.@Nullable Value date(String text, Span span) {
        var when = Edtf.parse(text);
        if (when.isEmpty()) {
            report(span, "\"" + text + "\"");
        }
        return when.map(Answer.Date::new).orElse(null);
    }

    private static Answer.Value number(String text) {
        if (text.matches("-?[0-9]{1,20}([.][0-9]{1,10})?")) {
            var number = new BigDecimal(text);
            return new Answer.Quantity(number, number, null, null);
        }
        return new Answer.Quantity(null, null, null, text);
    }

    private Answer.@Nullable Value choice(String text, Span span) {
        if (question.choices().contains(text)) {
            return new Answer.Choice(text);
        }
        outsideQuestion(span, text, "choices", question.choices());
        return null;
    }

    private @Nullable String position(String text, Span span) {
        if (question.positions().contains(text)) {
            return text;
        }
        outsideQuestion(span, text, "positions", question.positions());
        return null;
    }

    private Answer.@Nullable Value yesNo(String text, Span span) {
        return switch (text) {
            case "yes" -> new Answer.YesNo(true);
            case "no" -> new Answer.YesNo(false);
            default -> {
                report(span, "\"" + text + "\"");
                yield null;
            }
        };
    }

    private void outsideQuestion(Span span, String text, String key, List<String> known) {
        findings.add(Diagnostic.of(
                Code.D114,
                span,
                "\"" + text + "\" is none of the " + key + " of \"" + question.id() + "\"",
                Nearest.hint(text, known) + "The question has " + (known.isEmpty() ? "none" : String.join(", ", known))
                        + "; add one under `" + key + ":` in content/questions/" + question.id() + ".md"));
    }

    private void report(Span span, String found) {
        findings.add(Diagnostic.of(
                Code.D114,
                span,
                "the question \"" + question.id() + "\" is of kind " + kind() + ": expected " + expected() + ", found "
                        + found,
                "write " + expected() + ", or `unknown` if the article says that nobody knows"));
    }

    private String kind() {
        return question.questionKind().word();
    }

    private String expected() {
        return switch (question.questionKind()) {
            case INSTANT, DAY ->
                "a date such as 2024-03-12, or the stated parts such as {weekday: Friday, time: \"17:21\", zone: ET}";
            case QUANTITY -> "a number, words such as over a dozen, or {min: 13, max: 24}";
            case ACTORS -> "{actors: [slug], except: [slug]}";
            case CHOICE -> "one of " + String.join(", ", question.choices());
            case YES_NO -> "yes or no";
            case NAME -> "a name or the slug of an actor";
            case STATEMENT -> "{position: …}, one of " + String.join(", ", question.positions());
        };
    }

    private static Form<Integer> within(int least, int most) {
        return Forms.parsed(
                "a number from " + least + " to " + most,
                Json.object()
                        .put("type", "integer")
                        .put("minimum", least)
                        .put("maximum", most)
                        .build(),
                text -> {
                    if (!text.matches("-?[0-9]{1,4}")) {
                        return null;
                    }
                    var number = Integer.parseInt(text);
                    return number >= least && number <= most ? number : null;
                });
    }

    private static @Nullable LocalTime time(String text) {
        return text.matches("([01][0-9]|2[0-3]):[0-5][0-9]") ? LocalTime.parse(text) : null;
    }

    private static Json text() {
        return Json.object().put("type", "string").build();
    }
}
