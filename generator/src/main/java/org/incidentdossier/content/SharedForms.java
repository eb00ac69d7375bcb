package org.incidentdossier.content;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.content.form.Form;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Forms and keys that notes of several kinds share.
final class SharedForms {
    static final Form<ActorId> ACTOR = Forms.id("an actor", ActorId::new);
    static final Form<ArticleId> ARTICLE = Forms.id("an article", ArticleId::new);
    static final Form<QuestionId> QUESTION = Forms.id("a question", QuestionId::new);
    static final Form<ClaimId> CLAIM = Forms.parsed(
            "a claim such as article-slug#claim-id",
            Json.object()
                    .put("type", "string")
                    .put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$")
                    .build(),
            text -> ClaimId.isClaimId(text) ? ClaimId.parse(text) : null);

    static final Key<YamlNode> EXTRA =
            Key.of("extra", Forms.anything(), "Keys of your own; the generator passes them over.");

    private static final Key<String> UNNAMED =
            Key.required("unnamed", Forms.text(), "Someone whom the article does not name, in its own wording.");
    private static final Key<String> WORK =
            Key.required("work", Forms.text(), "The title of a text that is no article of the dossier, or `unknown`.");

    /// `article`, an actor, or somebody unnamed.
    static final Form<Speaker> SPEAKER = orMapping(
            "`article`, the slug of an actor, or {unnamed: the article's wording}",
            text -> text.equals("article")
                    ? new Speaker.TheArticle()
                    : EntryId.isSlug(text) ? new Speaker.Named(new ActorId(text)) : null,
            RecordForm.of("a speaker", List.of(UNNAMED), fields -> new Speaker.Unnamed(fields.require(UNNAMED))));

    private static final Form<Hop> UNNAMED_HOP =
            RecordForm.of("an unnamed source", List.of(UNNAMED), fields -> new Hop.Unnamed(fields.require(UNNAMED)));
    private static final Form<Hop> WORK_HOP = RecordForm.of("a work", List.of(WORK), fields -> {
        var title = fields.require(WORK);
        return title.equals("unknown") ? new Hop.Unknown() : new Hop.Work(title);
    });

    /// An article, an actor, somebody unnamed, or a work that is no article of the dossier.
    static final Form<Hop> HOP = orMapping(
            "the slug of an article or actor, {unnamed: …} or {work: …}",
            text -> text.equals("unknown") ? new Hop.Unknown() : EntryId.isSlug(text) ? new Hop.Named(text) : null,
            new EitherMapping());

    private SharedForms() {}

    /// `type:`, which must be the word of the folder.
    static Key<String> type(EntryKind kind) {
        var schema = Json.object().put("const", kind.word()).build();
        return Key.required(
                "type",
                Forms.parsed("`" + kind.word() + "`", schema, text -> text.strip()),
                "What the note is about; it fits the folder.");
    }

    /// The constants of an enum by their words in lower case, with hyphens.
    static <E extends Enum<E>> Form<E> words(E[] constants) {
        return Forms.oneOf(
                List.of(constants), each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <T> Form<T> orMapping(String expected, Function<String, @Nullable T> scalar, Form<T> mapping) {
        return new Form<>() {
            @Override
            public @Nullable T read(YamlNode node, Place place, Findings findings) {
                var value =
                        switch (node) {
                            case YamlNode.Scalar(var text, var _) -> scalar.apply(text.strip());
                            case YamlNode.Pairs pairs -> mapping.read(pairs, place, findings);
                            case YamlNode.Null _, YamlNode.Items _ -> null;
                        };
                if (value == null && !(node instanceof YamlNode.Pairs)) {
                    findings.otherForm(node, expected);
                }
                return value;
            }

            @Override
            public String expected() {
                return expected;
            }

            @Override
            public Json schema() {
                var text = Json.object().put("type", "string").build();
                return Json.object()
                        .put("anyOf", Json.array(List.of(text, mapping.schema())))
                        .build();
            }
        };
    }

    /// `{unnamed: …}` or `{work: …}`.
    private static final class EitherMapping implements Form<Hop> {
        @Override
        public @Nullable Hop read(YamlNode node, Place place, Findings findings) {
            var isWork = node instanceof YamlNode.Pairs(var pairs, var _)
                    && pairs.stream().anyMatch(pair -> pair.key().equals("work"));
            return (isWork ? WORK_HOP : UNNAMED_HOP).read(node, place, findings);
        }

        @Override
        public String expected() {
            return "{unnamed: …} or {work: …}";
        }

        @Override
        public Json schema() {
            return Json.object()
                    .put("anyOf", Json.array(List.of(UNNAMED_HOP.schema(), WORK_HOP.schema())))
                    .build();
        }
    }
}
