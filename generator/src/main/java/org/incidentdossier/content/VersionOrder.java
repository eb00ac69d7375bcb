package org.incidentdossier.content;

import java.util.Comparator;

/// Orders versions such as `0.9.0` and `0.10.0` by their numbers, then by their letters.
final class VersionOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        var left = a.split("[.+-]", -1);
        var right = b.split("[.+-]", -1);
        for (var i = 0; i < Math.min(left.length, right.length); i++) {
            var part = comparePart(left[i], right[i]);
            if (part != 0) {
                return part;
            }
        }
        var length = Integer.compare(left.length, right.length);
        return length != 0 ? length : a.compareTo(b);
    }

    private static int comparePart(String a, String b) {
        var numbers = a.matches("[0-9]{1,9}") && b.matches("[0-9]{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }
}
