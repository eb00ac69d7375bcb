package org.incidentdossier.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Notes;

/// Tells whether two states of `content/` differ in more than the texts below the front matter of notes.
///
/// With the same outline all facts are the same: titles, claims, dates, relations, settings, what became of ids, what
/// was released, what is attached. Whatever is computed from them alone need not be computed again.
public final class ContentOutline {
    private final MessageDigest digest = FileBytes.sha256();

    private ContentOutline() {}

    /// The SHA-256 of all but the texts, in lower-case hexadecimal.
    ///
    /// @param notes free of errors
    public static String of(Notes notes) {
        var outline = new ContentOutline();
        outline.put(notes.settings().source().text());
        outline.putAll(
                notes.entries().parallelStream().map(ContentOutline::head).toList());
        outline.putAll(notes.attachments().stream()
                .flatMap(each -> parts(each).stream())
                .toList());
        outline.putAll(notes.lockedIds());
        outline.putAll(parts(notes.redirects()));
        outline.putAll(parts(notes.gapBudget()));
        outline.putAll(parts(notes.releases()));
        return HexFormat.of().formatHex(outline.digest.digest());
    }

    // What stands between the two lines `---` is hashed alone, for all cores.
    private static String head(Entry entry) {
        var source = entry.source();
        return source.path() + "\n"
                + FileBytes.sha256(FrontMatter.above(source.text()).getBytes(StandardCharsets.UTF_8));
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

    private void putAll(List<String> texts) {
        put(Integer.toString(texts.size()));
        texts.forEach(this::put);
    }

    // A text ends where the next one begins, whatever it holds.
    private void put(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
