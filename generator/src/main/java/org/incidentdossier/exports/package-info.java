/// Makes what machines read: data files, citations, feeds and the like, as files of the site.
///
/// - `data` has the dossier as JSON and as tables, `cite` the citations, `feed` Atom and the sitemap, `changes` what
///   became of the dossier from one version to the next; a new output gets a package of its own.
///
/// It must not know how pages look, nor write a file.
@NullMarked
package org.incidentdossier.exports;

import org.jspecify.annotations.NullMarked;
