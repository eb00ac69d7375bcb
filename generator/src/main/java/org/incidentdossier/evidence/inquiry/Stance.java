package org.incidentdossier.evidence.inquiry;

import java.util.List;
import java.util.Locale;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;

/// What one article does about one question.
///
/// @param claims its claims on the question
public record Stance(ArticleId article, Kind kind, List<ClaimId> claims) {
    public Stance {
        claims = List.copyOf(claims);
    }

    /// What an article can do about a question.
    public enum Kind {
        /// It answers in its own voice.
        ASSERTS,
        /// It answers on the word of somebody else.
        ATTRIBUTES,
        /// Somebody looked, and it gives no answer.
        SILENT,
        /// Nobody has looked.
        UNCHECKED;

        /// The word on pages and in data.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
