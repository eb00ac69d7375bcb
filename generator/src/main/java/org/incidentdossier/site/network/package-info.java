/// Finds a place for the boxes and lines of a network: the home of Eclipse ELK.
///
/// It must not know what the boxes stand for.
@NullMarked
package org.incidentdossier.site.network;

import org.jspecify.annotations.NullMarked;
