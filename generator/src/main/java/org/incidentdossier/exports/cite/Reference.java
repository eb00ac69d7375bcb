package org.incidentdossier.exports.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one citation says, whatever its format.
///
/// @param key       the file's name and the citation's id, such as `article.claim`
/// @param authors   names as printed, never taken apart
/// @param container the publication or the dossier that it stands in
/// @param issued    when it was published, if that is printed and no range or guess
/// @param version   of the dossier, if that is what is cited
/// @param note      the version of the dossier and the hash that the citation rests on, and what has no field
record Reference(
        String key,
        Type type,
        String title,
        List<String> authors,
        @Nullable String container,
        @Nullable String publisher,
        @Nullable Issued issued,
        @Nullable String url,
        @Nullable String language,
        @Nullable String version,
        String note) {
    Reference {
        authors = List.copyOf(authors);
    }

    /// What is cited, and what each format calls that.
    enum Type {
        /// Of a publication.
        NEWS("article-newspaper", "article", "NEWS"),
        /// Of no known publication.
        TEXT("article", "misc", "GEN"),
        PAPER("report", "techreport", "RPRT"),
        POST("post", "misc", "ELEC"),
        VIDEO("motion_picture", "misc", "VIDEO"),
        /// An entry or a claim of a dossier.
        ENTRY("entry", "misc", "ELEC"),
        /// A dossier.
        DOSSIER("dataset", "misc", "DATA");

        private final String csl;
        private final String bibtex;
        private final String ris;

        Type(String csl, String bibtex, String ris) {
            this.csl = csl;
            this.bibtex = bibtex;
            this.ris = ris;
        }

        String csl() {
            return csl;
        }

        String bibtex() {
            return bibtex;
        }

        String ris() {
            return ris;
        }
    }
}
