package org.incidentdossier.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /// The bytes of all templates and assets by their paths, and of `jbake.properties` if there is one: what a site
    /// looks like depends on nothing else.
    ///
    /// @throws IOException if a file cannot be read
    public SortedMap<String, byte[]> files() throws IOException {
        var properties = JbakeProperties.read(project).value();
        var files = new TreeMap<String, byte[]>();
        for (var folder : List.of("template", "asset")) {
            var shipped = folder + "s";
            var layers = new LayeredFolder(project, properties.getOrDefault(folder + ".folder", shipped), shipped);
            for (var name : layers.names()) {
                files.put(shipped + "/" + name, layers.read(name).orElseThrow());
            }
        }
        var own = project.resolve(JbakeProperties.FILE);
        if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)) {
            files.put(JbakeProperties.FILE, Files.readAllBytes(own));
        }
        return files;
    }
}
