/// Plans the site: which pages there are, what each of them shows, and at which address everything stands.
///
/// It must not know how pages become markup (templates, JBake) nor where files are written.
@NullMarked
package org.incidentdossier.site;

import org.jspecify.annotations.NullMarked;
