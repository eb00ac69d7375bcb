/// Tells the search module what there is to find: entries and claims as documents.
///
/// It must not know how an index is made or asked, nor how a page looks.
@NullMarked
package org.incidentdossier.indexing;

import org.jspecify.annotations.NullMarked;
