package org.incidentdossier.content;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.markdown.ProseLimits;

/// How much content a dossier may hold; `limits:` in `dossier.yaml` changes them.
final class Limits {
    /// Each limit by its name in `dossier.yaml`.
    enum Name {
        NOTE_BYTES(256 << 10, "the size of a note"),
        LINE_LENGTH(20_000, "the characters of a line of prose"),
        TABLE_ROWS(1_000, "the table rows of a note"),
        FOOTNOTES(200, "the footnotes of a note"),
        NESTING(40, "the levels to which prose nests"),
        PARSE_MS(2_000, "the milliseconds that a note's prose may take to parse"),
        ENTRIES(50_000, "the number of notes"),
        ATTACHMENT_BYTES(10 << 20, "the size of an attachment"),
        IMAGE_PIXELS(40_000_000, "width times height of a picture");

        private final long usual;
        private final String description;

        Name(long usual, String description) {
            this.usual = usual;
            this.description = description;
        }

        /// As in `dossier.yaml`, such as `note-bytes`.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Key key() {
            return Key.optional(word(), new Form.Whole(1, 1L << 40), description + "; " + usual + " if left out");
        }
    }

    private final Map<String, Long> set;

    private Limits(Map<String, Long> set) {
        this.set = set;
    }

    /// The usual ones, but for those that are set.
    static Limits of(Map<String, Long> set) {
        return new Limits(new TreeMap<>(set));
    }

    static List<Key> keys() {
        return Arrays.stream(Name.values()).map(Name::key).toList();
    }

    long get(Name name) {
        return set.getOrDefault(name.word(), name.usual);
    }

    /// All of them, by their names in `dossier.yaml`.
    Map<String, Long> inForce() {
        var all = new TreeMap<String, Long>();
        Arrays.stream(Name.values()).forEach(name -> all.put(name.word(), get(name)));
        return all;
    }

    ProseLimits prose() {
        return new ProseLimits(
                small(Name.LINE_LENGTH),
                small(Name.TABLE_ROWS),
                small(Name.FOOTNOTES),
                // More would overflow the stack of what walks the text.
                Math.min(small(Name.NESTING), 200),
                Duration.ofMillis(get(Name.PARSE_MS)));
    }

    private int small(Name name) {
        return (int) Math.min(get(name), Integer.MAX_VALUE);
    }
}
