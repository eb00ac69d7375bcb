/// The dossier as data: one JSON document with its schema, a table a kind, and what the commands print.
///
/// It must not know what becomes of a dossier from one version to the next.
@NullMarked
package org.incidentdossier.exports.data;

import org.jspecify.annotations.NullMarked;
