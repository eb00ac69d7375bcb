package org.incidentdossier.content.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Span;

/// What comes to light while one note is read.
public final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedSet<String> unread = new TreeSet<>();

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    /// Reports a value that has another form than its key expects.
    public void otherForm(YamlNode node, String expected) {
        add(Diagnostic.of(
                Code.D108, node.span(), "expected " + expected + ", found " + node.what(), "write " + expected));
    }

    /// Reports a value that is none of a fixed set.
    public void outsideSet(Span at, String found, Collection<String> set) {
        add(Diagnostic.of(
                Code.D109,
                at,
                "expected one of " + String.join(", ", set) + ", found \"" + found + "\"",
                Nearest.hint(found, set) + "Write one of these words"));
    }

    /// Remembers an id whose note or claim is there but could not be read, so that nobody reports it as missing.
    public void leaveUnread(String id) {
        unread.add(id);
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    public SortedSet<String> unread() {
        return new TreeSet<>(unread);
    }
}
