package org.incidentdossier.search;

import java.nio.file.Path;

/// An index of which documents can be taken over. It is believed as it stands: nobody else may have written to its
/// folder since, or to what is known of its contents.
///
/// @param contents of the index in the folder
public record LastIndex(Path folder, IndexContents contents) {
    /// There is none.
    public static final LastIndex NONE = new LastIndex(Path.of(""), IndexContents.NONE);
}
