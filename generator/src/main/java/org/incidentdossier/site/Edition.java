package org.incidentdossier.site;

/// Which state of the notes a site shows: told where somebody asks for it, and not on every page, since it changes with
/// every edit of any note.
///
/// @param content the Software Heritage identifier of `content/`
public record Edition(String version, String content) {
    /// A view that can tell the edition.
    interface Telling {
        /// The same view, which does.
        Record telling(Edition edition);
    }
}
