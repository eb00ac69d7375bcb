package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;

/// Finds a front matter in the middle of a text, such as two notes in one file leave: Markdown makes headings, lists
/// and paragraphs of it.
final class SecondHeader {
    private static final String FENCE = "---";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}:(?:\\s.*)?");
    private static final Pattern GOES_ON = Pattern.compile("\\s+\\S.*|- .*|-|#.*|[\\]}].*");

    private SecondHeader() {}

    /// Looks behind a line that Markdown takes for a rule or for what underlines a heading.
    static void check(Node node, Draft draft) {
        switch (node) {
            case ThematicBreak rule -> checkFence(rule.getChars(), draft);
            case Heading heading when heading.isSetextHeading() -> checkFence(heading.getClosingMarker(), draft);
            default -> {}
        }
    }

    private static void checkFence(BasedSequence fence, Draft draft) {
        var lines = draft.lines();
        var first = lines.line(fence.getStartOffset());
        var line = first + 1;
        // A text from the first line of its file on has no front matter, and that has been reported.
        var isSecond = draft.span(fence).line() > line;
        if (!isSecond || line == lines.count() || !isFence(lines.textOf(first)) || !isKey(lines.textOf(line))) {
            return;
        }
        while (line < lines.count() && isYaml(lines.textOf(line))) {
            line++;
        }
        if (line < lines.count() && isFence(lines.textOf(line))) {
            draft.report(
                    Code.D118,
                    fence,
                    "a second front matter begins here",
                    "put what begins here into a file of its own, or its keys into the front matter above; lines ```"
                            + " around it make it an example");
        }
    }

    private static boolean isYaml(String line) {
        return isKey(line) || GOES_ON.matcher(line).matches();
    }

    private static boolean isKey(String line) {
        return KEY.matcher(line).matches();
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
