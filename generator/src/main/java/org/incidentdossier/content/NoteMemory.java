package org.incidentdossier.content;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.markdown.ProseMemory;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;

/// What has been read before, so that only what has changed is read again. Used by many threads at once.
public final class NoteMemory {
    private final Supplier<ProseMemory> texts;
    private final Supplier<HeaderMemory> headers;
    private final boolean keepsNotes;
    private final Map<String, RawNote> notes = new ConcurrentHashMap<>();
    private final Map<String, Checked<Entry>> entries = new ConcurrentHashMap<>();
    private Object surroundings = "";

    private NoteMemory(Supplier<ProseMemory> texts, Supplier<HeaderMemory> headers, boolean keepsNotes) {
        this.texts = texts;
        this.headers = headers;
        this.keepsNotes = keepsNotes;
    }

    /// For one run: as an earlier one has left it.
    ///
    /// @param texts asked for once all front matter has been read
    public static NoteMemory of(Supplier<ProseMemory> texts, Supplier<HeaderMemory> headers) {
        return new NoteMemory(texts, headers, false);
    }

    /// For one who reads the same dossier again and again, and has the memory for its front matter.
    public static NoteMemory ofManyRuns() {
        var texts = new ProseMemory();
        return new NoteMemory(() -> texts, HeaderMemory::new, true);
    }

    ProseMemory texts() {
        return texts.get();
    }

    /// Forgets the notes that there are no more.
    void retain(Set<String> paths) {
        notes.keySet().retainAll(paths);
        entries.keySet().retainAll(paths);
    }

    /// Forgets all entries if what they depend on beside their notes has changed.
    ///
    /// @param all of it; equal if it is the same
    void surroundings(Object all) {
        if (!surroundings.equals(all)) {
            entries.clear();
            surroundings = all;
        }
    }

    /// The entry of a note, read anew if the note is not the one that was read before. One with diagnostics always is:
    /// some of them depend on the moment.
    Checked<Entry> entry(RawNote note, Function<RawNote, Checked<Entry>> read) {
        var path = note.source().path();
        var known = entries.get(path);
        if (known != null && known.value().source().equals(note.source())) {
            return known;
        }
        var entry = read.apply(note);
        if (keepsNotes && entry.diagnostics().isEmpty()) {
            entries.put(path, entry);
        }
        return entry;
    }

    /// A note; one of the same bytes is the same, except for what is found out about it from now on.
    RawNote note(EntryKind kind, String slug, SourceFile file, byte[] bytes) {
        if (!keepsNotes) {
            return RawNote.of(kind, slug, file, bytes, headers.get());
        }
        var known = notes.get(file.path());
        if (known == null || !known.source().sha256().equals(Hashes.sha256(bytes))) {
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
