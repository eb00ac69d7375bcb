package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Prose;
import org.jspecify.annotations.Nullable;

/// The front matter of one kind of note: the one definition that reads it, describes it, and is its schema.
///
/// A new kind of note is a new format here, a case in [Entry] and a template.
///
/// @param keys in the order in which a new note has them
/// @param make makes the entry of what was read
record NoteFormat(EntryKind kind, List<Key<?>> keys, Maker make) {
    NoteFormat {
        keys = List.copyOf(keys);
    }

    /// Makes an entry.
    interface Maker {
        /// The entry; null if something that was reported stands in the way.
        @Nullable
        Entry make(Draft draft, Fields fields);
    }

    /// What is known of a note beside its front matter.
    record Draft(EntryId id, NoteSource source, Prose body, QuestionRoster questions) {}

    /// The format of a kind.
    static NoteFormat of(EntryKind kind) {
        return switch (kind) {
            case ARTICLE -> ArticleFormat.FORMAT;
            case ACTOR -> ActorFormat.FORMAT;
            case EVENT -> EventFormat.FORMAT;
            case QUESTION -> QuestionFormat.FORMAT;
            case PAGE -> PageFormat.FORMAT;
        };
    }

    /// The front matter as a form, for a note whose body has been read.
    RecordForm<Entry> form(Draft draft) {
        var article = kind == EntryKind.ARTICLE || kind == EntryKind.ACTOR || kind == EntryKind.EVENT ? "an " : "a ";
        return RecordForm.of(article + kind.word(), keys, fields -> make.make(draft, fields));
    }
}
