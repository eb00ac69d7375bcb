package org.incidentdossier.content;

/// A file below `content/`, and what it is for.
record Filed(SourceFile file, FileRole role) {}
