package org.incidentdossier.evidence.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incidentdossier.diagnostics.Listed;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;

/// A set of actors; whoever is part of one of them belongs to it, unless excepted.
///
/// @param actors sorted; none is part of another
/// @param except sorted; none is part of another; notes may not tell that it is part of one of the actors
record ActorSet(List<ActorId> actors, List<ActorId> except, Parts parts) implements Reading {
    static Optional<Reading> read(Answer.Value value, Dossier dossier) {
        if (!(value instanceof Answer.Actors(var named, var without))) {
            return Optional.empty();
        }
        var parts = new Parts(dossier);
        return Optional.of(new ActorSet(outermost(named, parts), outermost(without, parts), parts));
    }

    private static List<ActorId> outermost(List<ActorId> actors, Parts parts) {
        var all = Set.copyOf(actors);
        return actors.stream()
                .filter(each -> !parts.isPartOfOne(each, all))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String key() {
        return joined(actors) + (except.isEmpty() ? "" : "-" + joined(except));
    }

    @Override
    public String words() {
        var named = actors.isEmpty() ? "nobody" : titles(actors);
        return except.isEmpty() ? named : named + " without " + titles(except);
    }

    @Override
    public Verdict against(Reading other) {
        if (!(other instanceof ActorSet that)) {
            return Reading.ofDifferentKinds(this, other);
        }
        var inThat = actors.stream().filter(that::covers).toList();
        var inThis = that.actors.stream().filter(this::covers).toList();
        if (inThat.isEmpty() && inThis.isEmpty()) {
            return new Verdict(
                    Relation.CONTRADICTS, "“%s” and “%s” have nobody in common".formatted(words(), that.words()));
        }
        var narrower = inThat.size() == actors.size() && !cutsInto(that);
        var wider = inThis.size() == that.actors.size() && !that.cutsInto(this);
        if (narrower && wider) {
            return scope(that);
        }
        if (narrower) {
            return refines(that) ? precise(Relation.MORE_PRECISE, this, that) : scope(that);
        }
        if (wider) {
            return that.refines(this) ? precise(Relation.LESS_PRECISE, that, this) : scope(that);
        }
        return new Verdict(Relation.INCOMPARABLE, "“%s” and “%s” overlap".formatted(words(), that.words()));
    }

    private boolean covers(ActorId actor) {
        var wholes = parts.wholes(actor);
        return wholes.stream().anyMatch(actors::contains) && wholes.stream().noneMatch(except::contains);
    }

    /// Whether all of the other set are among these, if only in part.
    @Override
    public boolean includes(Reading other) {
        return other instanceof ActorSet that
                && !that.actors.isEmpty()
                && !that.cutsInto(this)
                && that.actors.stream().allMatch(each -> actors.stream()
                        .anyMatch(mine -> parts.isWithin(mine, each) && that.covers(mine)));
    }

    /// Whether somebody of this set is excepted from the other.
    private boolean cutsInto(ActorSet that) {
        return that.except.stream().anyMatch(gone -> covers(gone));
    }

    /// Whether each actor of the other set is met here, if only in part: the same set, told more closely.
    private boolean refines(ActorSet whole) {
        return except.isEmpty()
                && whole.except.isEmpty()
                && whole.actors.stream().allMatch(each -> actors.stream().anyMatch(mine -> parts.isWithin(mine, each)));
    }

    private Verdict scope(ActorSet that) {
        return new Verdict(
                Relation.SCOPE, "“%s” and “%s” differ in who else is meant".formatted(words(), that.words()));
    }

    private static Verdict precise(Relation relation, ActorSet part, ActorSet whole) {
        return new Verdict(relation, "%s: part of %s".formatted(part.words(), whole.words()));
    }

    private String titles(List<ActorId> ids) {
        return Listed.of(ids.stream().map(parts::title).sorted().toList());
    }

    private static String joined(List<ActorId> ids) {
        return ids.stream().map(ActorId::slug).collect(Collectors.joining("+"));
    }
}
