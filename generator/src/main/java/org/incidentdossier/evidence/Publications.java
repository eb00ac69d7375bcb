package org.incidentdossier.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdossier.evidence.compare.Reach;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.jspecify.annotations.Nullable;

/// When articles came out, and so what could be known.
final class Publications {
    private final List<Article> articles;
    private final ZoneId zone;

    Publications(Dossier dossier) {
        this.articles = dossier.articles();
        this.zone = ZoneId.of(dossier.settings().timezone());
    }

    AsOf asOf(LocalDate date) {
        var known = new ArrayList<Claim>();
        var perhaps = new ArrayList<Claim>();
        for (var article : articles) {
            var reach = reach(article);
            if (isBy(date, reach.latest())) {
                known.addAll(article.claims());
            } else if (reach.earliest() == null || isBy(date, reach.earliest())) {
                perhaps.addAll(article.claims());
            }
        }
        return new AsOf(date, known, perhaps);
    }

    /// When an article can have come out; nothing is certain of an uncertain date.
    Reach reach(Article article) {
        var when = article.published();
        return when.uncertain() ? new Reach(null, null) : Reach.of(when, zone);
    }

    /// The first and the last day on which each article can have come out, and those of its date as it stands.
    List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var article : articles) {
            var when = article.published();
            var reach = reach(article);
            Stream.of(when.earliest(), when.latest(), reach.earliest(), reach.latest())
                    .filter(Objects::nonNull)
                    .forEach(time -> days.add(time.toLocalDate()));
        }
        return List.copyOf(days);
    }

    private static boolean isBy(LocalDate date, @Nullable LocalDateTime time) {
        return time != null && !time.toLocalDate().isAfter(date);
    }
}
