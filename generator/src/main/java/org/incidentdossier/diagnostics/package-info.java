/// What is told to the people who write notes: codes, places, messages and help.
///
/// It must not know what the notes are about, nor who prints the messages.
@NullMarked
package org.incidentdossier.diagnostics;

import org.jspecify.annotations.NullMarked;
