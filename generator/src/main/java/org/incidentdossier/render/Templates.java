package org.incidentdossier.render;

import java.nio.file.Path;

/// Where templates, styles and scripts come from: the project, file by file, and what it lacks from what we ship.
///
/// @param project the project's top level
public record Templates(Path project) {
    /// Those of a project, which may have none of its own.
    public static Templates of(Path project) {
        return new Templates(project);
    }
}
