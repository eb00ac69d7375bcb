package org.incidentdossier.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.model.Actor;

/// What a capture tells about itself without being read by a person.
///
/// @param file   its bare name
/// @param sha256 in lower-case hexadecimal
/// @param actors those of the dossier whose names stand in it, most often named first
public record CapturedText(String file, String sha256, long bytes, List<Named> actors) {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    public CapturedText {
        actors = List.copyOf(actors);
    }

    /// An actor and how often a capture names it.
    public record Named(String slug, String name, int times) {}

    /// Whether a note can name a capture like this.
    public static boolean isFileName(String name) {
        return FILE_NAME.matcher(name).matches();
    }

    /// The facts of a capture.
    public static CapturedText of(String file, byte[] bytes, Collection<Actor> actors) {
        var text = folded(new String(bytes, StandardCharsets.UTF_8));
        var found = new ArrayList<Named>();
        for (var actor : actors) {
            var times = count(text, names(actor));
            if (times > 0) {
                found.add(new Named(actor.slug(), actor.title(), times));
            }
        }
        found.sort(Comparator.comparingInt(Named::times).reversed().thenComparing(Named::slug));
        return new CapturedText(file, Hashes.sha256(bytes), bytes.length, found);
    }

    // Typographic quote marks and dashes, and any white space, count as their plain forms.
    private static String folded(String text) {
        return text.replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐‑–—]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    // Longest first, so that a short form within a long one is not counted again.
    private static List<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.title()), actor.aliases().stream())
                .map(CapturedText::folded)
                // Within a sentence the article of a name is written small: the Example Times.
                .flatMap(
                        name -> name.startsWith("The ") ? Stream.of(name, "the " + name.substring(4)) : Stream.of(name))
                .filter(name -> name.length() >= 2)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static int count(String text, List<String> names) {
        var seen = new BitSet(text.length());
        var count = 0;
        for (var name : names) {
            for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                var end = at + name.length();
                var begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
                var ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
                if (begins && ends && !seen.get(at)) {
                    seen.set(at, end);
                    count++;
                }
            }
        }
        return count;
    }
}
