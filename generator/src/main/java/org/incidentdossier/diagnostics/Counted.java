package org.incidentdossier.diagnostics;

/// Numbers of things as a person would say them.
public final class Counted {
    private Counted() {}

    /// Such as `1 article` or `3 articles`.
    public static String of(long number, String noun) {
        return number + " " + (number == 1 ? noun : plural(noun));
    }

    /// Such as `articles` or `agencies`.
    public static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
