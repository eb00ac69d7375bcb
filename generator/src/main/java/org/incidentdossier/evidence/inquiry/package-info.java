/// What articles answer to a question: accounts, how they differ, and what supports them.
///
/// It must not know the rules that notes are held to, nor how an answer of a kind is compared.
@NullMarked
package org.incidentdossier.evidence.inquiry;

import org.jspecify.annotations.NullMarked;
