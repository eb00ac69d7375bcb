package org.incidentdossier.evidence.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Question;

/// Compares what claims say to one question.
public final class Comparison {
    private final ValueReader reader;
    private final Map<ArticleId, ValueReader> readers = new HashMap<>();

    private Comparison(ValueReader reader) {
        this.reader = reader;
    }

    /// By the kind of the question; the dossier tells which actor is part of which, and its year and time zone. A year
    /// that an article states itself goes before the dossier's.
    ///
    /// @param names of the dossier's actors
    public static Comparison on(Question question, Dossier dossier, ActorNames names) {
        var readers = new Readers(question, dossier, names);
        var comparison = new Comparison(readers.of(dossier.settings().year()));
        ArticleYears.of(dossier.claimsOn(question.id()))
                .forEach((article, year) -> comparison.readers.put(article, readers.of(year)));
        return comparison;
    }

    /// Whether a quantity has a number, in figures or in words that are understood, so that it can be compared.
    public static boolean isNumber(Answer.Quantity quantity, Question question) {
        return new AmountReader(question.unit()).amount(quantity).range() != null;
    }

    /// Whether an exception takes away a part of a set of actors, as far as the notes tell.
    public static boolean takesAway(ActorId exception, Collection<ActorId> actors, Dossier dossier) {
        return new Parts(dossier).isPartOfOne(exception, actors);
    }

    /// Whether words name a time zone, so that a time in it can be compared.
    public static boolean isZone(String words) {
        return Zones.of(words).isPresent();
    }

    /// What a claim says, made ready to be compared.
    public Said read(Claim claim) {
        return Said.of(claim, readers.getOrDefault(claim.article(), reader));
    }
}
