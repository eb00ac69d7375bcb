package org.incidentdossier.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /// Whether the project has none of its own that differs from ours, and no settings for them either.
    ///
    /// @throws IOException if a file cannot be read
    public boolean areShipped() throws IOException {
        return !Files.exists(project.resolve(JbakeProperties.FILE), LinkOption.NOFOLLOW_LINKS)
                && isShipped("template")
                && isShipped("asset");
    }

    private boolean isShipped(String kind) throws IOException {
        var layers = layers(project, Map.of(), kind);
        return layers.unusable().isEmpty() && layers.isShipped();
    }

    /// The project's folder over ours.
    ///
    /// @param own  the project's settings
    /// @param kind `template` or `asset`
    static LayeredFolder layers(Path project, Map<String, String> own, String kind) {
        var shipped = kind + "s";
        return new LayeredFolder(project, own.getOrDefault(kind + ".folder", shipped), shipped);
    }

    /// The bytes of all templates and assets by their paths, and of `jbake.properties` if there is one: what a site
    /// looks like depends on nothing else.
    ///
    /// @throws IOException if a file cannot be read
    public SortedMap<String, byte[]> files() throws IOException {
        var properties = JbakeProperties.read(project).value();
        var files = new TreeMap<String, byte[]>();
        for (var kind : List.of("template", "asset")) {
            var layers = layers(project, properties, kind);
            for (var name : layers.names()) {
                files.put(layers.shipped() + "/" + name, layers.read(name).orElseThrow());
            }
        }
        var own = project.resolve(JbakeProperties.FILE);
        if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)) {
            files.put(JbakeProperties.FILE, Files.readAllBytes(own));
        }
        return files;
    }
}
