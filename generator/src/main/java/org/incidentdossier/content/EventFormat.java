package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Article.Basis;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.EventId;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The front matter of an event.
final class EventFormat {
    private static final Key<String> TITLE = Key.required("title", Forms.text(), "What happened, in a few words.");
    private static final Key<When> WHEN = Key.of("when", Forms.date(), "Its date, as precise as its sources.");
    private static final Key<Basis> WHEN_BASIS =
            Key.of("when-basis", SharedForms.words(Basis.values()), "How the date is known.");
    private static final Key<String> WHEN_REASON = Key.of("when-reason", Forms.text(), "Why the date is inferred.");
    private static final Key<QuestionId> QUESTION =
            Key.of("question", SharedForms.QUESTION, "Instead of a date: the question whose accounts give it.");
    private static final Key<Boolean> LASTS =
            Key.of("lasts", Forms.bool(), "Whether an interval is how long it went on.");
    private static final Key<List<Event.Part>> ACTORS = Key.of(
            "actors",
            Forms.entries("roles, each with a list of actors", Forms.list(SharedForms.ACTOR), Event.Part::new),
            "Who took part, by role.");
    private static final Key<List<ClaimId>> CLAIMS =
            Key.required("claims", Forms.list(SharedForms.CLAIM), "The claims that tell of it; at least one.");

    static final NoteFormat FORMAT = new NoteFormat(
            EntryKind.EVENT,
            List.of(
                    SharedForms.type(EntryKind.EVENT),
                    TITLE,
                    WHEN,
                    WHEN_BASIS,
                    WHEN_REASON,
                    QUESTION,
                    LASTS,
                    ACTORS,
                    CLAIMS,
                    SharedForms.EXTRA),
            EventFormat::make);

    private EventFormat() {}

    private static @Nullable Event make(NoteFormat.Draft draft, Fields fields) {
        if (fields.has(WHEN) == fields.has(QUESTION) && !hasBrokenDate(draft, fields)) {
            fields.findings()
                    .add(Diagnostic.of(
                            Code.D107,
                            fields.place().at("when"),
                            fields.has(WHEN)
                                    ? "an event has either `when:` or `question:`, found both"
                                    : "an event needs `when:` or `question:`",
                            "give the date as `when: 2024-03-12`, or `when: unknown`, or name the question whose"
                                    + " accounts are its date"));
        }
        if (fields.require(CLAIMS).isEmpty()) {
            fields.findings()
                    .add(Diagnostic.of(
                            Code.D107,
                            fields.place().at("claims"),
                            "an event needs at least one claim",
                            "name the claims that tell of it: `claims: [article#claim]`"));
        }
        return new Event(
                new EventId(draft.id().slug()),
                fields.require(TITLE),
                fields.get(WHEN),
                fields.get(WHEN_BASIS),
                fields.get(WHEN_REASON),
                fields.get(QUESTION),
                fields.get(LASTS, false),
                fields.get(ACTORS, List.of()),
                fields.require(CLAIMS),
                draft.body(),
                draft.source());
    }

    // A date in another form was reported as such; it is not missing too.
    private static boolean hasBrokenDate(NoteFormat.Draft draft, Fields fields) {
        return !fields.has(WHEN)
                && (draft.source().positions().containsKey("when")
                        || draft.source().positions().containsKey("question"));
    }
}
