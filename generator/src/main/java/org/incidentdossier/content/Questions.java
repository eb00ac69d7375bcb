package org.incidentdossier.content;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.QuestionKind;

/// What answers have to fit.
final class Questions {
    private Questions() {}

    /// A question as its note has it.
    ///
    /// @param choices   of a choice question
    /// @param positions of a statement question
    record Asked(String slug, QuestionKind kind, List<String> choices, List<String> positions) {}

    /// All questions that have a kind, by slug; answers to others cannot be read.
    static Map<String, Asked> of(List<RawNote> notes, ZoneId zone) {
        var questions = new TreeMap<String, Asked>();
        for (var note : notes) {
            var fields = new Fields(note.header(), note.source().place(""), zone);
            var kind = fields.word("kind", QuestionKind.class);
            if (note.kind() == EntryKind.QUESTION && kind != null) {
                var asked = new Asked(note.slug(), kind, fields.texts("choices"), fields.texts("positions"));
                questions.putIfAbsent(note.slug(), asked);
            }
        }
        return questions;
    }
}
