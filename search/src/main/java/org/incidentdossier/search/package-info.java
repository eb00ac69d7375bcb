/// Turns documents into a Lucene index and into a search that runs in a reader's browser.
///
/// It must not know what the documents are about: no dossier, no article, no claim.
@NullMarked
package org.incidentdossier.search;

import org.jspecify.annotations.NullMarked;
