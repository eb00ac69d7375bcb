package org.incidentdossier.evidence.origin;

import java.util.HashSet;
import java.util.Set;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;

/// Which claims still stand: not those of retracted articles, nor those whose chain runs through one.
public final class Standing {
    private final Origins origins;
    private final Set<ArticleId> retracted = new HashSet<>();

    /// Of the claims of a dossier.
    public Standing(Dossier dossier, Origins origins) {
        this.origins = origins;
        for (var article : dossier.articles()) {
            if (article.standing().state() == Article.State.RETRACTED) {
                retracted.add(article.id());
            }
        }
    }

    /// Whether the claim gives support to its answer.
    public boolean stands(Claim claim) {
        return retracted.isEmpty() || origins.articlesBelow(claim).stream().noneMatch(retracted::contains);
    }
}
