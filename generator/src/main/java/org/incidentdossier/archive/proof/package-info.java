/// Proves that a bundle or a hosted site is whole and unchanged, and says what is not.
///
/// It must not know how an archive is made: what it reads may be anybody's. Nothing is ever unpacked.
@NullMarked
package org.incidentdossier.archive.proof;

import org.jspecify.annotations.NullMarked;
