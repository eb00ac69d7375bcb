/// Finds dates of one article that cannot be true together.
///
/// It must not compare articles with one another.
@NullMarked
package org.incidentdossier.evidence.calendar;

import org.jspecify.annotations.NullMarked;
