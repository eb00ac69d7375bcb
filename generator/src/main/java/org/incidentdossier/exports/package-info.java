/// Makes what machines read: data files, citations, feeds and the like, as files of the site.
///
/// - `data` has the dossier as JSON and as tables, `cite` the citations, `feed` Atom and the sitemap, `picture` the
///   picture for links, `changes` what became of the dossier from one version to the next, `pages` the pages that tell
///   of data and changes; a new output gets a package of its own, and [Exports] lists it.
///
/// It must not know how pages look, nor write a file.
@NullMarked
package org.incidentdossier.exports;

import org.jspecify.annotations.NullMarked;
