package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A block quote that begins with `[!NOTE]` or another of GitHub's five words on a line of its own.
final class Callout extends Block {
    private static final Pattern MARKER =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*", Pattern.CASE_INSENSITIVE);

    private final String word;

    private Callout(BasedSequence chars, String word) {
        super(chars);
        this.word = word;
    }

    /// In lower case, such as `note`.
    String word() {
        return word;
    }

    /// As its heading, such as `Note`.
    String title() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /// Puts callouts in the place of the block quotes that are meant as such. As on GitHub, only outside other blocks.
    static void putInto(Document document) {
        for (var child : children(document)) {
            if (child instanceof BlockQuote quote) {
                replace(quote);
            } else if (child instanceof ColonBlock) {
                children(child).stream()
                        .filter(BlockQuote.class::isInstance)
                        .forEach(each -> replace((BlockQuote) each));
            }
        }
    }

    private static void replace(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return;
        }
        var chars = first.getChars();
        var lineEnd = chars.indexOf('\n');
        var firstLine = lineEnd < 0 ? chars : chars.subSequence(0, lineEnd);
        var marker = MARKER.matcher(firstLine.toString());
        if (!marker.matches()) {
            return;
        }
        var callout = new Callout(quote.getChars(), marker.group(1).toLowerCase(Locale.ROOT));
        quote.insertBefore(callout);
        quote.unlink();
        callout.takeChildren(quote);
        removeFirstLine(first, firstLine.getEndOffset());
    }

    private static void removeFirstLine(Paragraph paragraph, int end) {
        for (var child : children(paragraph)) {
            if (child.getStartOffset() <= end) {
                child.unlink();
            }
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        node.getChildren().forEach(children::add);
        return children;
    }
}
