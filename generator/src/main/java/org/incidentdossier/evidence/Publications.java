package org.incidentdossier.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;

/// When articles came out, and so what could be known.
final class Publications {
    private final List<Article> articles;

    Publications(Dossier dossier) {
        this.articles = dossier.articles();
    }

    AsOf asOf(LocalDate date) {
        var known = new ArrayList<Claim>();
        var perhaps = new ArrayList<Claim>();
        for (var article : articles) {
            var first = article.published().earliest();
            var last = article.published().latest();
            if (last != null && !last.toLocalDate().isAfter(date)) {
                known.addAll(article.claims());
            } else if (first == null || !first.toLocalDate().isAfter(date)) {
                perhaps.addAll(article.claims());
            }
        }
        return new AsOf(date, known, perhaps);
    }

    /// The first and the last day on which each article can have come out.
    List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var article : articles) {
            var first = article.published().earliest();
            var last = article.published().latest();
            if (first != null) {
                days.add(first.toLocalDate());
            }
            if (last != null) {
                days.add(last.toLocalDate());
            }
        }
        return List.copyOf(days);
    }
}
