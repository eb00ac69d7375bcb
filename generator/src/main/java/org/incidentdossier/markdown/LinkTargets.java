package org.incidentdossier.markdown;

import java.util.List;
import org.incidentdossier.model.Html;

/// What a page makes of the places in prose that point somewhere.
public interface LinkTargets {
    /// A link to an entry or claim.
    ///
    /// @param target as written in the note
    /// @param words  its sanitized text
    Html link(String target, Html words);

    /// Citations that stand in one pair of brackets, in source order.
    Html cite(List<String> claims);

    /// The address of an attachment.
    ///
    /// @param path from `content/`
    String address(String path);
}
