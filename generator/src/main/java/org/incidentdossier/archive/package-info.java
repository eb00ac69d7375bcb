/// What makes a site outlive its host: sources, provenance and a crate beside the pages, and the bundle.
///
/// - `form` has what both sides of an archive agree on: names, checksums, what a site says of itself;
/// - `proof` verifies an archive.
///
/// It must not know how an archive is verified, nor how pages are planned or rendered, nor read the clock, the
/// environment or git: facts are handed in.
@NullMarked
package org.incidentdossier.archive;

import org.jspecify.annotations.NullMarked;
