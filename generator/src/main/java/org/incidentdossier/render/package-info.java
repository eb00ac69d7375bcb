/// Turns planned pages into files: the home of JBake and FreeMarker.
///
/// It must not know what an article or a claim is: a page is a template's name and a record of values.
@NullMarked
package org.incidentdossier.render;

import org.jspecify.annotations.NullMarked;
