/// The forms that values of front matter can have: one definition both reads a value and describes it.
///
/// It must not know which kinds of notes there are.
@NullMarked
package org.incidentdossier.content.form;

import org.jspecify.annotations.NullMarked;
