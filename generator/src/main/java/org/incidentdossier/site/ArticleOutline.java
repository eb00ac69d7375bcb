package org.incidentdossier.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.jspecify.annotations.Nullable;

/// What pages say of an article wherever they name it or one of its claims.
final class ArticleOutline {
    private final Article article;
    private final Directory directory;
    private final Destination at;
    private final String name;
    private final DateView published;
    // Many pages only name the article. Two threads may both make the map: nothing is changed in it later.
    private volatile @Nullable Map<String, ClaimOutline> claims;

    ArticleOutline(Directory directory, Article article) {
        this.article = article;
        this.directory = directory;
        this.at = directory.destination(article.id());
        this.name = directory.shortName(article);
        this.published = DateView.published(article);
    }

    Destination at() {
        return at;
    }

    /// What it is called where there is little room.
    String name() {
        return name;
    }

    String title() {
        return article.title();
    }

    DateView published() {
        return published;
    }

    /// One of its claims.
    ClaimOutline claim(Claim claim) {
        var known = claims;
        if (known == null) {
            known = new HashMap<>();
            for (var each : article.claims()) {
                known.put(each.id().name(), ClaimOutline.of(directory, this, each));
            }
            claims = known;
        }
        return Objects.requireNonNull(known.get(claim.id().name()));
    }
}
