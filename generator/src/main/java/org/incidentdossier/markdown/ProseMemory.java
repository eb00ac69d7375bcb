package org.incidentdossier.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.model.Prose;
import org.jspecify.annotations.Nullable;

/// What has been parsed before, so that a text is parsed again only when it, or a title that it shows, has changed.
///
/// Used by many threads at once. A note has one entry, its newest, so that it grows with the notes and not with time.
public final class ProseMemory {
    private final Map<String, Remembered> byPath = new ConcurrentHashMap<>();

    /// A text as it was parsed, and the titles it asked for.
    private record Remembered(
            String markdown,
            int firstLine,
            ProseLimits limits,
            Map<String, Optional<String>> asked,
            Checked<Prose> prose) {}

    /// What the text was parsed to; null if it is not known, or would be parsed to something else now.
    @Nullable
    Checked<Prose> recall(
            String markdown,
            String path,
            int firstLine,
            ProseLimits limits,
            Function<String, Optional<String>> titles) {
        var known = byPath.get(path);
        return known != null
                        && known.firstLine() == firstLine
                        && known.markdown().equals(markdown)
                        && known.limits().equals(limits)
                        && known.asked().entrySet().stream()
                                .allMatch(each -> titles.apply(each.getKey()).equals(each.getValue()))
                ? known.prose()
                : null;
    }

    void keep(
            String markdown,
            String path,
            int firstLine,
            ProseLimits limits,
            Map<String, Optional<String>> asked,
            Checked<Prose> prose) {
        byPath.put(path, new Remembered(markdown, firstLine, limits, Map.copyOf(asked), prose));
    }
}
