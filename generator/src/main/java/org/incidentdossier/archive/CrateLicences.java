package org.incidentdossier.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.SpdxLicence;

/// The licences that a crate names. Each is described once, whatever is under it.
final class CrateLicences {
    /// The name of the licence of RO-Crate's context.
    static final String CONTEXT = SpdxLicence.address(Licences.CONTEXT).orElseThrow();

    // Of terms that have no address of their own, and of none.
    private static final String OURS = "#licence";

    private final Dossier dossier;

    CrateLicences(Dossier dossier) {
        this.dossier = dossier;
    }

    /// The name of the notes' licence in the graph.
    String id() {
        var licence = dossier.settings().licence();
        return licence == null ? OURS : SpdxLicence.address(licence).orElse(OURS);
    }

    /// The name of the licence that an attachment has. It may be told in words, so that it need not have an address.
    String id(Attachment attachment) {
        return hasOwn(attachment) ? "#licence-of-" + attachment.path() : id();
    }

    /// What the names stand for: the notes' licence, that of the context, then those of attachments by path.
    List<Supplier<Json>> entities() {
        List<Supplier<Json>> entities = new ArrayList<>();
        entities.add(this::ofNotes);
        // Notes can be under the same licence as the context.
        if (!CONTEXT.equals(id())) {
            entities.add(() -> entity(
                    CONTEXT,
                    Licences.CONTEXT,
                    "The licence of " + Layout.CONTEXT + "; provenance/LICENSES/ has its text."));
        }
        for (var attachment : dossier.notes().attachments()) {
            var licence = attachment.licence();
            if (licence != null && hasOwn(attachment)) {
                entities.add(() ->
                        entity(id(attachment), licence, "The licence of " + attachment.path() + ", as it is given."));
            }
        }
        return entities;
    }

    private boolean hasOwn(Attachment attachment) {
        var licence = attachment.licence();
        return licence != null && !licence.equals(dossier.settings().licence());
    }

    private Json ofNotes() {
        var licence = dossier.settings().licence();
        return licence == null
                ? entity(
                        OURS,
                        "No licence is given",
                        "The notes name no licence. Ask the publisher before you use them.")
                : entity(
                        id(),
                        licence,
                        "The licence of the notes and of the pages made from them; provenance/LICENSES/ tells more of"
                                + " it.");
    }

    private static Json entity(String id, String name, String description) {
        return Json.object()
                .put("@id", id)
                .put("@type", "CreativeWork")
                .put("name", name)
                .put("description", description)
                .build();
    }
}
