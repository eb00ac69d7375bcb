/// Compares two answers to one question; each kind of answer has one class.
///
/// It must not know who gives an answer, nor how often.
@NullMarked
package org.incidentdossier.evidence.compare;

import org.jspecify.annotations.NullMarked;
