package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;

/// An end of a range of numbers: a number, or what lies directly below or above it.
///
/// "Over 5" begins above 5, wherever the next number may be.
///
/// @param number without zeros at its end, so that equal numbers are equal
record Bound(BigDecimal number, Side side) implements Comparable<Bound> {
    Bound {
        number = number.stripTrailingZeros();
    }

    /// Where a bound lies to its number, in this order.
    enum Side {
        BELOW,
        AT,
        ABOVE
    }

    static Bound at(BigDecimal number) {
        return new Bound(number, Side.AT);
    }

    static Bound below(BigDecimal number) {
        return new Bound(number, Side.BELOW);
    }

    static Bound above(BigDecimal number) {
        return new Bound(number, Side.ABOVE);
    }

    @Override
    public int compareTo(Bound other) {
        var order = number.compareTo(other.number);
        return order == 0 ? side.compareTo(other.side) : order;
    }

    boolean isWhole() {
        return number.scale() <= 0;
    }

    /// The nearest whole number that a range of whole numbers up to here, or from here, still holds.
    Bound wholeNumber() {
        return switch (side) {
            case BELOW -> at(number.subtract(BigDecimal.ONE));
            case AT -> this;
            case ABOVE -> at(number.add(BigDecimal.ONE));
        };
    }

    /// Equal for equal bounds.
    String key() {
        return switch (side) {
            case BELOW -> "<" + number;
            case AT -> number.toString();
            case ABOVE -> ">" + number;
        };
    }

    /// With commas; a number of more than 30 digits stays as it is written.
    String words() {
        return Math.abs((long) number.scale()) + number.precision() > 30
                ? number.toString()
                : withCommas(number.toPlainString());
    }

    private static String withCommas(String number) {
        var point = number.indexOf('.');
        var first = number.startsWith("-") ? 1 : 0;
        var text = new StringBuilder(number);
        for (var at = (point < 0 ? number.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
