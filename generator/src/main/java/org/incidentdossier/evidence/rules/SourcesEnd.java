package org.incidentdossier.evidence.rules;

import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.evidence.origin.Cycles;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Hop;

/// Rule 6: no article rests on itself.
final class SourcesEnd implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        return Cycles.in(subject.dossier()).stream()
                .map(circle -> Diagnostic.of(
                        Code.D313,
                        place(subject.dossier().article(new ArticleId(circle.getFirst()))),
                        "these articles rest on each other: " + String.join(" → ", circle) + " → " + circle.getFirst(),
                        "say in `derived-from` and `via` only what the article itself says about its sources"))
                .toList();
    }

    private static Span place(Article article) {
        var derives = article.derivedFrom().stream().anyMatch(Hop.Named.class::isInstance);
        return derives ? article.source().at("derived-from") : article.source().at("claims");
    }
}
