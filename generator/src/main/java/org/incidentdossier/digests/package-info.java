/// SHA-256: in hexadecimal for whoever needs it so, and as fast as the processor has it for whoever asks Java for it.
///
/// It must not know what is hashed.
@NullMarked
package org.incidentdossier.digests;

import org.jspecify.annotations.NullMarked;
