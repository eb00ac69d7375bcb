package org.incidentdossier.exports.changes;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// The order of versions such as 0.9.0 and 0.10.0: numbers as numbers, the rest as text, and 1.0.0-draft.1 before 1.0.0
/// (as in Semantic Versioning, section 11).
public final class VersionOrder {
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private VersionOrder() {}

    /// Less than zero if the first comes before the second, zero if they are the same.
    public static int compare(String a, String b) {
        var numbers = compareParts(number(a), number(b));
        if (numbers != 0) {
            return numbers;
        }
        var drafts = Boolean.compare(isDraft(b), isDraft(a));
        return drafts == 0 ? compareParts(a, b) : drafts;
    }

    private static boolean isDraft(String version) {
        return version.indexOf('-') >= 0;
    }

    private static String number(String version) {
        int end = version.indexOf('-');
        return end < 0 ? version : version.substring(0, end);
    }

    private static int compareParts(String a, String b) {
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
