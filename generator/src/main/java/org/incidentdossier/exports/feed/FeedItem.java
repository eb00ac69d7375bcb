package org.incidentdossier.exports.feed;

import java.time.Instant;

/// One entry of a feed.
///
/// @param id      the place by which it is known for ever, which is where it once was
/// @param path    where it leads, from the site's root, with a fragment
/// @param updated when it last changed
record FeedItem(String id, String path, String title, String summary, Instant updated) {}
