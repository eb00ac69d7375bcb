package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Form;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Actor.ActorKind;
import org.incidentdossier.model.Actor.Relation;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The front matter of an actor.
final class ActorFormat {
    private static final Key<String> TYPE = Key.required(
            "type",
            Forms.parsed(
                    "a word such as office", Json.object().put("type", "string").build(), ActorFormat::slug),
            "What ties the two, such as office, founder or develops.");
    private static final Key<String> ROLE = Key.of("role", Forms.text(), "The role's title, as the source has it.");
    private static final Key<ActorId> OF = Key.required("of", SharedForms.ACTOR, "The other actor.");
    private static final Key<When> SINCE = Key.of("since", Forms.date(), "Since when, as far as a source says.");
    private static final Key<When> UNTIL = Key.of("until", Forms.date(), "Until when, as far as a source says.");
    private static final Key<List<ClaimId>> CLAIMS =
            Key.of("claims", Forms.list(SharedForms.CLAIM), "The claims that say so.");
    private static final Form<Relation> RELATION =
            RecordForm.of("a relation", List.of(TYPE, ROLE, OF, SINCE, UNTIL, CLAIMS), ActorFormat::relation);

    private static final Key<String> NAME = Key.required("name", Forms.text(), "The actor's name.");
    private static final Key<ActorKind> KIND =
            Key.of("kind", SharedForms.words(ActorKind.values()), "What sort of actor it is.");
    private static final Key<List<String>> ALIASES =
            Key.of("aliases", Forms.list(Forms.text()), "Other forms of the name, as sources have them.");
    private static final Key<Boolean> LIVING = Key.of("living", Forms.bool(), "Whether a person is living.");
    private static final Key<ActorId> PART_OF =
            Key.of("part-of", SharedForms.ACTOR, "The actor that this one is a part of.");
    private static final Key<String> URL = Key.of("url", ArticleFormat.WEB_ADDRESS, "Its address, if a source has it.");
    private static final Key<List<Relation>> RELATIONS =
            Key.of("relations", Forms.list(RELATION), "Ties to other actors, each on the word of claims.");

    static final NoteFormat FORMAT = new NoteFormat(
            EntryKind.ACTOR,
            List.of(
                    SharedForms.type(EntryKind.ACTOR),
                    NAME,
                    KIND,
                    ALIASES,
                    LIVING,
                    PART_OF,
                    URL,
                    RELATIONS,
                    SharedForms.EXTRA),
            ActorFormat::make);

    private ActorFormat() {}

    private static Actor make(NoteFormat.Draft draft, Fields fields) {
        return new Actor(
                new ActorId(draft.id().slug()),
                fields.require(NAME),
                fields.get(KIND),
                fields.get(ALIASES, List.of()),
                fields.get(LIVING),
                fields.get(PART_OF),
                fields.get(URL),
                fields.get(RELATIONS, List.of()),
                draft.body(),
                draft.source());
    }

    private static Relation relation(Fields fields) {
        return new Relation(
                fields.require(TYPE),
                fields.get(ROLE),
                fields.require(OF),
                fields.get(SINCE),
                fields.get(UNTIL),
                fields.get(CLAIMS, List.of()),
                fields.place());
    }

    private static @Nullable String slug(String text) {
        return EntryId.isSlug(text) ? text : null;
    }
}
