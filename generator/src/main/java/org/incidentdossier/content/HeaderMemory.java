package org.incidentdossier.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// The front matter of notes in which nothing was found, as it was read: by the note's path, and only as long as its
/// bytes are the same.
///
/// Used by many threads at once. The bytes must come from where nobody else writes: what is recalled is not checked
/// again.
public final class HeaderMemory {
    // By path, each after the hash of the note that it stood in. As bytes it takes a fifth of the memory.
    private final Map<String, StoredReader> stored = new ConcurrentHashMap<>();
    private final Map<String, StoredReader> kept = new ConcurrentHashMap<>();
    private final Set<String> recalled = ConcurrentHashMap.newKeySet();

    /// What [#write] wrote.
    ///
    /// @throws IOException if the bytes are something else
    public static HeaderMemory of(byte[] bytes) throws IOException {
        var memory = new HeaderMemory();
        var in = new StoredReader(bytes);
        while (!in.isAtEnd()) {
            memory.stored.put(in.text(), in.block());
        }
        return memory;
    }

    /// Writes all that was recalled or kept, by path; what no note has any more falls away.
    ///
    /// @throws IOException if it cannot be written
    public void write(OutputStream to) throws IOException {
        var all = new TreeMap<String, StoredReader>(kept);
        stored.forEach((path, each) -> {
            if (recalled.contains(path)) {
                all.put(path, each);
            }
        });
        var out = new StoredWriter();
        for (var each : all.entrySet()) {
            out.text(each.getKey()).block(each.getValue()).flushTo(to);
        }
    }

    /// Forgets everything.
    public void forget() {
        stored.clear();
        kept.clear();
        recalled.clear();
    }

    /// How many [#write] would give otherwise than this was made of.
    public int changes() {
        return kept.size() + stored.size() - recalled.size();
    }

    /// How many there are.
    public int size() {
        return kept.size() + recalled.size();
    }

    /// What was read from a note with that hash; null if it is not known.
    Yaml.@Nullable Entries recall(String path, String sha256) {
        var known = stored.get(path);
        if (known == null) {
            return null;
        }
        try {
            var in = known.copy();
            if (in.text().equals(sha256) && new Reader(path, in).value() instanceof Yaml.Entries header) {
                recalled.add(path);
                return header;
            }
        } catch (IOException | IllegalArgumentException _) {
            // It is read again.
        }
        return null;
    }

    void keep(String path, String sha256, Yaml.Entries header) {
        var out = new StoredWriter().text(sha256);
        write(header, out);
        kept.put(path, out.reader());
    }

    private static void write(Yaml value, StoredWriter out) {
        switch (value) {
            case Yaml.Text text -> out.number('t').text(text.text());
            case Yaml.Nothing _ -> out.number('n');
            case Yaml.Items list -> {
                out.number('i').number(list.items().size());
                list.items().forEach(item -> write(item, out));
            }
            case Yaml.Entries map -> {
                out.number('e').number(map.pairs().size());
                for (var pair : map.pairs()) {
                    out.text(pair.key()).span(pair.keyAt());
                    write(pair.value(), out);
                }
            }
        }
        out.span(value.at());
    }

    /// Reads one note's values; a value's places are in that note.
    private record Reader(String path, StoredReader in, Map<String, String> keys) {
        Reader(String path, StoredReader in) {
            this(path, in, new HashMap<>());
        }

        Yaml value() throws IOException {
            var kind = (char) in.number();
            return switch (kind) {
                case 't' -> new Yaml.Text(in.text(), in.span(path));
                case 'n' -> new Yaml.Nothing(in.span(path));
                case 'i' -> new Yaml.Items(in.list(this::value), in.span(path));
                case 'e' -> new Yaml.Entries(in.list(this::pair), in.span(path));
                default -> throw new IOException("no YAML value: " + kind);
            };
        }

        private Yaml.Pair pair() throws IOException {
            // The same few keys stand in every claim.
            var key = keys.computeIfAbsent(in.text(), word -> word);
            return new Yaml.Pair(key, in.span(path), value());
        }
    }
}
