package org.incidentdossier.search.engine;

/// Float arithmetic that is the same in JavaScript, where TeaVM computes in doubles and does not round.
///
/// A sum, product or quotient of two floats, computed as doubles and rounded once, is what float arithmetic gives
/// (Figueroa 1995: 53 >= 2 * 24 + 2). So all of it is written in doubles, and every step goes through [#round].
final class Floats {
    private Floats() {}

    /// The nearest float. A cast would do on the JVM; only by way of its bits is a number a float in JavaScript.
    static float round(double number) {
        return Float.intBitsToFloat(Float.floatToRawIntBits((float) number));
    }
}
