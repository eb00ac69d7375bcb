package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionKind;

/// The keys of each kind of note: the one definition that notes are checked by and that schemas are made of.
public final class NoteFormat {
    private static final Form REVIEWS = new Form.ListOf(new Form.MapOf(
            "review",
            List.of(
                    Key.required("by", Forms.TEXT, "who compared it with the article"),
                    Key.required("on", Forms.DATE, "when"))));

    private static final Form RELATIVE = new Form.MapOf(
            "relative date",
            List.of(
                    Key.required("words", Forms.TEXT, "as printed, such as earlier this week"),
                    Key.required(
                            "anchor",
                            new Form.Slug("an event or question, or published"),
                            "from where they are counted"),
                    Key.required("implies", Forms.DATE, "what they mean from there")));

    private static final Form QUOTE = new Form.MapOf(
            "quotation",
            List.of(
                    Key.required("exact", Forms.TEXT, "a few words as the article prints them"),
                    Key.optional("before", Forms.TEXT, "the words in front of them, to find the place"),
                    Key.optional("after", Forms.TEXT, "the words behind them, to find the place")));

    static final Form.MapOf CLAIM = new Form.MapOf(
            "claim",
            List.of(
                    Key.required("id", Forms.SLUG, "names the claim for ever, within its article"),
                    Key.required("says", Forms.TEXT, "what the article says, in our own words, with its hedge"),
                    Key.required("speaker", Forms.SPEAKER, "who says it: article, an actor, or {unnamed: …}"),
                    Key.optional("question", Forms.QUESTION, "the question that it answers"),
                    Key.optional(
                            "answer",
                            new Form.AnswerForm(),
                            "the answer, in the form of the question's kind; of a denial, what is denied"),
                    Key.optional("quote", QUOTE, "at most eleven words of the article, context included"),
                    Key.optional(
                            "act",
                            Forms.words(Act.class),
                            "what the speaker does; says if left out; who denies an answer of yes says no, and who denies"
                                    + " one of no says yes"),
                    Key.optional("via", new Form.ListOf(Forms.HOP), "the way to the origin, nearest first"),
                    Key.optional("hedge", Forms.TEXT, "a term of the hedge list, such as reportedly"),
                    Key.optional(
                            "about",
                            new Form.ListOf(Forms.ACTOR),
                            "the actors that it is about; [] if it is about none, such as the text itself"),
                    Key.optional("relative", RELATIVE, "a date that the article gives by its distance from another"),
                    Key.optional("checked", REVIEWS, "who compared the claim with the article, and when")));

    private static final Form CAPTURE = new Form.MapOf(
            "capture",
            List.of(
                    Key.required("file", Forms.FILE_NAME, "a bare file name; the file stays outside the dossier"),
                    Key.required("sha256", Forms.SHA256, "of its bytes"),
                    Key.required("bytes", Forms.BYTES, "its length"),
                    Key.optional("captured", Forms.DATE, "when the copy was made"),
                    Key.optional("rights", Forms.words(Article.Rights.class), "who may see it; never if left out")));

    private static final Form STANDING = new Form.MapOf(
            "standing",
            List.of(
                    Key.required("state", Forms.words(Article.State.class), "whether its publisher stands by it"),
                    Key.optional("since", Forms.DATE, "when that changed"),
                    Key.optional("why", Forms.TEXT, "what the publisher says about it, in our words")));

    private static final Form RELATION = new Form.MapOf(
            "relation",
            List.of(
                    Key.required("type", Forms.SLUG, "such as office, employment, founder, member, part, develops"),
                    Key.required("of", Forms.ACTOR, "the other actor"),
                    Key.optional("role", Forms.TEXT, "such as Secretary"),
                    Key.optional("since", Forms.DATE, "as far as a source says"),
                    Key.optional("until", Forms.DATE, "as far as a source says"),
                    Key.optional("claims", Forms.CLAIMS, "what it rests on")));

    private static final Form SILENCE = new Form.MapOf(
            "silence",
            List.of(
                    Key.required("article", Forms.ARTICLE, "which gives no answer"),
                    Key.optional("checked", Forms.DATE, "when somebody looked")));

    private static final Form EXPLANATION = new Form.MapOf(
            "explanation",
            List.of(
                    Key.required("claims", Forms.CLAIMS, "the claims that differ"),
                    Key.required("text", Forms.TEXT, "why they may differ")));

    private static final List<Key> ARTICLE = List.of(
            type(EntryKind.ARTICLE),
            Key.required("title", Forms.TEXT, "our own title"),
            Key.optional("headline", Forms.TEXT, "as printed"),
            Key.optional("outlet", Forms.ACTOR, "who published it first"),
            Key.optional("republisher", Forms.ACTOR, "who published it again, where we read it"),
            Key.optional("authors", Forms.TEXTS, "actors' slugs or plain names"),
            Key.optional("published", Forms.DATE, "when"),
            Key.optional("published-basis", Forms.words(Article.Basis.class), "how that is known; unknown if left out"),
            Key.optional("published-reason", Forms.TEXT, "why it is inferred"),
            Key.optional("kind", Forms.words(Article.ArticleKind.class), "what sort of text it is"),
            Key.optional("url", Forms.URL, "its address; never invented"),
            Key.optional("archived", Forms.URL, "the address of an archived copy"),
            Key.optional("language", Forms.LANGUAGE, "the language in which it is written"),
            Key.optional("standing", STANDING, "whether it was corrected or retracted"),
            Key.optional("derived-from", new Form.ListOf(Forms.HOP), "what it rests on as a whole"),
            Key.optional("captures", new Form.ListOf(CAPTURE), "copies that editors worked from, newest last"),
            Key.optional("claims", new Form.ListOf(CLAIM), "what it says"),
            Forms.EXTRA);

    private static final List<Key> ACTOR = List.of(
            type(EntryKind.ACTOR),
            Key.required("name", Forms.TEXT, "the name by which it is shown"),
            Key.optional("kind", Forms.words(Actor.ActorKind.class), "what it is"),
            Key.optional("aliases", Forms.TEXTS, "other names under which it is found and compared"),
            Key.optional("living", Forms.FLAG, "for persons"),
            Key.optional("part-of", Forms.ACTOR, "the larger actor that it belongs to"),
            Key.optional("url", Forms.URL, "its own address; never invented"),
            Key.optional("relations", new Form.ListOf(RELATION), "ties to other actors"),
            Forms.EXTRA);

    private static final List<Key> EVENT = List.of(
            type(EntryKind.EVENT),
            Key.required("title", Forms.TEXT, "what happens, in a few words"),
            Key.required("claims", Forms.CLAIMS, "what tells of it; at least one"),
            Key.optional("when", Forms.DATE, "its date, unless a question asks for it"),
            Key.optional("when-basis", Forms.words(Article.Basis.class), "how the date is known"),
            Key.optional("when-reason", Forms.TEXT, "why it is inferred"),
            Key.optional("question", Forms.QUESTION, "whose accounts are its date"),
            Key.optional("lasts", Forms.FLAG, "whether an interval is its duration"),
            Key.optional("actors", new Form.Named("role", new Form.ListOf(Forms.ACTOR)), "who took part, by role"),
            Forms.EXTRA);

    private static final List<Key> QUESTION = List.of(
            type(EntryKind.QUESTION),
            Key.required("title", Forms.TEXT, "the question"),
            Key.required("kind", Forms.words(QuestionKind.class), "what an answer looks like"),
            Key.optional("choices", Forms.TEXTS, "what a choice question offers"),
            Key.optional("positions", Forms.TEXTS, "what statements are compared by"),
            Key.optional("unit", Forms.TEXT, "of a quantity"),
            Key.optional("weight", Forms.words(Question.Weight.class), "how much depends on it; middle if left out"),
            Key.optional("silent", new Form.ListOf(SILENCE), "articles that give no answer"),
            Key.optional("explanations", new Form.ListOf(EXPLANATION), "why claims may differ"),
            Forms.EXTRA);

    private static final List<Key> PAGE =
            List.of(type(EntryKind.PAGE), Key.required("title", Forms.TEXT, "the page's title"), Forms.EXTRA);

    private static final List<Key> CREDIT = List.of(
            Key.optional("alt", Forms.TEXT, "what a picture shows, for those who do not see it"),
            Key.optional("credit", Forms.TEXT, "who made it"),
            Key.optional("licence", Forms.TEXT, "an SPDX identifier, or words"));

    private NoteFormat() {}

    /// The front matter of a kind, required keys and customary order first.
    public static Form.MapOf of(EntryKind kind) {
        return new Form.MapOf(
                kind.word(),
                switch (kind) {
                    case ARTICLE -> ARTICLE;
                    case ACTOR -> ACTOR;
                    case EVENT -> EVENT;
                    case QUESTION -> QUESTION;
                    case PAGE -> PAGE;
                });
    }

    /// Whether front matter of a kind has a key.
    public static boolean has(EntryKind kind, String key) {
        return of(kind).key(key).isPresent();
    }

    /// Whether a key of a kind's front matter takes its value.
    ///
    /// @param yaml the key and its value
    public static boolean takes(EntryKind kind, String key, String yaml) {
        var findings = new Findings();
        var read = YamlReader.read(new YamlText(yaml, "", 1), findings);
        var form = new Form.MapOf(kind.word(), of(kind).key(key).stream().toList());
        FormCheck.check(form, read.entries(), true, findings);
        return findings.all().isEmpty();
    }

    /// `dossier.yaml`.
    public static Form.MapOf settings() {
        return SettingsFormat.SETTINGS;
    }

    /// Whether a dossier's version may be called so.
    public static boolean isVersion(String text) {
        return SettingsFormat.VERSION.regex().matcher(text).matches();
    }

    /// `<file>.yaml` beside an attachment.
    public static Form.MapOf credit() {
        return new Form.MapOf("credit", CREDIT);
    }

    private static Key type(EntryKind kind) {
        return Key.required("type", new Form.Word(List.of(kind.word())), "what the note is; fits its folder");
    }
}
