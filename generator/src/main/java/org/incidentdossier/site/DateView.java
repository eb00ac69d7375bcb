package org.incidentdossier.site;

import org.incidentdossier.model.Article;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// A date in words.
///
/// @param machine what a `time` element carries, if the date is precise enough for one
record DateView(String words, @Nullable String machine) {
    static DateView of(When when) {
        return new DateView(DateWords.of(when), DateWords.isMachineReadable(when) ? when.text() : null);
    }

    /// Of the publication of an article; says so if it is inferred.
    static DateView published(Article article) {
        var printed = of(article.published());
        return article.publishedBasis() == Article.Basis.INFERRED
                ? new DateView(printed.words() + ", inferred", printed.machine())
                : printed;
    }

    /// Of a span of time that was filled.
    static DateView lasting(When when) {
        return new DateView(DateWords.lasting(when), DateWords.isMachineReadable(when) ? when.text() : null);
    }
}
