/// What makes a site outlive its host: sources, provenance and a crate beside the pages, the bundle, and its proof.
///
/// It must not know how pages are planned or rendered, nor read the clock, the environment or git: facts are handed in.
@NullMarked
package org.incidentdossier.archive;

import org.jspecify.annotations.NullMarked;
