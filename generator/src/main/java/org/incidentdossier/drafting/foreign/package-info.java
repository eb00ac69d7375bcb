/// Takes over Markdown that was written for other generators.
///
/// It must lose nothing: what has no place in a note of ours is kept under `extra:` and reported.
@NullMarked
package org.incidentdossier.drafting.foreign;

import org.jspecify.annotations.NullMarked;
