/// SHA-256 as fast as the processor has it, for whoever asks Java for SHA-256.
///
/// It must not know what is hashed.
@NullMarked
package org.incidentdossier.digests;

import org.jspecify.annotations.NullMarked;
