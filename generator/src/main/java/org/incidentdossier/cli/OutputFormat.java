package org.incidentdossier.cli;

/// The forms in which a command gives its result.
enum OutputFormat {
    text,
    json
}
