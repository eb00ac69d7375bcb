package org.incidentdossier.evidence.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.When;

/// The year that an article states in a claim of its own, for the dates that it gives without one.
final class ArticleYears {
    private ArticleYears() {}

    /// Of the claims on one question, by article; of articles that state one year and no other.
    static Map<ArticleId, Integer> of(List<Claim> claims) {
        var all = new HashMap<ArticleId, Set<Integer>>();
        for (var claim : claims) {
            year(claim).forEach(year -> all.computeIfAbsent(claim.article(), _ -> new HashSet<>())
                    .add(year));
        }
        var only = new HashMap<ArticleId, Integer>();
        all.forEach((article, years) -> {
            if (years.size() == 1) {
                only.put(article, years.iterator().next());
            }
        });
        return only;
    }

    private static Stream<Integer> year(Claim claim) {
        var answer = claim.answer();
        if (answer == null || answer.denies() || claim.act() != Act.SAYS) {
            return Stream.empty();
        }
        if (answer.value() instanceof Answer.Stated stated) {
            var isYearAlone = stated.month() == null && stated.day() == null && !stated.approximate();
            return isYearAlone ? Stream.ofNullable(stated.year()) : Stream.empty();
        }
        if (!(answer.value() instanceof Answer.Date(var when)) || when.interval() || when.approximate()) {
            return Stream.empty();
        }
        var from = when.earliest();
        return from == null || when.precision() != When.Precision.YEAR ? Stream.empty() : Stream.of(from.getYear());
    }
}
