/// What one run leaves for the next, put down as bytes and read back in the same order.
///
/// It must not know what is left, where it is kept, nor whether it still holds.
@NullMarked
package org.incidentdossier.stored;

import org.jspecify.annotations.NullMarked;
