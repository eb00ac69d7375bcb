package org.incidentdossier.search;

/// A file of a site.
///
/// @param path from the root of the site, with `/`
@SuppressWarnings("ArrayRecordComponent") // handed over to be written, never compared
public record SiteFile(String path, byte[] bytes) {}
