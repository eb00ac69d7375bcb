package org.incidentdossier.evidence.compare;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All values from one to another, both inclusive.
///
/// @param from the least; null if there is none
/// @param to   the greatest; null if there is none
record Range<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T to) {

    /// How one range lies to another.
    enum Fit {
        APART,
        EQUAL,
        INSIDE,
        AROUND,
        OVERLAPS
    }

    Fit fit(Range<T> other) {
        if (isBefore(other) || other.isBefore(this)) {
            return Fit.APART;
        }
        var starts = startsBy(from, other.from);
        var ends = -endsBy(to, other.to);
        if (starts == 0 && ends == 0) {
            return Fit.EQUAL;
        }
        if (starts >= 0 && ends >= 0) {
            return Fit.INSIDE;
        }
        return starts <= 0 && ends <= 0 ? Fit.AROUND : Fit.OVERLAPS;
    }

    Range<T> map(UnaryOperator<T> down, UnaryOperator<T> up) {
        return new Range<>(from == null ? null : down.apply(from), to == null ? null : up.apply(to));
    }

    /// The least range that holds both.
    Range<T> hull(Range<T> other) {
        return new Range<>(
                startsBy(from, other.from) <= 0 ? from : other.from, endsBy(to, other.to) >= 0 ? to : other.to);
    }

    /// What lies in both; they must not be apart.
    Range<T> common(Range<T> other) {
        return new Range<>(
                startsBy(from, other.from) >= 0 ? from : other.from, endsBy(to, other.to) <= 0 ? to : other.to);
    }

    private boolean isBefore(Range<T> other) {
        return to != null && other.from != null && to.compareTo(other.from) < 0;
    }

    private static <T extends Comparable<? super T>> int startsBy(@Nullable T a, @Nullable T b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return a.compareTo(b);
    }

    private static <T extends Comparable<? super T>> int endsBy(@Nullable T a, @Nullable T b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return a.compareTo(b);
    }
}
