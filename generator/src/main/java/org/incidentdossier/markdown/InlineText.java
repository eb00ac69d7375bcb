package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.incidentdossier.model.Prose;

/// The plain text of a block, with the place of each character and what is cited and linked on the way.
final class InlineText {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String NO_SPACE_BEFORE = ".,;:!?)]”’";

    private final Draft draft;
    private final List<Cited> citations = new ArrayList<>();
    private final List<Linked> links = new ArrayList<>();
    private char[] text = new char[64];
    private int[] offsets = new int[64];
    private int length;
    private boolean spaceIsPending;

    /// A citation and how many characters stand before it.
    record Cited(int position, Prose.Citation citation) {}

    /// A link and the characters that are its words.
    record Linked(int start, int end, Prose.Link link) {}

    private InlineText(Draft draft) {
        this.draft = draft;
    }

    /// Of all that stands in a block.
    static InlineText of(Node block, Draft draft) {
        var text = new InlineText(draft);
        text.readChildren(block);
        return text;
    }

    /// Only the words.
    static String plain(Node block, Draft draft) {
        return of(block, draft).text().strip();
    }

    String text() {
        return new String(text, 0, length);
    }

    List<Cited> citations() {
        return citations;
    }

    List<Linked> links() {
        return links;
    }

    /// Where a character stands in the note.
    int offset(int position) {
        return offsets[position];
    }

    private void readChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read(child);
        }
    }

    private void read(Node node) {
        switch (node) {
            case Text written -> appendEscaped(written.getChars());
            case HtmlEntity entity -> append(entity.getChars().unescape(), entity.getStartOffset());
            case SoftLineBreak line -> append(' ', line.getStartOffset());
            case HardLineBreak line -> append(' ', line.getStartOffset());
            case Code code -> appendAll(code.getText());
            case HtmlInlineBase html -> appendAll(html.getChars());
            case AutoLink link -> appendAll(link.getText());
            case MailLink link -> appendAll(link.getText());
            case CitationNode citation -> cite(citation);
            case WikiLink link -> link(link);
            case Footnote note -> skipFootnote(note);
            case LinkRef link -> linkRef(link);
            default -> readChildren(node);
        }
    }

    private void skipFootnote(Footnote note) {
        if (!note.isDefined()) {
            appendAll(note.getChars());
        }
    }

    // Brackets that no definition makes a link are characters.
    private void linkRef(LinkRef link) {
        if (link.isDefined()) {
            readChildren(link);
            return;
        }
        var inner = link.getFirstChild() == null ? link.getChars() : link.getChildChars();
        appendAll(link.getChars().baseSubSequence(link.getStartOffset(), inner.getStartOffset()));
        readChildren(link);
        appendAll(link.getChars().baseSubSequence(inner.getEndOffset(), link.getEndOffset()));
    }

    private void cite(CitationNode node) {
        if (!node.isWellFormed()) {
            appendAll(node.getChars());
            return;
        }
        if (endsWithSpace()) {
            length--;
            spaceIsPending = true;
        }
        for (var claim : node.claims()) {
            citations.add(new Cited(length, new Prose.Citation(claim.toString(), draft.span(claim))));
        }
    }

    private void link(WikiLink node) {
        var words = WikiWords.of(node, draft);
        flushSpace(' ', node.getStartOffset());
        var start = length;
        append(words.text(), node.getStartOffset());
        var link = new Prose.Link(words.target(), words.text(), draft.span(WikiWords.target(node)));
        links.add(new Linked(start, length, link));
    }

    private void appendEscaped(BasedSequence chars) {
        var written = draft.text(chars);
        for (var i = 0; i < written.length(); i++) {
            var escapes = written.charAt(i) == '\\'
                    && i + 1 < written.length()
                    && PUNCTUATION.indexOf(written.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
            }
            append(written.charAt(i), chars.getIndexOffset(i));
        }
    }

    private void appendAll(BasedSequence chars) {
        var written = draft.text(chars);
        for (var i = 0; i < written.length(); i++) {
            append(written.charAt(i), chars.getIndexOffset(i));
        }
    }

    private void append(String words, int offset) {
        for (var i = 0; i < words.length(); i++) {
            append(words.charAt(i), offset);
        }
    }

    // White space collapses, and what stood around a citation does not stay before a full stop.
    private void append(char c, int offset) {
        if (Character.isWhitespace(c)) {
            if (length > 0 && !endsWithSpace()) {
                spaceIsPending = false;
                put(' ', offset);
            }
            return;
        }
        flushSpace(c, offset);
        put(c, offset);
    }

    private void flushSpace(char next, int offset) {
        if (spaceIsPending && NO_SPACE_BEFORE.indexOf(next) < 0) {
            put(' ', offset);
        }
        spaceIsPending = false;
    }

    private boolean endsWithSpace() {
        return length > 0 && text[length - 1] == ' ';
    }

    private void put(char c, int offset) {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
            offsets = Arrays.copyOf(offsets, 2 * length);
        }
        text[length] = c;
        offsets[length] = offset;
        length++;
    }
}
