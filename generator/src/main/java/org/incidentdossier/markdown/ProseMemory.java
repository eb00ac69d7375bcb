package org.incidentdossier.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.model.Prose;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// What has been parsed before, so that a text is parsed again only when its note, or a title that it shows, has
/// changed.
///
/// Used by many threads at once. A note has one entry, its newest, so that it grows with the notes and not with time.
public final class ProseMemory {
    private final Map<String, Remembered> byPath = new ConcurrentHashMap<>();
    private final Map<String, StoredReader> stored = new ConcurrentHashMap<>();
    private final AtomicInteger parsed = new AtomicInteger();
    private @Nullable ProseLimits storedLimits;

    /// A text as it was parsed, and the titles it asked for.
    ///
    /// @param note the SHA-256 of the note in which it stands
    record Remembered(String note, ProseLimits limits, Map<String, Optional<String>> asked, Checked<Prose> prose) {}

    /// What [#write] wrote.
    ///
    /// @param bytes from a place where nobody else writes: their markup is not sanitized again
    /// @throws IOException if they are something else
    public static ProseMemory of(byte[] bytes) throws IOException {
        var memory = new ProseMemory();
        var in = new StoredReader(bytes);
        if (!in.isAtEnd()) {
            memory.storedLimits =
                    new ProseLimits(in.number(), in.number(), in.number(), in.number(), Duration.ofMillis(in.number()));
        }
        while (!in.isAtEnd()) {
            memory.stored.put(in.text(), in.block());
        }
        return memory;
    }

    /// Writes all that was recalled or kept without a diagnostic, by path; what no note has any more falls away.
    ///
    /// @throws IOException if it cannot be written
    public void write(OutputStream to) throws IOException {
        var out = new StoredWriter();
        var each = new StoredWriter();
        ProseLimits limits = null;
        for (var known : new TreeMap<>(byPath).entrySet()) {
            if (limits == null) {
                limits = known.getValue().limits(); // those of all
                limits(limits, out);
            }
            if (known.getValue().prose().diagnostics().isEmpty()) {
                var kept = stored.get(known.getKey());
                out.text(known.getKey());
                if (kept == null) {
                    ProseStore.write(known.getValue(), each);
                    out.block(each);
                } else {
                    out.block(kept);
                }
                out.flushTo(to);
            }
        }
    }

    private static void limits(ProseLimits limits, StoredWriter out) {
        out.number(limits.lineLength())
                .number(limits.tableRows())
                .number(limits.footnotes())
                .number(limits.nesting())
                .number(Math.toIntExact(limits.time().toMillis()));
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

    /// What the text was parsed to; null if it is not known, or would be parsed to something else now.
    @Nullable
    Checked<Prose> recall(String path, String note, ProseLimits limits, Function<String, Optional<String>> titles) {
        var kept = byPath.get(path);
        var known = kept == null ? read(path, note, limits) : kept;
        if (known != null
                && known.note().equals(note)
                && known.limits().equals(limits)
                && known.asked().entrySet().stream()
                        .allMatch(each -> titles.apply(each.getKey()).equals(each.getValue()))) {
            byPath.put(path, known);
            return known.prose();
        }
        return null;
    }

    void keep(String path, String note, ProseLimits limits, Map<String, Optional<String>> asked, Checked<Prose> prose) {
        byPath.put(path, new Remembered(note, limits, Map.copyOf(asked), prose));
        stored.remove(path);
        parsed.incrementAndGet();
    }

    private @Nullable Remembered read(String path, String note, ProseLimits limits) {
        var bytes = stored.get(path);
        if (bytes == null || !limits.equals(storedLimits)) {
            return null;
        }
        try {
            return ProseStore.read(path, note, limits, bytes.copy());
        } catch (IOException | IllegalArgumentException _) {
            return null; // it is parsed again
        }
    }
}
