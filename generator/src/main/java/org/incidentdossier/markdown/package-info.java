/// Turns a note's Markdown into prose: sentences with what they cite, and sanitized markup. The home of flexmark and of
/// the sanitizer.
///
/// It must not know front matter, nor which entries exist, nor where a page is shown.
@NullMarked
package org.incidentdossier.markdown;

import org.jspecify.annotations.NullMarked;
