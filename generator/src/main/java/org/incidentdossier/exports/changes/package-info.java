/// What became of a dossier from one version to the next, told in facts.
///
/// It must not know where versions are kept (git, files), nor how changes are shown.
@NullMarked
package org.incidentdossier.exports.changes;

import org.jspecify.annotations.NullMarked;
