package org.incidentdossier.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.digests.Hashes;
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
        return read(kind, slug, file, bytes, Hashes.sha256(bytes));
    }

    /// The same with a memory of front matter in which nothing was found.
    static RawNote of(EntryKind kind, String slug, SourceFile file, byte[] bytes, HeaderMemory memory) {
        var sha256 = Hashes.sha256(bytes);
        var known = memory.recall(file.path(), sha256);
        if (known != null) {
            return recalled(kind, slug, file, bytes, sha256, known);
        }
        var note = read(kind, slug, file, bytes, sha256);
        if (note.findings().all().isEmpty()) {
            memory.keep(file.path(), sha256, note.header());
        }
        return note;
    }

    // Nothing was found in it, so it is UTF-8 without marks, and its front matter has both its lines.
    private static RawNote recalled(
            EntryKind kind, String slug, SourceFile file, byte[] bytes, String sha256, Yaml.Entries header) {
        var findings = new Findings();
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        var front = FrontMatter.split(text, kind, file.path(), findings);
        return new RawNote(
                kind, slug, source(file, front.yaml(), sha256), header, front.body(), front.bodyLine(), findings);
    }

    private static RawNote read(EntryKind kind, String slug, SourceFile file, byte[] bytes, String sha256) {
        var findings = new Findings();
        var text = Utf8Text.read(bytes, file.path(), findings).orElse("");
        var front = text.isEmpty()
                ? new FrontMatter("", "", 1, true)
                : FrontMatter.split(text, kind, file.path(), findings);
        var yaml = YamlReader.read(FrontMatter.yaml(front.yaml(), file.path()), findings);
        var misplaced = misplaced(kind, yaml.entries());
        if (misplaced.isPresent()) {
            FormCheck.check(NoteFormat.of(kind), misplaced.get(), true, findings);
            findings.leaveUnread(slug);
            return new RawNote(kind, slug, source(file, "", sha256), nothing(file), "", 1, findings);
        }
        FormCheck.check(NoteFormat.of(kind), yaml.entries(), yaml.damaged() || front.missing(), findings);
        if (text.isEmpty() && findings.all().isEmpty()) {
            FrontMatter.reportEmpty(kind, file.path(), findings);
        }
        if (yaml.damaged() || front.missing() || findings.have(Code.D104)) {
            findings.leaveUnread(slug);
        }
        var source = source(file, front.yaml(), sha256);
        return new RawNote(kind, slug, source, yaml.entries(), front.body(), front.bodyLine(), findings);
    }

    // All keys of a note in the folder of another kind are mistakes; its `type` alone says so.
    private static Optional<Yaml.Entries> misplaced(EntryKind kind, Yaml.Entries entries) {
        return entries.pair("type")
                .filter(pair -> pair.value() instanceof Yaml.Text type
                        && Arrays.stream(EntryKind.values())
                                .anyMatch(each -> each != kind && each.word().equals(type.text())))
                .map(pair -> new Yaml.Entries(List.of(pair), entries.at()));
    }

    private static NoteSource source(SourceFile file, String yaml, String sha256) {
        return new NoteSource(file.path(), yaml, sha256, new LaterPositions(file.path(), yaml));
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
        var source = new NoteSource(file.path(), "", Hashes.sha256(new byte[0]), new LinkedHashMap<>());
        return new RawNote(kind, slug, source, nothing(file), "", 1, findings);
    }

    private static Yaml.Entries nothing(SourceFile file) {
        return new Yaml.Entries(List.of(), Span.startOf(file.path()));
    }
}
