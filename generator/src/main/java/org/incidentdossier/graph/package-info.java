/// Links notes into one dossier: ids are resolved, and everything knows what points at it.
///
/// It must not know the rules of evidence nor how a dossier is shown.
@NullMarked
package org.incidentdossier.graph;

import org.jspecify.annotations.NullMarked;
