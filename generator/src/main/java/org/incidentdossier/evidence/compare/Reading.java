package org.incidentdossier.evidence.compare;

/// An answer's value, made ready to be compared with others of its kind.
///
/// A new kind of answer is a new implementation, and a reader for it in [Readers].
interface Reading {
    /// Equal exactly for readings that say the same.
    String key();

    /// The value in words, as pages show it.
    String words();

    /// Its denial in words.
    default String denial() {
        return "not " + words();
    }

    /// How this relates to a reading of the same kind whose key is another one and comes later in natural order.
    ///
    /// That order is kept by [Said], so that a reason reads the same from both sides.
    Verdict against(Reading other);

    /// Whether who says this says the other as well, and something else besides.
    default boolean includes(Reading other) {
        return false;
    }

    /// This, with what another reading of the same key leaves room for beyond it.
    default Reading joined(Reading other) {
        return this;
    }

    /// Nothing can be said, because the readings are of different kinds.
    static Verdict ofDifferentKinds(Reading a, Reading b) {
        return new Verdict(
                Relation.INCOMPARABLE, "“%s” and “%s” are answers of different kinds".formatted(a.words(), b.words()));
    }
}
