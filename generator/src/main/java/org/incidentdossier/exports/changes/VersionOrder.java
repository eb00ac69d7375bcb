package org.incidentdossier.exports.changes;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// The order of versions such as 0.9.0 and 0.10.0: numbers as numbers, the rest as text.
final class VersionOrder {
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private VersionOrder() {}

    static int compare(String a, String b) {
        var left = BETWEEN.split(a, -1);
        var right = BETWEEN.split(b, -1);
        for (var i = 0; i < Math.min(left.length, right.length); i++) {
            var order = part(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int part(String a, String b) {
        return NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches()
                ? new BigInteger(a).compareTo(new BigInteger(b))
                : a.compareTo(b);
    }
}
