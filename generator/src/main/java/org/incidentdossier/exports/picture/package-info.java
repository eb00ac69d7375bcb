/// Draws the picture that goes with links to the site, without a font or a graphics library of the machine.
///
/// Must not know what a dossier is beyond its title and a few counts.
@NullMarked
package org.incidentdossier.exports.picture;

import org.jspecify.annotations.NullMarked;
