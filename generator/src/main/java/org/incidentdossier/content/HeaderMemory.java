package org.incidentdossier.content;

import static org.incidentdossier.diagnostics.Stored.count;
import static org.incidentdossier.diagnostics.Stored.span;
import static org.incidentdossier.diagnostics.Stored.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The front matter of notes in which nothing was found, as it was read: by the note's path, and only as long as its
/// bytes are the same.
///
/// Used by many threads at once. The bytes must come from where nobody else writes: what is recalled is not checked
/// again.
public final class HeaderMemory {
    // By path, each after the hash of the note that it stood in.
    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final Set<String> recalled = ConcurrentHashMap.newKeySet();

    /// What [#write] wrote.
    ///
    /// @throws IOException if the bytes are something else
    public static HeaderMemory of(byte[] bytes) throws IOException {
        var memory = new HeaderMemory();
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) {
            memory.stored.put(in.readUTF(), in.readNBytes(count(in)));
        }
        return memory;
    }

    /// Writes all that was recalled or kept, by path; what no note has any more falls away.
    ///
    /// @throws IOException if it cannot be written
    public void write(OutputStream to) throws IOException {
        var all = new TreeMap<String, byte[]>(kept);
        stored.forEach((path, each) -> {
            if (recalled.contains(path)) {
                all.put(path, each);
            }
        });
        var out = new DataOutputStream(to);
        for (var each : all.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
        out.flush();
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
            var in = new DataInputStream(new ByteArrayInputStream(known));
            if (in.readUTF().equals(sha256) && new Reader(path, in).value() instanceof Yaml.Entries header) {
                recalled.add(path);
                return header;
            }
        } catch (IOException _) {
            // It is read again.
        }
        return null;
    }

    // As bytes it takes a fifth of the memory.
    void keep(String path, String sha256, Yaml.Entries header) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeUTF(sha256);
            write(header, out);
            kept.put(path, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Yaml value, DataOutputStream out) throws IOException {
        switch (value) {
            case Yaml.Text text -> {
                out.writeByte('t');
                text(text.text(), out);
            }
            case Yaml.Nothing _ -> out.writeByte('n');
            case Yaml.Items list -> {
                out.writeByte('i');
                out.writeInt(list.items().size());
                for (var item : list.items()) {
                    write(item, out);
                }
            }
            case Yaml.Entries map -> {
                out.writeByte('e');
                out.writeInt(map.pairs().size());
                for (var pair : map.pairs()) {
                    text(pair.key(), out);
                    span(pair.keyAt(), out);
                    write(pair.value(), out);
                }
            }
        }
        span(value.at(), out);
    }

    /// Reads one note's values; a value's places are in that note.
    private record Reader(String path, DataInputStream in, Map<String, String> keys) {
        Reader(String path, DataInputStream in) {
            this(path, in, new HashMap<>());
        }

        Yaml value() throws IOException {
            var kind = (char) in.readUnsignedByte();
            return switch (kind) {
                case 't' -> new Yaml.Text(text(in), span(path, in));
                case 'n' -> new Yaml.Nothing(span(path, in));
                case 'i' -> {
                    var items = new ArrayList<Yaml>();
                    for (var left = count(in); left > 0; left--) {
                        items.add(value());
                    }
                    yield new Yaml.Items(items, span(path, in));
                }
                case 'e' -> {
                    var pairs = new ArrayList<Yaml.Pair>();
                    for (var left = count(in); left > 0; left--) {
                        // The same few keys stand in every claim.
                        var key = keys.computeIfAbsent(text(in), word -> word);
                        pairs.add(new Yaml.Pair(key, span(path, in), value()));
                    }
                    yield new Yaml.Entries(pairs, span(path, in));
                }
                default -> throw new IOException("no YAML value: " + kind);
            };
        }
    }
}
