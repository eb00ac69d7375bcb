package org.incidentdossier.site;

import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;

/// Where things stand, as a link on one page has it.
sealed interface Addresses {
    /// Of an entry.
    String to(EntryId entry);

    /// Of a claim.
    String to(ClaimId claim);

    /// Of another file of the site.
    String to(SitePath file);

    /// What is put in front of the ids of an entry's text, so that several texts can share a page.
    String idPrefix(EntryId entry);

    /// The page of an entry of the site.
    static SitePath page(EntryId entry) {
        return SitePath.of(entry.kind().folder() + "/" + entry.slug() + ".html");
    }

    /// Each entry has a page of its own.
    record Pages(SitePath here) implements Addresses {
        @Override
        public String to(EntryId entry) {
            return here.to(page(entry));
        }

        @Override
        public String to(ClaimId claim) {
            return here.to(page(claim.article()), claim.name());
        }

        @Override
        public String to(SitePath file) {
            return here.to(file);
        }

        @Override
        public String idPrefix(EntryId entry) {
            return "";
        }
    }

    /// All entries stand in one document.
    record OneDocument(SitePath here) implements Addresses {
        @Override
        public String to(EntryId entry) {
            return "#" + entry.slug();
        }

        @Override
        public String to(ClaimId claim) {
            return "#" + idPrefix(claim.article()) + claim.name();
        }

        @Override
        public String to(SitePath file) {
            return here.to(file);
        }

        @Override
        public String idPrefix(EntryId entry) {
            return entry.slug() + "--";
        }
    }
}
