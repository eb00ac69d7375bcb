/// Reads a project's `content/`: files into notes, notes into the model. Nobody else reads notes.
///
/// It must not know how entries refer to each other, nor any rule of evidence.
@NullMarked
package org.incidentdossier.content;

import org.jspecify.annotations.NullMarked;
