/// Where claims come from: chains, origins, and what a retraction takes away.
///
/// It must not know what claims answer.
@NullMarked
package org.incidentdossier.evidence.origin;

import org.jspecify.annotations.NullMarked;
