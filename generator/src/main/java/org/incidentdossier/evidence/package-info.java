/// Weighs what a dossier's articles say: the front of the packages below it.
///
/// - `compare` has a class for each kind of answer: a new kind goes there;
/// - `rules` has a class for each rule that notes are held to: a new rule goes there;
/// - `origin`, `calendar`, `wording`, `inquiry` and `gaps` find what both of them need.
///
/// It must not know how findings are shown, nor read or write a file.
@NullMarked
package org.incidentdossier.evidence;

import org.jspecify.annotations.NullMarked;
