/// Reads all that `content/` holds: notes, records, attachments. The home of snakeyaml-engine, and the only reader of
/// files that authors write.
///
/// It must not know what entries mean to each other, nor what is made of them.
@NullMarked
package org.incidentdossier.content;

import org.jspecify.annotations.NullMarked;
