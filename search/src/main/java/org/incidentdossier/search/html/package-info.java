/// Makes any folder of HTML pages searchable.
///
/// It must not know how a query is answered, only what to write.
@NullMarked
package org.incidentdossier.search.html;

import org.jspecify.annotations.NullMarked;
