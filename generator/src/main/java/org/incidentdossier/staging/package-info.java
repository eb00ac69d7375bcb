/// A folder in which a site is put together, file by file and by many threads, before it is published.
///
/// It must not know what the files are about.
@NullMarked
package org.incidentdossier.staging;

import org.jspecify.annotations.NullMarked;
