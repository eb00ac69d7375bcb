/// The engine as a page sees it: what TeaVM exports to JavaScript, and stand-ins for what it cannot compile.
///
/// Nothing on the JVM may know it: its classes are only on TeaVM's class path.
@NullMarked
package org.incidentdossier.search.script;

import org.jspecify.annotations.NullMarked;
