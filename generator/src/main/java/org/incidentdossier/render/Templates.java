package org.incidentdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where templates, styles and scripts come from: the project, file by file, and what it lacks from what we ship.
///
/// @param project the project's top level
public record Templates(Path project) {
    /// Those of a project, which may have none of its own.
    public static Templates of(Path project) {
        return new Templates(project);
    }

    /// The project's own folders of templates and of assets, in this order; either may be missing.
    ///
    /// @throws IOException if the project's settings cannot be read
    public List<Path> folders() throws IOException {
        var own = JbakeProperties.read(project).value();
        return List.of(
                project.resolve(own.getOrDefault("template.folder", "templates")),
                project.resolve(own.getOrDefault("asset.folder", "assets")));
    }
}
