package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Form;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Quote;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;

/// A claim in the front matter of an article.
final class ClaimFormat {
    private static final Key<String> EXACT =
            Key.required("exact", Forms.verbatim(), "The words quoted, as the article prints them.");
    private static final Key<String> BEFORE =
            Key.of("before", Forms.verbatim(), "The words in front of them, if needed to find them.");
    private static final Key<String> AFTER =
            Key.of("after", Forms.verbatim(), "The words behind them, if needed to find them.");
    private static final Form<Quote> QUOTATION = RecordForm.of(
            "a quotation",
            List.of(EXACT, BEFORE, AFTER),
            fields -> new Quote(fields.require(EXACT), fields.get(BEFORE, ""), fields.get(AFTER, "")));

    private static final Key<String> WORDS = Key.required("words", Forms.text(), "The words as printed.");
    private static final Key<String> ANCHOR = Key.required(
            "anchor", Forms.text(), "What they count from: the slug of an event or question, or `published`.");
    private static final Key<When> IMPLIES = Key.required("implies", Forms.date(), "What they mean from there.");
    private static final Form<RelativeDate> RELATIVE_DATE = RecordForm.of(
            "a relative date",
            List.of(WORDS, ANCHOR, IMPLIES),
            fields -> new RelativeDate(fields.require(WORDS), fields.require(ANCHOR), fields.require(IMPLIES)));

    private static final Key<String> BY = Key.required("by", Forms.text(), "Who compared it with the article.");
    private static final Key<When> ON = Key.required("on", Forms.date(), "When.");
    private static final Form<Review> REVIEW =
            RecordForm.of("a review", List.of(BY, ON), fields -> new Review(fields.require(BY), fields.require(ON)));

    private static final Key<String> ID = Key.required(
            "id",
            Forms.parsed(
                    "an id of small letters, digits and hyphens",
                    Json.object().put("type", "string").build(),
                    text -> EntryId.isSlug(text) ? text : null),
            "The claim's own id, unique in its article, for ever.");
    private static final Key<QuestionId> QUESTION =
            Key.of("question", SharedForms.QUESTION, "The question that it answers.");
    private static final Key<YamlNode> ANSWER =
            Key.of("answer", Forms.anything(), "The answer, in the form of the question's kind.");
    private static final Key<String> SAYS =
            Key.required("says", Forms.text(), "What is said, in our own words, with its hedge.");
    private static final Key<Quote> QUOTE = Key.of("quote", QUOTATION, "A few of the article's words.");
    private static final Key<Speaker> SPEAKER =
            Key.required("speaker", SharedForms.SPEAKER, "Who is said to have said it.");
    private static final Key<Act> ACT =
            Key.of("act", SharedForms.words(Act.values()), "What the speaker does; `says` unless given.");
    private static final Key<List<Hop>> VIA =
            Key.of("via", Forms.list(SharedForms.HOP), "Hops to the origin, nearest first.");
    private static final Key<String> HEDGE = Key.of("hedge", Forms.text(), "The word by which the article hedges.");
    private static final Key<List<ActorId>> ABOUT =
            Key.of("about", Forms.list(SharedForms.ACTOR), "The actors that it is about.");
    private static final Key<RelativeDate> RELATIVE =
            Key.of("relative", RELATIVE_DATE, "A date that is given by its distance from something.");
    private static final Key<List<Review>> CHECKED =
            Key.of("checked", Forms.list(REVIEW), "Who compared it with the article, and when.");

    private static final List<Key<?>> KEYS =
            List.of(ID, QUESTION, ANSWER, SAYS, QUOTE, SPEAKER, ACT, VIA, HEDGE, ABOUT, RELATIVE, CHECKED);

    private ClaimFormat() {}

    /// The form of an article's claims; their answers are read by the kinds of the questions.
    static Form<Claim> of(ArticleId article, QuestionRoster questions) {
        return new RecordForm<>("a claim", KEYS, fields -> make(article, questions, fields), fields -> {
            if (fields.has(ID)) {
                fields.findings().leaveUnread(article + "#" + fields.require(ID));
            }
        });
    }

    private static Claim make(ArticleId article, QuestionRoster questions, Fields fields) {
        var answer = fields.get(ANSWER);
        if (!fields.has(QUESTION) && !fields.has(ABOUT) && !mentions(fields)) {
            fields.findings()
                    .add(Diagnostic.of(
                            Code.D107,
                            fields.place().at("id"),
                            "a claim needs `question:` or `about:`",
                            "name the question that it answers, or the actors that it is about"));
        }
        return new Claim(
                new ClaimId(article, fields.require(ID)),
                fields.get(QUESTION),
                answer == null ? null : questions.readAnswer(fields.get(QUESTION), answer, fields),
                fields.require(SAYS),
                fields.get(QUOTE),
                fields.require(SPEAKER),
                fields.get(ACT, Act.SAYS),
                fields.get(VIA, List.of()),
                fields.get(HEDGE),
                fields.get(ABOUT, List.of()),
                fields.get(RELATIVE),
                fields.get(CHECKED, List.of()),
                fields.place());
    }

    // A value in another form was reported as such; it is not missing too.
    private static boolean mentions(Fields fields) {
        var positions = fields.place().source().positions();
        var pointer = fields.place().pointer();
        return positions.containsKey(pointer + "/question") || positions.containsKey(pointer + "/about");
    }
}
