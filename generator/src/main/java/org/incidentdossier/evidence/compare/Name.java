package org.incidentdossier.evidence.compare;

import java.text.Normalizer;
import java.util.Locale;
import org.incidentdossier.model.ActorId;
import org.jspecify.annotations.Nullable;

/// A name, and the actor that it is known to mean.
record Name(String text, @Nullable ActorId actor, Parts parts) implements Reading {
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
        if (actor == null || that.actor == null) {
            return contradiction(that);
        }
        if (actor.equals(that.actor)) {
            return new Verdict(
                    Relation.NAME, "“%s” and “%s” are names of %s".formatted(text, that.text, parts.title(actor)));
        }
        if (parts.isWithin(actor, that.actor)) {
            return new Verdict(Relation.MORE_PRECISE, "%s is part of %s".formatted(text, that.text));
        }
        if (parts.isWithin(that.actor, actor)) {
            return new Verdict(Relation.LESS_PRECISE, "%s is part of %s".formatted(that.text, text));
        }
        return contradiction(that);
    }

    /// Letters and digits in lower case: neither case nor punctuation makes another name.
    static String folded(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return folded.isEmpty() ? text : folded;
    }

    private Verdict contradiction(Name that) {
        return new Verdict(Relation.CONTRADICTS, "“%s” and “%s” are different names".formatted(text, that.text));
    }
}
