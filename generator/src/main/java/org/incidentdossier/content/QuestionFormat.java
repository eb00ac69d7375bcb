package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Form;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.Question.Explanation;
import org.incidentdossier.model.Question.Silence;
import org.incidentdossier.model.Question.Weight;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;
import org.incidentdossier.model.When;

/// The front matter of a question.
final class QuestionFormat {
    private static final Key<ArticleId> ARTICLE =
            Key.required("article", SharedForms.ARTICLE, "An article that gives no answer.");
    private static final Key<When> CHECKED = Key.of("checked", Forms.date(), "When somebody looked.");
    private static final Form<Silence> SILENCE = RecordForm.of(
            "a silence",
            List.of(ARTICLE, CHECKED),
            fields -> new Silence(fields.require(ARTICLE), fields.get(CHECKED), fields.place()));

    private static final Key<List<ClaimId>> CLAIMS =
            Key.required("claims", Forms.list(SharedForms.CLAIM), "The claims that differ.");
    private static final Key<String> TEXT = Key.required("text", Forms.text(), "Why they may differ.");
    private static final Form<Explanation> EXPLANATION = RecordForm.of(
            "an explanation",
            List.of(CLAIMS, TEXT),
            fields -> new Explanation(fields.require(CLAIMS), fields.require(TEXT), fields.place()));

    static final Key<String> TITLE = Key.required("title", Forms.text(), "The question, with a question mark.");
    static final Key<QuestionKind> KIND =
            Key.required("kind", SharedForms.words(QuestionKind.values()), "What an answer looks like.");
    static final Key<List<String>> CHOICES =
            Key.of("choices", Forms.list(Forms.text()), "What a `choice` question offers.");
    static final Key<List<String>> POSITIONS =
            Key.of("positions", Forms.list(Forms.text()), "What answers to a `statement` question are compared by.");
    private static final Key<String> UNIT = Key.of("unit", Forms.text(), "The unit of a quantity.");
    private static final Key<Weight> WEIGHT =
            Key.of("weight", SharedForms.words(Weight.values()), "How much depends on the answer.");
    private static final Key<List<Silence>> SILENT =
            Key.of("silent", Forms.list(SILENCE), "Articles that were looked through and give no answer.");
    private static final Key<List<Explanation>> EXPLANATIONS =
            Key.of("explanations", Forms.list(EXPLANATION), "Why claims may differ; none of them is hidden by it.");

    static final NoteFormat FORMAT = new NoteFormat(
            EntryKind.QUESTION,
            List.of(
                    SharedForms.type(EntryKind.QUESTION),
                    TITLE,
                    KIND,
                    CHOICES,
                    POSITIONS,
                    UNIT,
                    WEIGHT,
                    SILENT,
                    EXPLANATIONS,
                    SharedForms.EXTRA),
            QuestionFormat::make);

    private QuestionFormat() {}

    private static Question make(NoteFormat.Draft draft, Fields fields) {
        return new Question(
                new QuestionId(draft.id().slug()),
                fields.require(TITLE),
                fields.require(KIND),
                fields.get(CHOICES, List.of()),
                fields.get(POSITIONS, List.of()),
                fields.get(UNIT),
                fields.get(WEIGHT, Weight.MIDDLE),
                fields.get(SILENT, List.of()),
                fields.get(EXPLANATIONS, List.of()),
                draft.body(),
                draft.source());
    }
}
