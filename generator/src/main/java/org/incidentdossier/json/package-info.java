/// JSON as plain values: the order of keys is the order of writing. The home of Jackson.
///
/// It must not know what the values mean.
@NullMarked
package org.incidentdossier.json;

import org.jspecify.annotations.NullMarked;
