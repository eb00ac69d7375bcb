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

    /// The article itself if nothing that could be read stands there; that has been reported.
    static Speaker speaker(Fields fields) {
        var value = fields.value("speaker").orElse(null);
        if (value instanceof Yaml.Text(var slug, var slugAt) && !slug.equals("article") && EntryId.isSlug(slug)) {
            return new Speaker.Named(new ActorId(slug));
        }
        var unnamed = value instanceof Yaml.Entries entries ? text(entries, "unnamed") : null;
        return unnamed == null ? new Speaker.TheArticle() : new Speaker.Unnamed(unnamed);
    }

    private static @Nullable String text(Yaml.Entries entries, String key) {
        return entries.value(key).orElse(null) instanceof Yaml.Text(var text, var textAt) && !text.isEmpty()
                ? text
                : null;
    }
}
