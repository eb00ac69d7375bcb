package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;

/// Collects what is found out about one file.
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();
    private final SortedSet<String> unread = new TreeSet<>();

    void add(Code code, Span at, String message, String help) {
        found.add(Diagnostic.of(code, at, message, help));
    }

    void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /// The same so far, to which other things can be added.
    Findings copy() {
        var copy = new Findings();
        copy.found.addAll(found);
        copy.unread.addAll(unread);
        return copy;
    }

    /// Remembers an id that is there but could not be read as a whole, so that nobody calls it missing.
    void leaveUnread(String id) {
        unread.add(id);
    }

    SortedSet<String> unread() {
        return unread;
    }

    boolean have(Code code) {
        return found.stream().anyMatch(each -> each.code() == code);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
