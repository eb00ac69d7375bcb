/// Measures the stages that a build spends its time in.
///
/// It must not be needed by anything: what is measured does not know that it is.
@NullMarked
package org.incidentdossier.bench;

import org.jspecify.annotations.NullMarked;
