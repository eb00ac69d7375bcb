/// Reads YAML into plain values that know their places. The home of snakeyaml-engine.
///
/// It must not know which keys a note has.
@NullMarked
package org.incidentdossier.content.yaml;

import org.jspecify.annotations.NullMarked;
