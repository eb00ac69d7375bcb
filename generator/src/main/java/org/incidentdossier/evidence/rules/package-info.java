/// The rules that notes are held to; each rule is a class, and [Rules] lists them.
///
/// It must not change or hide what was found: a rule only reports.
@NullMarked
package org.incidentdossier.evidence.rules;

import org.jspecify.annotations.NullMarked;
