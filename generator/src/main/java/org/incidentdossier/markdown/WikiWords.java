package org.incidentdossier.markdown;

import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/// What `[[slug|text]]` says.
///
/// @param target the slug as written, or `article#claim`
/// @param text   its words; the target's title if there are none
record WikiWords(String target, String text) {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /// The slug as it stands in the note; within a table the line may be escaped, as in `[[slug\\|text]]`.
    static BasedSequence target(WikiLink link) {
        var target = link.getLink().trim();
        return target.endsWith("\\")
                ? target.subSequence(0, target.length() - 1).trim()
                : target;
    }

    static WikiWords of(WikiLink link, Draft draft) {
        var target = target(link).toString();
        var text = link.getText().isNull()
                ? ""
                : WHITE_SPACE.matcher(link.getText().unescape()).replaceAll(" ").strip();
        return new WikiWords(target, text.isEmpty() ? draft.title(target) : text);
    }
}
