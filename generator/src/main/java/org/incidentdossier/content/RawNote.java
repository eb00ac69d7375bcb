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
        var text = Utf8Text.read(bytes, file.path(), findings).orElse("");
        var front = text.isEmpty()
                ? new FrontMatter("", "", 1, true)
                : FrontMatter.split(text, kind, file.path(), findings);
        var header = new YamlText(front.yaml(), file.path(), 2);
        var yaml = YamlReader.read(header, findings);
        FormCheck.check(NoteFormat.of(kind), yaml.entries(), yaml.damaged() || front.missing(), findings);
        if (text.isEmpty() && findings.all().isEmpty()) {
            FrontMatter.reportEmpty(kind, file.path(), findings);
        }
        if (yaml.damaged() || front.missing()) {
            findings.leaveUnread(slug);
        }
        var source = new NoteSource(file.path(), text, FileBytes.sha256(bytes), new LaterPositions(header));
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
}
