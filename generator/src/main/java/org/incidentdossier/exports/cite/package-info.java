/// Citations of the dossier, its entries and its claims, for reference managers.
///
/// It must not invent what a citation lacks: an unknown author, date or address stays out.
@NullMarked
package org.incidentdossier.exports.cite;

import org.jspecify.annotations.NullMarked;
