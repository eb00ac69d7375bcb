package org.incidentdossier.content.yaml;

import java.util.Locale;

/// What to do about the parser's complaints, in the words of people who write notes.
final class Advice {
    private Advice() {}

    static String on(String problem) {
        var lower = problem.toLowerCase(Locale.ROOT);
        if (lower.contains("mapping values are not allowed")) {
            return "put quotes around a value that holds a colon and a space";
        }
        if (lower.contains("tab") || lower.contains("'\\t'")) {
            return "indent with spaces, not with tabs";
        }
        if (lower.contains("alias") || lower.contains("anchor")) {
            return "write the value out; `&` and `*` at its beginning need quotes";
        }
        if (lower.contains("expected ',' or")) {
            return "a list in brackets has commas between its items and a bracket at its end";
        }
        if (lower.contains("block end") || lower.contains("block mapping")) {
            return "keys of one group begin in the same column";
        }
        if (lower.contains("quoted scalar") || lower.contains("end of stream")) {
            return "close the quotes or brackets that this value opens";
        }
        return "put quotes around values that begin with one of @ ` % & * ! | > [ ] { } or hold a colon and a space";
    }
}
