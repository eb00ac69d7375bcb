package org.incidentdossier.site;

import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.jspecify.annotations.Nullable;

/// Where things stand, as a link on one page has it.
sealed interface Addresses {
    /// How many ways there are in which pages usually lie to that of an entry.
    int WAYS = 4;

    /// The way in which this page lies to that of an entry, from 0; ways from [#WAYS] on are rare.
    ///
    /// On all pages that lie the same way the address of the entry is the same.
    int way(Destination entry);

    /// Of an entry.
    String to(Destination entry);

    /// Of a claim, by its article and its name.
    String to(Destination article, String claim);

    /// Of another file of the site.
    String to(SitePath file);

    /// What is put in front of the ids of an entry's text, so that several texts can share a page.
    String idPrefix(EntryId entry);

    /// Each entry has a page of its own.
    final class Pages implements Addresses {
        private final SitePath here;
        private final @Nullable EntryKind beside;
        private final int wayToOtherFolders;

        Pages(SitePath here) {
            this.here = here;
            this.beside = kindIn(here.folder());
            this.wayToOtherFolders = 2 + here.depth();
        }

        // The kind of entries that have their pages in a folder.
        private static @Nullable EntryKind kindIn(String folder) {
            for (var kind : EntryKind.values()) {
                if (folder.equals(kind.folder())) {
                    return kind;
                }
            }
            return null;
        }

        @Override
        public int way(Destination entry) {
            return isBeside(entry) ? 1 : wayToOtherFolders;
        }

        private boolean isBeside(Destination entry) {
            return entry.kind() == beside;
        }

        @Override
        public String to(Destination entry) {
            return here.to(entry.page());
        }

        @Override
        public String to(Destination article, String claim) {
            // Joined without a builder, which would grow twice: there is one for each source of each answer on a page.
            var fragment = "#".concat(claim);
            var isHere = isBeside(article) && here.path().equals(article.page().path());
            return isHere ? fragment : article.href(this).concat(fragment);
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
        public int way(Destination entry) {
            return 0;
        }

        @Override
        public String to(Destination entry) {
            return "#" + entry.slug();
        }

        @Override
        public String to(Destination article, String claim) {
            return "#" + article.slug() + "--" + claim;
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
