/// What a careful reader would expect and nobody has found.
///
/// It must not know how many gaps a dossier allows itself.
@NullMarked
package org.incidentdossier.evidence.gaps;

import org.jspecify.annotations.NullMarked;
