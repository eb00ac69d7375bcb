package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Prose;

/// What is known about one note while its text becomes prose.
final class Draft {
    private final Lines lines;
    private final Function<String, Optional<String>> titles;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Prose.Piece> placed = new ArrayList<>();
    private final NavigableSet<Integer> unread = new TreeSet<>();
    /// Where links and pictures lead, by node.
    final IdentityHashMap<Node, Address> addresses = new IdentityHashMap<>();
    /// Ids of headings, by node.
    final IdentityHashMap<Heading, String> anchors = new IdentityHashMap<>();
    /// The same ids, in source order.
    final Set<String> anchorIds = new LinkedHashSet<>();

    Draft(Lines lines, Function<String, Optional<String>> titles) {
        this.lines = lines;
        this.titles = titles;
    }

    /// The note's text, line by line.
    Lines lines() {
        return lines;
    }

    Span span(BasedSequence chars) {
        return lines.span(chars.getStartOffset(), chars.getEndOffset());
    }

    Span span(int start, int end) {
        return lines.span(start, end);
    }

    /// The characters of a stretch, as one text.
    String text(BasedSequence chars) {
        // Where they stand in the note side by side they need not be asked for one by one; NUL is U+FFFD to flexmark.
        return chars instanceof SubSequence
                ? lines.text(chars.getStartOffset(), chars.getEndOffset()).replace('\0', '\uFFFD')
                : chars.toString();
    }

    /// The title of an entry, or what was written instead of one.
    String title(String target) {
        return titles.apply(target).orElse(target);
    }

    void report(Code code, BasedSequence at, String message, String help) {
        diagnostics.add(Diagnostic.of(code, span(at), message, help));
    }

    /// Reports what was meant as a citation.
    ///
    /// @param hint to be put before the rest of the help
    void reportCitation(BasedSequence at, String hint) {
        leaveUnread(at);
        report(
                Code.D150,
                at,
                "expected a citation such as [@article#claim], found " + Quoted.of(at.toString()),
                hint + CitationNode.HELP);
    }

    /// Remembers a stretch in which a citation may be that could not be read, of which something else was reported.
    void leaveUnread(BasedSequence chars) {
        unread.add(chars.getStartOffset());
    }

    /// Whether a citation in a stretch of the note may not have been read.
    boolean mayCite(BasedSequence chars) {
        var first = unread.ceiling(chars.getStartOffset());
        return first != null && first < chars.getEndOffset();
    }

    void report(List<Diagnostic> found) {
        diagnostics.addAll(found);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /// Markup that keeps the place of a piece until the sanitizer is done.
    ///
    /// Notes cannot write it, since their own markup is escaped.
    String place(Prose.Piece piece) {
        placed.add(piece);
        return "<span class=\"piece-" + (placed.size() - 1) + "\"></span>";
    }

    Prose.Piece placed(int number) {
        return placed.get(number);
    }
}
