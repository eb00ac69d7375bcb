package org.incidentdossier.exports.data;

import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Question;

/// Questions in `data/dossier.json`, with the accounts that the articles give.
final class QuestionJson {
    private QuestionJson() {}

    static Json of(Inquiry inquiry) {
        var question = inquiry.question();
        var silent = question.silent().stream().map(QuestionJson::silence).toList();
        var explanations =
                question.explanations().stream().map(QuestionJson::explanation).toList();
        var accounts = inquiry.accounts().stream().map(QuestionJson::account).toList();
        var fields = EntryJson.head(question)
                .put("kind", question.questionKind().word())
                .put("choices", Json.texts(question.choices()))
                .put("positions", Json.texts(question.positions()))
                .put("unit", question.unit())
                .put("weight", NoteJson.word(question.weight()))
                .put("silent", Json.array(silent))
                .put("explanations", Json.array(explanations))
                .put("status", inquiry.status().kind().word())
                .put("status-words", inquiry.status().words())
                .put("support", EvidenceJson.support(inquiry.support()))
                .put("accounts", Json.array(accounts));
        return EntryJson.withText(fields, question);
    }

    private static Json silence(Question.Silence silence) {
        return Json.object()
                .put("article", silence.article().slug())
                .put("checked", NoteJson.when(silence.checked()))
                .build();
    }

    private static Json explanation(Question.Explanation explanation) {
        return Json.object()
                .put("claims", NoteJson.ids(explanation.claims()))
                .put("text", explanation.text())
                .build();
    }

    private static Json account(Account account) {
        return Json.object()
                .put("id", account.id().toString())
                .put("answer", account.answer())
                .put("claims", EvidenceJson.claims(account.claims()))
                .put("support", EvidenceJson.support(account.support()))
                .build();
    }
}
