package org.incidentdossier.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Diagnostics of which no file has more than anybody reads: a note can be made so that each of its characters is one.
public final class Limited {
    private static final int MOST = 500;

    private Limited() {}

    /// Of each file the first, errors before warnings, and one that says how many more there are, as severe as the
    /// worst of these.
    ///
    /// @param sorted by place, as is the result
    public static List<Diagnostic> of(List<Diagnostic> sorted) {
        var kept = new ArrayList<Diagnostic>();
        for (var from = 0; from < sorted.size(); ) {
            var to = endOfFile(sorted, from);
            var ofFile = sorted.subList(from, to);
            kept.addAll(ofFile.size() > MOST ? limited(ofFile) : ofFile);
            from = to;
        }
        return List.copyOf(kept);
    }

    private static List<Diagnostic> limited(List<Diagnostic> ofFile) {
        var bySeverity = new ArrayList<>(ofFile);
        bySeverity.sort(Comparator.comparing(Diagnostic::severity));
        var kept = new ArrayList<>(bySeverity.subList(0, MOST));
        kept.add(rest(bySeverity.subList(MOST, bySeverity.size())));
        kept.sort(Comparator.naturalOrder());
        return kept;
    }

    private static int endOfFile(List<Diagnostic> sorted, int from) {
        var path = sorted.get(from).at().path();
        var to = from + 1;
        while (to < sorted.size() && sorted.get(to).at().path().equals(path)) {
            to++;
        }
        return to;
    }

    private static Diagnostic rest(List<Diagnostic> others) {
        var worst = others.getFirst();
        return new Diagnostic(
                Code.D409,
                worst.severity(),
                worst.at(),
                "there are " + others.size() + " more messages on this file than the " + MOST + " that are listed",
                "mend those first; the next run lists the rest");
    }
}
