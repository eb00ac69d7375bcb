/// Feeds for those who follow the dossier, and the sitemap for those who index it.
///
/// It must not ask what time it is: dates come from releases and from what articles print.
@NullMarked
package org.incidentdossier.exports.feed;

import org.jspecify.annotations.NullMarked;
