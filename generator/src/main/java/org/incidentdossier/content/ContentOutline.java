package org.incidentdossier.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Notes;

/// Tells whether two states of `content/` differ in more than the texts below the front matter of notes.
///
/// With the same outline all facts are the same: titles, claims, dates, relations, settings, what became of ids, what
/// was released, what is attached. Whatever is computed from them alone need not be computed again.
public final class ContentOutline {
    private ContentOutline() {}

    /// The SHA-256 of all but the texts, in lower-case hexadecimal.
    ///
    /// @param notes free of errors
    public static String of(Notes notes) {
        return new TextDigest()
                .put(notes.settings().source().yaml())
                .putAll(notes.entries().stream()
                        .flatMap(entry ->
                                Stream.of(entry.source().path(), entry.source().yaml()))
                        .toList())
                .putAll(notes.attachments().stream()
                        .flatMap(each -> parts(each).stream())
                        .toList())
                .putAll(notes.lockedIds())
                .putAll(parts(notes.redirects()))
                .putAll(parts(notes.gapBudget()))
                .putAll(parts(notes.releases()))
                .hex();
    }

    private static List<String> parts(Attachment file) {
        return List.of(
                file.path(),
                file.sha256(),
                String.valueOf(file.alt()),
                String.valueOf(file.credit()),
                String.valueOf(file.licence()));
    }

    private static List<String> parts(Map<String, ?> map) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .flatMap(each -> List.of(each.getKey(), each.getValue().toString()).stream())
                        .toList();
    }
}
