package org.incidentdossier.model;

import org.jspecify.annotations.Nullable;

/// A file beside the notes that is published as it is.
///
/// @param path   from `content/`, which is its path on the site as well
/// @param sha256 in lower-case hexadecimal
public record Attachment(
        String path,
        long bytes,
        String sha256,
        @Nullable String alt,
        @Nullable String credit,
        @Nullable String licence) {}
