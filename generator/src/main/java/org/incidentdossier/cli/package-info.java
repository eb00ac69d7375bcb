/// The command line: arguments in, texts and exit codes out. The home of picocli.
///
/// It must not know any rule; it is the only place that prints, and the only one that decides an exit code.
@NullMarked
package org.incidentdossier.cli;

import org.jspecify.annotations.NullMarked;
