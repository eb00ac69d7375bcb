package org.incidentdossier.evidence.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incidentdossier.model.ActorId;

/// A name, and the actors that it is known to mean.
///
/// @param actors none if nobody in the dossier has the name, several if they share it
record Name(String text, List<ActorId> actors, Parts parts) implements Reading {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Name {
        actors = List.copyOf(actors);
    }

    @Override
    public String key() {
        return folded(text);
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public Verdict against(Reading other) {
        if (!(other instanceof Name that)) {
            return Reading.ofDifferentKinds(this, other);
        }
        if (actors.size() > 1 || that.actors.size() > 1) {
            return ambiguous(that);
        }
        return actors.isEmpty() || that.actors.isEmpty()
                ? contradiction(that)
                : compared(that, actors.getFirst(), that.actors.getFirst());
    }

    private Verdict compared(Name that, ActorId here, ActorId there) {
        if (here.equals(there)) {
            return new Verdict(
                    Relation.NAME, "“%s” and “%s” are names of %s".formatted(text, that.text, parts.title(here)));
        }
        if (parts.isWithin(here, there)) {
            return new Verdict(Relation.MORE_PRECISE, "%s is part of %s".formatted(text, that.text));
        }
        if (parts.isWithin(there, here)) {
            return new Verdict(Relation.LESS_PRECISE, "%s is part of %s".formatted(that.text, text));
        }
        return contradiction(that);
    }

    /// Of a name that actors share nothing is certain, except that it means none of the others.
    private Verdict ambiguous(Name that) {
        var canAgree = actors.stream().anyMatch(here -> that.actors.stream()
                .anyMatch(there -> compared(that, here, there).relation() != Relation.CONTRADICTS));
        return canAgree
                ? new Verdict(
                        Relation.INCOMPARABLE,
                        "“%s” and “%s” can be names of one actor or of two".formatted(text, that.text))
                : contradiction(that);
    }

    /// Letters and digits in lower case: neither case nor punctuation makes another name.
    static String folded(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = SIGNS.matcher(lower).replaceAll(" ").strip();
        return folded.isEmpty() ? text : folded;
    }

    private Verdict contradiction(Name that) {
        return new Verdict(Relation.CONTRADICTS, "“%s” and “%s” are different names".formatted(text, that.text));
    }
}
