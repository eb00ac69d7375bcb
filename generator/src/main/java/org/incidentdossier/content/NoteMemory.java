package org.incidentdossier.content;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.incidentdossier.markdown.ProseMemory;
import org.incidentdossier.model.EntryKind;

/// What has been read before, so that only what has changed is read again. Used by many threads at once.
public final class NoteMemory {
    private final ProseMemory texts;
    private final boolean keepsNotes;
    private final Map<String, RawNote> notes = new ConcurrentHashMap<>();

    private NoteMemory(ProseMemory texts, boolean keepsNotes) {
        this.texts = texts;
        this.keepsNotes = keepsNotes;
    }

    /// For one run: of texts alone, as an earlier one has left them.
    public static NoteMemory of(ProseMemory texts) {
        return new NoteMemory(texts, false);
    }

    /// For one who reads the same dossier again and again, and has the memory for its front matter.
    public static NoteMemory ofManyRuns() {
        return new NoteMemory(new ProseMemory(), true);
    }

    ProseMemory texts() {
        return texts;
    }

    /// Forgets the notes that there are no more.
    void retain(Set<String> paths) {
        notes.keySet().retainAll(paths);
    }

    /// A note; one of the same bytes is the same, except for what is found out about it from now on.
    RawNote note(EntryKind kind, String slug, SourceFile file, byte[] bytes) {
        if (!keepsNotes) {
            return RawNote.of(kind, slug, file, bytes);
        }
        var known = notes.get(file.path());
        if (known == null || !known.source().sha256().equals(FileBytes.sha256(bytes))) {
            known = RawNote.of(kind, slug, file, bytes);
            notes.put(file.path(), known);
        }
        return new RawNote(
                kind,
                slug,
                known.source(),
                known.header(),
                known.body(),
                known.bodyLine(),
                known.findings().copy());
    }
}
