package org.incidentdossier.exports.feed;

import java.time.Instant;

/// One entry of a feed.
///
/// @param path    where it leads, from the site's root, with a fragment
/// @param updated when it last changed
record FeedItem(String path, String title, String summary, Instant updated) {}
