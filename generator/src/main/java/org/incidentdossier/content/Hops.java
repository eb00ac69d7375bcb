package org.incidentdossier.content;

import java.util.List;
import java.util.Optional;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Reads who says something and where it comes from.
final class Hops {
    private Hops() {}

    static List<Hop> of(Fields fields, String key) {
        return fields.each(key, Hops::hop);
    }

    private static Optional<Hop> hop(Yaml value) {
        return switch (value) {
            case Yaml.Text(var slug, var slugAt) when slug.equals("unknown") -> Optional.of(new Hop.Unknown());
            case Yaml.Text(var slug, var slugAt) when EntryId.isSlug(slug) -> Optional.of(new Hop.Named(slug));
            case Yaml.Entries entries -> {
                var unnamed = text(entries, "unnamed");
                var work = text(entries, "work");
                if (unnamed != null) {
                    yield Optional.of(new Hop.Unnamed(unnamed));
                }
                yield Optional.ofNullable(work)
                        .map(title -> title.equals("unknown") ? new Hop.Unknown() : new Hop.Work(title));
            }
            case Yaml.Text _, Yaml.Items _, Yaml.Nothing _ -> Optional.empty();
        };
    }

    /// Nothing if no speaker stands there; that has been reported.
    static Optional<Speaker> speaker(Fields fields) {
        return switch (fields.value("speaker").orElse(null)) {
            case Yaml.Text(var slug, var slugAt) when slug.equals("article") -> Optional.of(new Speaker.TheArticle());
            case Yaml.Text(var slug, var slugAt)
            when EntryId.isSlug(slug) -> Optional.of(new Speaker.Named(new ActorId(slug)));
            case Yaml.Entries entries ->
                Optional.ofNullable(text(entries, "unnamed")).map(Speaker.Unnamed::new);
            case Yaml.Text _, Yaml.Items _, Yaml.Nothing _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static @Nullable String text(Yaml.Entries entries, String key) {
        return entries.value(key).orElse(null) instanceof Yaml.Text(var text, var textAt) && !text.isEmpty()
                ? text
                : null;
    }
}
