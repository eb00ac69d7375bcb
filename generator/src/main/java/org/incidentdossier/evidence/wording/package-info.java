/// The words that a note may, must and must not use: hedges, quotations, runs shared with a capture.
///
/// It must not know what claims answer, nor read a file.
@NullMarked
package org.incidentdossier.evidence.wording;

import org.jspecify.annotations.NullMarked;
