package org.incidentdossier.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;

/// A note's file name is its slug.
final class SlugRule {
    private static final Set<String> RESERVED = reserved();

    private SlugRule() {}

    /// The slug of a note's file, if its name is one; else that is reported.
    static Optional<String> slugOf(SourceFile file, Findings findings) {
        var name = file.path().substring(file.path().lastIndexOf('/') + 1);
        var slug = name.substring(0, name.length() - ".md".length());
        if (!EntryId.isSlug(slug)) {
            findings.add(Diagnostic.of(
                    Code.D110,
                    Span.startOf(file.path()),
                    "the file name \"" + name + "\" is not a slug",
                    "rename it to \"" + suggestion(slug) + ".md\": small letters, digits, and hyphens between words"));
            return Optional.empty();
        }
        if (RESERVED.contains(slug)) {
            findings.add(Diagnostic.of(
                    Code.D110,
                    Span.startOf(file.path()),
                    "the slug \"" + slug + "\" is reserved",
                    "rename the file; the words " + String.join(", ", RESERVED) + " name pages of the site"));
            return Optional.empty();
        }
        return Optional.of(slug);
    }

    private static String suggestion(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "note" : plain.substring(0, Math.min(60, plain.length()));
    }

    private static Set<String> reserved() {
        var words = new TreeSet<String>();
        words.add("index");
        words.add("dossier");
        Stream.of(EntryKind.values()).forEach(kind -> {
            words.add(kind.word());
            words.add(kind.folder());
        });
        return words;
    }
}
