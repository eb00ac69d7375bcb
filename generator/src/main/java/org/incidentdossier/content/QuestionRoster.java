package org.incidentdossier.content;

import java.util.Map;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.jspecify.annotations.Nullable;

/// The questions of the dossier, which say what the answers of claims look like.
record QuestionRoster(Map<QuestionId, Question> questions) {
    /// The answer in the form of the question's kind; null if it has another form, or there is no such question: that
    /// is for linking to report.
    @Nullable
    Answer readAnswer(@Nullable QuestionId id, YamlNode node, Fields claim) {
        var question = id == null ? null : questions.get(id);
        return question == null
                ? null
                : new AnswerReader(question, claim.findings())
                        .read(node, claim.place().below("answer"));
    }
}
