package org.incidentdossier.exports.data;

import java.util.List;
import org.incidentdossier.evidence.AsOf;
import org.incidentdossier.evidence.gaps.Gap;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Pair;
import org.incidentdossier.evidence.inquiry.Support;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Claim;

/// What the articles say, weighed, in the shapes that commands print and `data/dossier.json` holds.
public final class EvidenceJson {
    private EvidenceJson() {}

    /// `[{question, title, kind, accounts, pairs}]`, in the order given.
    public static Json inquiries(List<Inquiry> inquiries) {
        return Json.later(inquiries, EvidenceJson::inquiry);
    }

    /// `{articles, origins, unknown, claims}`.
    public static Json support(Support support) {
        return Json.object()
                .put("articles", NoteJson.ids(support.articles()))
                .put("origins", Json.texts(support.origins()))
                .put("unknown", support.unknown())
                .put("claims", NoteJson.ids(support.claims()))
                .build();
    }

    /// `[{code, id, text}]`.
    public static Json gaps(List<Gap> gaps) {
        return Json.later(gaps, EvidenceJson::gap);
    }

    /// `{date, known, perhaps}`.
    public static Json asOf(AsOf day) {
        return Json.object()
                .put("date", day.date().toString())
                .put("known", claims(day.known()))
                .put("perhaps", claims(day.perhaps()))
                .build();
    }

    /// The ids of claims.
    static Json claims(List<Claim> claims) {
        return NoteJson.ids(claims.stream().map(Claim::id).toList());
    }

    private static Json gap(Gap gap) {
        return Json.object()
                .put("code", gap.code().code())
                .put("id", gap.id())
                .put("text", gap.text())
                .build();
    }

    private static Json inquiry(Inquiry inquiry) {
        var question = inquiry.question();
        return Json.object()
                .put("question", question.slug())
                .put("title", question.title())
                .put("kind", question.questionKind().word())
                .put(
                        "accounts",
                        Json.array(inquiry.accounts().stream()
                                .map(EvidenceJson::account)
                                .toList()))
                .put(
                        "pairs",
                        Json.array(
                                inquiry.pairs().stream().map(EvidenceJson::pair).toList()))
                .build();
    }

    private static Json account(Account account) {
        return Json.object()
                .put("id", account.id().toString())
                .put("answer", account.answer())
                .put("claims", claims(account.claims()))
                .build();
    }

    private static Json pair(Pair pair) {
        return Json.object()
                .put("a", pair.a().toString())
                .put("b", pair.b().toString())
                .put("relation", pair.relation().word())
                .put("reason", pair.reason())
                .build();
    }
}
