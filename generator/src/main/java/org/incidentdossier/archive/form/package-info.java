/// What those who make an archive and those who prove it agree on: where things stand, what they are called, how they
/// are told apart.
///
/// It must not know either of them.
@NullMarked
package org.incidentdossier.archive.form;

import org.jspecify.annotations.NullMarked;
