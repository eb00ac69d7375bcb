package org.incidentdossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;

/// Finds characters that hide or reorder text: controls other than tab and line feed, bidirectional overrides and
/// isolates, and tag characters.
///
/// Marks that languages need (left-to-right mark, joiners) are none of them.
public final class HiddenCharacters {
    private static final int MOST = 20;
    private static final String HELP = "delete it; type the text anew if you cannot see it";

    private HiddenCharacters() {}

    /// One diagnostic for each of the first twenty in a text.
    ///
    /// @param firstLine the line of the file on which the text begins
    public static List<Diagnostic> in(String text, String path, int firstLine) {
        var at = next(text, 0);
        if (at < 0) {
            return List.of();
        }
        var lines = new Lines(text, path, firstLine);
        List<Diagnostic> found = new ArrayList<>();
        for (; at >= 0 && found.size() < MOST; at = next(text, at + 1)) {
            var c = text.codePointAt(at);
            found.add(at(lines.span(at, at + Character.charCount(c)), c));
        }
        return found;
    }

    /// Whether there is any.
    public static boolean isAnyIn(CharSequence text) {
        return next(text, 0) >= 0;
    }

    /// The diagnostic for the first hidden character in a value that is written with escapes, such as `&#x202e;`.
    public static List<Diagnostic> inDecoded(String decoded, Span at) {
        var first = next(decoded, 0);
        return first < 0 ? List.of() : List.of(at(at, decoded.codePointAt(first)));
    }

    // Where the next one begins; -1 if there is none. Half of a pair is none by itself.
    private static int next(CharSequence text, int from) {
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < ' ' || c >= 0x7F) && isHidden(Character.codePointAt(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static Diagnostic at(Span span, int c) {
        return Diagnostic.of(
                Code.D112, span, "the character U+%04X (%s) hides or reorders text".formatted(c, name(c)), HELP);
    }

    private static boolean isHidden(int c) {
        return (c < 0x20 && c != '\t' && c != '\n')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static String name(int c) {
        if (c < 0xA0) {
            return "a control character";
        }
        return c < 0xE0000 ? "a change of writing direction" : "a tag character";
    }
}
