package org.incidentdossier.content;

import java.util.LinkedHashMap;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.NoteSource;

/// A note whose front matter has been read but not yet turned into an entry.
///
/// @param header   the front matter
/// @param body     the Markdown below it
/// @param bodyLine the line on which that begins
/// @param findings what is known about it so far; more is added
record RawNote(
        EntryKind kind,
        String slug,
        NoteSource source,
        Yaml.Entries header,
        String body,
        int bodyLine,
        Findings findings) {

    /// Whatever the bytes are, the result is a note; what cannot be read is reported and missing in it.
    static RawNote of(EntryKind kind, String slug, SourceFile file, byte[] bytes) {
        var findings = new Findings();
        var text = Utf8Text.decode(bytes, file.path(), findings).orElse("");
        var front = text.isEmpty() ? new Front("", "", 1, true) : split(text, file.path(), findings);
        var yaml = YamlReader.read(new YamlText(front.yaml(), file.path(), 2), findings);
        FormCheck.check(NoteFormat.of(kind), yaml.entries(), yaml.damaged() || front.missing(), findings);
        if (text.isEmpty() && findings.all().isEmpty()) {
            reportMissing(file.path(), "an empty file", findings);
        }
        if (yaml.damaged() || front.missing()) {
            findings.leaveUnread(slug);
        }
        var positions = new LinkedHashMap<>(Positions.of(yaml.entries()));
        var source = new NoteSource(file.path(), text, FileBytes.sha256(bytes), positions);
        return new RawNote(kind, slug, source, yaml.entries(), front.body(), front.bodyLine(), findings);
    }

    /// A note of which only the name is known.
    static RawNote tooLarge(EntryKind kind, String slug, SourceFile file, long most) {
        var findings = new Findings();
        findings.add(
                Code.D401,
                Span.startOf(file.path()),
                "the note has " + file.bytes() + " bytes, more than " + most,
                "divide it; dossier.yaml can raise the limit \"note-bytes\"");
        findings.leaveUnread(slug);
        var source = new NoteSource(file.path(), "", FileBytes.sha256(new byte[0]), new LinkedHashMap<>());
        return new RawNote(kind, slug, source, new Yaml.Entries(List.of(), Span.startOf(file.path())), "", 1, findings);
    }

    private record Front(String yaml, String body, int bodyLine, boolean missing) {}

    private static Front split(String text, String path, Findings findings) {
        var lines = List.of(text.split("\n", -1));
        if (!isFence(lines.getFirst())) {
            reportMissing(path, "text without front matter", findings);
            return new Front("", text, 1, true);
        }
        for (var i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return new Front(
                        String.join("\n", lines.subList(1, i)),
                        String.join("\n", lines.subList(i + 1, lines.size())),
                        i + 2,
                        false);
            }
        }
        findings.add(
                Code.D102,
                new Span(path, 1, 1, 3),
                "the front matter that begins here never ends",
                "put a line \"---\" between it and the text");
        return new Front("", "", lines.size(), true);
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static void reportMissing(String path, String found, Findings findings) {
        findings.add(
                Code.D102,
                Span.startOf(path),
                "expected a line \"---\" and front matter, found " + found,
                "begin with lines such as ---, type: article, title: …, ---; `new` writes them for you");
    }
}
