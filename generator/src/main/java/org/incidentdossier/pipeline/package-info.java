/// Runs the stages in their order, and lets a finished site take the place of the last one.
///
/// It must not know any stage's insides, nor who asked for the run.
@NullMarked
package org.incidentdossier.pipeline;

import org.jspecify.annotations.NullMarked;
