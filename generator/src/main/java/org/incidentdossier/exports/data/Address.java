package org.incidentdossier.exports.data;

import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;

/// Where entries and claims stand on the site, from its root.
public final class Address {
    private Address() {}

    /// Such as `actors/anthropic.html`.
    public static String of(EntryId id) {
        return id.kind().folder() + "/" + id.slug() + ".html";
    }

    /// Such as `articles/crypto-briefing-export-ban.html#order-weekday`.
    public static String of(ClaimId id) {
        return EntryKind.ARTICLE.folder() + "/" + id.article() + ".html#" + id.name();
    }
}
