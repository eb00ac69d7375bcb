/// The inputs that fuzzing starts from, which also run as ordinary tests. Knows no class of the project.
@NullMarked
package org.incidentdossier.fuzz;

import org.jspecify.annotations.NullMarked;
