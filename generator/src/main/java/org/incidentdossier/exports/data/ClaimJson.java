package org.incidentdossier.exports.data;

import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Claim;
import org.incidentdossier.site.SitePath;

/// Claims in `data/dossier.json`.
final class ClaimJson {
    private final Evidence evidence;

    ClaimJson(Evidence evidence) {
        this.evidence = evidence;
    }

    Json of(Claim claim) {
        var origin = evidence.origin(claim.id());
        return Json.object()
                .put("id", claim.id().toString())
                .put("article", claim.article().slug())
                .put("url", SitePath.address(claim.id()))
                .put("question", NoteJson.id(claim.question()))
                .put("answer", AnswerJson.of(claim.answer()))
                .put("says", claim.says())
                .put("quote", NoteJson.quote(claim.quote()))
                .put("speaker", NoteJson.speaker(claim.speaker()))
                .put("act", claim.act().word())
                .put("via", NoteJson.hops(claim.via()))
                .put("chain", evidence.chain(claim).words())
                .put("origin", origin.label())
                .put("origin-kind", NoteJson.word(origin.kind()))
                .put("origin-of", origin.slug())
                .put("hedge", claim.hedge())
                .put("about", NoteJson.ids(claim.about()))
                .put("relative", NoteJson.relative(claim.relative()))
                .put(
                        "checked",
                        Json.array(
                                claim.checked().stream().map(NoteJson::review).toList()))
                .put("stands", Json.bool(evidence.stands(claim.id())))
                .build();
    }
}
