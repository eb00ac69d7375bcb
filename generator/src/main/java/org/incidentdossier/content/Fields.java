package org.incidentdossier.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The typed values of a map that [FormCheck] has been over: what did not fit has been reported and reads as missing.
///
/// @param place of the map in its note
/// @param zone  of times that carry an offset
record Fields(Yaml.Entries entries, Place place, ZoneId zone) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    @Nullable
    String text(String key) {
        if (entries.value(key).orElse(null) instanceof Yaml.Text value) {
            var text = oneLine(value.text());
            return text.isEmpty() ? null : text;
        }
        return null;
    }

    String text(String key, String otherwise) {
        var text = text(key);
        return text == null ? otherwise : text;
    }

    /// A text with the blanks at its ends.
    String exact(String key) {
        return entries.value(key).orElse(null) instanceof Yaml.Text(var text, var textAt) ? text : "";
    }

    List<String> texts(String key) {
        return each(key, value -> asText(value).filter(text -> !text.isEmpty()));
    }

    <T> @Nullable T slug(String key, Function<String, T> id) {
        var text = text(key);
        return text != null && EntryId.isSlug(text) ? id.apply(text) : null;
    }

    List<ActorId> actors(String key) {
        return each(key, value -> asText(value).filter(EntryId::isSlug).map(ActorId::new));
    }

    List<ClaimId> claims(String key) {
        return each(key, value -> asText(value).filter(ClaimId::isClaimId).map(ClaimId::parse));
    }

    @Nullable
    When date(String key) {
        var text = text(key);
        return text == null ? null : Edtf.parse(text, zone).orElse(null);
    }

    @Nullable
    Boolean flag(String key) {
        var text = text(key);
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    @Nullable
    Long number(String key) {
        var text = text(key);
        return text != null && WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        for (var each : type.getEnumConstants()) {
            if (Forms.isWord(text, each)) {
                return each;
            }
        }
        return null;
    }

    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        var word = word(key, type);
        return word == null ? otherwise : word;
    }

    /// The map behind a key.
    Optional<Fields> map(String key) {
        return entries.value(key).orElse(null) instanceof Yaml.Entries map
                ? Optional.of(new Fields(map, place.below(key), zone))
                : Optional.empty();
    }

    /// The maps in the list behind a key.
    List<Fields> maps(String key) {
        var items = items(key);
        if (items.isEmpty()) {
            return List.of();
        }
        List<Fields> maps = new ArrayList<>(items.size());
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Yaml.Entries map) {
                maps.add(new Fields(map, place.below(key + "/" + i), zone));
            }
        }
        return maps;
    }

    /// What a function makes of each item of the list behind a key.
    <T> List<T> each(String key, Function<Yaml, Optional<T>> read) {
        var items = items(key);
        if (items.isEmpty()) {
            return List.of();
        }
        List<T> all = new ArrayList<>(items.size());
        for (var item : items) {
            read.apply(item).ifPresent(all::add);
        }
        return all;
    }

    /// The value behind a key.
    Optional<Yaml> value(String key) {
        return entries.value(key);
    }

    private List<Yaml> items(String key) {
        return entries.value(key).orElse(null) instanceof Yaml.Items list ? list.items() : List.of();
    }

    // A text that is written on several lines is one text.
    private static String oneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text.strip();
        }
        return String.join(" ", text.strip().lines().map(String::strip).toList());
    }

    private static Optional<String> asText(Yaml value) {
        return value instanceof Yaml.Text(var text, var textAt) ? Optional.of(oneLine(text)) : Optional.empty();
    }
}
