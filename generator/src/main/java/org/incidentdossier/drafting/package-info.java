/// Makes notes and projects for people to go on with: empty ones, an example, and what comes from elsewhere.
///
/// It must not know what the notes of a dossier amount to, and it never overwrites a file.
@NullMarked
package org.incidentdossier.drafting;

import org.jspecify.annotations.NullMarked;
