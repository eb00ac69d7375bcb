package org.incidentdossier.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Form;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Article.ArticleKind;
import org.incidentdossier.model.Article.Author;
import org.incidentdossier.model.Article.Basis;
import org.incidentdossier.model.Article.Capture;
import org.incidentdossier.model.Article.Rights;
import org.incidentdossier.model.Article.Standing;
import org.incidentdossier.model.Article.State;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The front matter of an article.
final class ArticleFormat {
    /// An absolute address on the web.
    static final Form<String> WEB_ADDRESS = Forms.parsed(
            "an address such as https://example.org/page",
            Json.object().put("type", "string").put("format", "uri").build(),
            ArticleFormat::webAddress);

    private static final Key<State> STATE =
            Key.required("state", SharedForms.words(State.values()), "Whether its publisher stands by it.");
    private static final Key<When> SINCE = Key.of("since", Forms.date(), "Since when.");
    private static final Key<String> WHY = Key.of("why", Forms.text(), "Why, as its publisher says, in our words.");
    private static final Form<Standing> STANDING_FORM = RecordForm.of(
            "a standing",
            List.of(STATE, SINCE, WHY),
            fields -> new Standing(fields.require(STATE), fields.get(SINCE), fields.get(WHY)));

    private static final Key<String> FILE = Key.required(
            "file",
            Forms.parsed(
                    "a bare file name",
                    Json.object().put("type", "string").build(),
                    text -> text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,199}") ? text : null),
            "The capture's file name.");
    private static final Key<String> SHA256 = Key.required(
            "sha256",
            Forms.parsed(
                    "64 hexadecimal digits in small letters",
                    Json.object()
                            .put("type", "string")
                            .put("pattern", "^[0-9a-f]{64}$")
                            .build(),
                    text -> text.matches("[0-9a-f]{64}") ? text : null),
            "The SHA-256 of the capture's bytes.");
    private static final Key<Long> BYTES = Key.required("bytes", Forms.count(), "Its size in bytes.");
    private static final Key<When> CAPTURED = Key.of("captured", Forms.date(), "When it was made.");
    private static final Key<Rights> RIGHTS = Key.of(
            "rights", SharedForms.words(Rights.values()), "Who may see it: public, bundle or never (the default).");
    private static final Form<Capture> CAPTURE = RecordForm.of(
            "a capture",
            List.of(FILE, SHA256, BYTES, CAPTURED, RIGHTS),
            fields -> new Capture(
                    fields.require(FILE),
                    fields.require(SHA256),
                    fields.require(BYTES),
                    fields.get(CAPTURED, When.UNKNOWN),
                    fields.get(RIGHTS, Rights.NEVER)));

    private static final Form<Author> AUTHOR = Forms.parsed(
            "the slug of an actor or a name as printed",
            Json.object().put("type", "string").build(),
            text -> EntryId.isSlug(text)
                    ? new Author.Known(new ActorId(text))
                    : text.isEmpty() || text.length() > 200 ? null : new Author.Plain(text));

    private static final Key<String> TITLE = Key.required("title", Forms.text(), "A title of our own.");
    private static final Key<String> HEADLINE = Key.of("headline", Forms.text(), "The headline as printed.");
    private static final Key<ActorId> OUTLET = Key.of("outlet", SharedForms.ACTOR, "Who published it.");
    private static final Key<ActorId> REPUBLISHER = Key.of("republisher", SharedForms.ACTOR, "Who published it again.");
    private static final Key<List<Author>> AUTHORS =
            Key.of("authors", Forms.list(AUTHOR), "Who wrote it: actors or names as printed.");
    private static final Key<When> PUBLISHED = Key.of("published", Forms.date(), "When it appeared.");
    private static final Key<Basis> PUBLISHED_BASIS =
            Key.of("published-basis", SharedForms.words(Basis.values()), "How that is known.");
    private static final Key<String> PUBLISHED_REASON = Key.of("published-reason", Forms.text(), "Why it is inferred.");
    private static final Key<ArticleKind> KIND =
            Key.of("kind", SharedForms.words(ArticleKind.values()), "What sort of text it is.");
    private static final Key<String> URL = Key.of("url", WEB_ADDRESS, "Its address; never invented.");
    private static final Key<String> ARCHIVED = Key.of("archived", WEB_ADDRESS, "The address of an archived copy.");
    private static final Key<String> LANGUAGE = Key.of(
            "language",
            Forms.parsed(
                    "a language tag such as en",
                    Json.object().put("type", "string").build(),
                    text -> text.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? text : null),
            "The language of its text (BCP 47).");
    private static final Key<Standing> STANDING =
            Key.of("standing", STANDING_FORM, "Whether it stands, was corrected or was retracted.");
    private static final Key<List<Hop>> DERIVED_FROM =
            Key.of("derived-from", Forms.list(SharedForms.HOP), "What it rests on as a whole.");
    private static final Key<List<Capture>> CAPTURES =
            Key.of("captures", Forms.list(CAPTURE), "Copies that editors worked from, newest last.");
    private static final Key<YamlNode> CLAIMS = Key.of("claims", Forms.anything(), "What it says.");

    static final NoteFormat FORMAT = new NoteFormat(
            EntryKind.ARTICLE,
            List.of(
                    SharedForms.type(EntryKind.ARTICLE),
                    TITLE,
                    HEADLINE,
                    OUTLET,
                    REPUBLISHER,
                    AUTHORS,
                    PUBLISHED,
                    PUBLISHED_BASIS,
                    PUBLISHED_REASON,
                    KIND,
                    URL,
                    ARCHIVED,
                    LANGUAGE,
                    STANDING,
                    DERIVED_FROM,
                    CAPTURES,
                    CLAIMS,
                    SharedForms.EXTRA),
            ArticleFormat::make);

    private ArticleFormat() {}

    private static Article make(NoteFormat.Draft draft, Fields fields) {
        var id = new ArticleId(draft.id().slug());
        var claims = fields.get(CLAIMS);
        var read = claims == null
                ? null
                : Forms.list(ClaimFormat.of(id, draft.questions()))
                        .read(claims, fields.place().below("claims"), fields.findings());
        return new Article(
                id,
                fields.require(TITLE),
                fields.get(HEADLINE),
                fields.get(OUTLET),
                fields.get(REPUBLISHER),
                fields.get(AUTHORS, List.of()),
                fields.get(PUBLISHED, When.UNKNOWN),
                fields.get(PUBLISHED_BASIS, fields.has(PUBLISHED) ? Basis.PRINTED : Basis.UNKNOWN),
                fields.get(PUBLISHED_REASON),
                fields.get(KIND),
                fields.get(URL),
                fields.get(ARCHIVED),
                fields.get(LANGUAGE),
                fields.get(STANDING, Standing.STANDS),
                fields.get(DERIVED_FROM, List.of()),
                fields.get(CAPTURES, List.of()),
                read == null ? List.of() : read,
                draft.body(),
                draft.source());
    }

    private static @Nullable String webAddress(String text) {
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            var web = "https".equals(scheme) || "http".equals(scheme);
            return web && uri.getHost() != null && uri.getUserInfo() == null ? text : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
