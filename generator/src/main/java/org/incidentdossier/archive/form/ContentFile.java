package org.incidentdossier.archive.form;

import java.nio.file.Path;

/// A file of `content/` as contributed.
///
/// @param path from `content/`, with `/`
/// @param file where its bytes are
public record ContentFile(String path, Path file) {}
