package org.incidentdossier.markdown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Stored;
import org.incidentdossier.model.Prose;
import org.jspecify.annotations.Nullable;

/// What has been parsed before, so that a text is parsed again only when it, or a title that it shows, has changed.
///
/// Used by many threads at once. A note has one entry, its newest, so that it grows with the notes and not with time.
public final class ProseMemory {
    private final Map<String, Remembered> byPath = new ConcurrentHashMap<>();
    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();
    private final AtomicInteger parsed = new AtomicInteger();

    /// A text as it was parsed, and the titles it asked for.
    record Remembered(
            String markdown, int firstLine, String limits, Map<String, Optional<String>> asked, Checked<Prose> prose) {}

    /// What [#write] wrote.
    ///
    /// @param bytes from a place where nobody else writes: their markup is not sanitized again
    /// @throws IOException if they are something else
    public static ProseMemory of(byte[] bytes) throws IOException {
        var memory = new ProseMemory();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                memory.stored.put(Stored.text(in), in.readNBytes(Stored.count(in)));
            }
        }
        return memory;
    }

    /// Writes all that was recalled or kept without a diagnostic, by path; what no note has any more falls away.
    ///
    /// @throws IOException if it cannot be written
    public void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        for (var known : new TreeMap<>(byPath).entrySet()) {
            if (known.getValue().prose().diagnostics().isEmpty()) {
                var kept = stored.get(known.getKey());
                var entry = kept == null ? written(known.getValue()) : kept;
                Stored.text(known.getKey(), data);
                data.writeInt(entry.length);
                data.write(entry);
            }
        }
        data.flush();
    }

    /// Forgets everything, which takes as much memory as the notes.
    public void forget() {
        byPath.clear();
        stored.clear();
        parsed.set(0);
    }

    /// How many texts [#write] would give otherwise than this was made of: those parsed anew, and those of no note.
    public int changes() {
        var gone = stored.keySet().stream()
                .filter(path -> !byPath.containsKey(path))
                .count();
        return parsed.get() + (int) gone;
    }

    /// How many texts there are.
    public int size() {
        return byPath.size();
    }

    private static byte[] written(Remembered known) throws IOException {
        var out = new ByteArrayOutputStream();
        ProseStore.write(known, new DataOutputStream(out));
        return out.toByteArray();
    }

    /// What the text was parsed to; null if it is not known, or would be parsed to something else now.
    @Nullable
    Checked<Prose> recall(
            String markdown,
            String path,
            int firstLine,
            ProseLimits limits,
            Function<String, Optional<String>> titles) {
        var known = byPath.getOrDefault(path, read(path));
        if (known != null
                && known.firstLine() == firstLine
                && known.markdown().equals(markdown)
                && known.limits().equals(limits.toString())
                && known.asked().entrySet().stream()
                        .allMatch(each -> titles.apply(each.getKey()).equals(each.getValue()))) {
            byPath.put(path, known);
            return known.prose();
        }
        return null;
    }

    void keep(
            String markdown,
            String path,
            int firstLine,
            ProseLimits limits,
            Map<String, Optional<String>> asked,
            Checked<Prose> prose) {
        byPath.put(path, new Remembered(markdown, firstLine, limits.toString(), Map.copyOf(asked), prose));
        stored.remove(path);
        parsed.incrementAndGet();
    }

    private @Nullable Remembered read(String path) {
        var bytes = stored.get(path);
        if (bytes == null) {
            return null;
        }
        try {
            return ProseStore.read(path, new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException | IllegalArgumentException _) {
            return null; // it is parsed again
        }
    }
}
