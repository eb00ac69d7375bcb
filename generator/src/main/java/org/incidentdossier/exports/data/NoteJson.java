package org.incidentdossier.exports.data;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Quote;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Values in JSON as their notes write them; what is unknown is null.
final class NoteJson {
    private NoteJson() {}

    static Json when(@Nullable When when) {
        return Json.text(when == null ? null : when.text());
    }

    /// The word of a fixed set, such as `no-reply`.
    static Json word(@Nullable Enum<?> value) {
        return Json.text(
                value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The text form of an id.
    static Json id(@Nullable Object id) {
        return Json.text(id == null ? null : id.toString());
    }

    static Json ids(Collection<?> ids) {
        return Json.texts(ids);
    }

    static Json author(Article.Author author) {
        return switch (author) {
            case Article.Author.Known known -> id(known.actor());
            case Article.Author.Plain plain -> Json.text(plain.name());
        };
    }

    static Json speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.TheArticle _ -> Json.text("article");
            case Speaker.Named named -> id(named.actor());
            case Speaker.Unnamed unnamed -> only("unnamed", unnamed.as());
        };
    }

    static Json hops(List<Hop> hops) {
        return Json.array(hops.stream().map(NoteJson::hop).toList());
    }

    static Json quote(@Nullable Quote quote) {
        return quote == null
                ? new Json.Null()
                : Json.object()
                        .put("exact", quote.exact())
                        .put("before", quote.before())
                        .put("after", quote.after())
                        .build();
    }

    static Json relative(@Nullable RelativeDate date) {
        return date == null
                ? new Json.Null()
                : Json.object()
                        .put("words", date.words())
                        .put("anchor", date.anchor())
                        .put("implies", when(date.implies()))
                        .build();
    }

    static Json review(Review review) {
        return Json.object().put("by", review.by()).put("on", when(review.on())).build();
    }

    private static Json hop(Hop hop) {
        return switch (hop) {
            case Hop.Named named -> Json.text(named.slug());
            case Hop.Unnamed unnamed -> only("unnamed", unnamed.as());
            case Hop.Work work -> only("work", work.title());
            case Hop.Unknown _ -> only("work", "unknown");
        };
    }

    private static Json only(String name, String text) {
        return Json.object().put(name, text).build();
    }
}
