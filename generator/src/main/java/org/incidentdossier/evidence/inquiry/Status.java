package org.incidentdossier.evidence.inquiry;

import java.util.Locale;

/// How far the answer to a question is settled.
///
/// @param words such as "reported by 3 articles, 1 origin"
public record Status(Kind kind, String words) {
    /// The degrees.
    public enum Kind {
        /// At least two known independent origins, no contradiction, no hedge.
        ESTABLISHED,
        /// Answered, not contradicted, not established.
        REPORTED,
        /// Accounts contradict each other, or an article contradicts itself.
        DISPUTED,
        /// No article that stands gives an answer.
        UNANSWERED;

        /// The word on pages and in data.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
