/// Shows a dossier to the person who is writing it: a site in memory, on loopback, that follows the folder.
///
/// It must not know how a stage works, and nothing of it goes into a site that is published.
@NullMarked
package org.incidentdossier.serve;

import org.jspecify.annotations.NullMarked;
