package org.incidentdossier.exports.data;

import java.time.DayOfWeek;
import org.incidentdossier.evidence.compare.EnglishDate;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Answer;
import org.jspecify.annotations.Nullable;

/// Answers in JSON as notes write them: a scalar where one says it all, else an object of what is stated.
final class AnswerJson {
    private AnswerJson() {}

    static Json of(@Nullable Answer answer) {
        if (answer == null) {
            return new Json.Null();
        }
        return switch (answer.value()) {
            case Answer.Unknown _ -> scalar("unknown", answer);
            case Answer.Date date -> scalar(date.when().text(), answer);
            case Answer.Stated stated -> limited(stated(stated), answer);
            case Answer.Quantity quantity -> limited(quantity(quantity), answer);
            case Answer.Actors actors -> limited(actors(actors), answer);
            case Answer.Choice choice -> scalar(choice.choice(), answer);
            case Answer.YesNo yesNo -> scalar(yesNo.yes() ? "yes" : "no", answer);
            case Answer.Name name -> scalar(name.name(), answer);
            case Answer.Statement statement -> limited(statement(statement), answer);
        };
    }

    private static Json scalar(String text, Answer answer) {
        return answer.denies() || answer.scope() != null
                ? limited(Json.object().put("value", text), answer)
                : Json.text(text);
    }

    private static Json limited(Json.Builder value, Answer answer) {
        if (answer.denies()) {
            value.put("denies", Json.bool(true));
        }
        if (answer.scope() != null) {
            value.put("scope", answer.scope());
        }
        return value.build();
    }

    private static Json.Builder stated(Answer.Stated stated) {
        var parts = Json.object();
        number(parts, "year", stated.year());
        number(parts, "month", stated.month());
        number(parts, "day", stated.day());
        text(parts, "weekday", name(stated.weekday()));
        text(parts, "time", stated.time() == null ? null : stated.time().toString());
        text(parts, "zone", stated.zone());
        if (stated.approximate()) {
            parts.put("approximate", Json.bool(true));
        }
        return parts;
    }

    private static Json.Builder quantity(Answer.Quantity quantity) {
        var parts = Json.object();
        if (quantity.min() != null) {
            parts.put("min", Json.number(quantity.min()));
        }
        if (quantity.max() != null) {
            parts.put("max", Json.number(quantity.max()));
        }
        text(parts, "unit", quantity.unit());
        text(parts, "words", quantity.words());
        return parts;
    }

    private static Json.Builder actors(Answer.Actors actors) {
        var parts = Json.object().put("actors", NoteJson.ids(actors.actors()));
        if (!actors.except().isEmpty()) {
            parts.put("except", NoteJson.ids(actors.except()));
        }
        return parts;
    }

    private static Json.Builder statement(Answer.Statement statement) {
        var parts = Json.object();
        text(parts, "position", statement.position());
        return parts;
    }

    private static @Nullable String name(@Nullable DayOfWeek weekday) {
        return weekday == null ? null : EnglishDate.name(weekday);
    }

    private static void number(Json.Builder parts, String name, @Nullable Integer number) {
        if (number != null) {
            parts.put(name, number);
        }
    }

    private static void text(Json.Builder parts, String name, @Nullable String text) {
        if (text != null) {
            parts.put(name, text);
        }
    }
}
