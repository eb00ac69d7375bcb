package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.archive.form.ContentFile;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// The names of the generator's own source by what it holds, so that who has a site can find the code that made it.
///
/// Maven runs [#main] when it builds the jar, which then carries the names. In a clean clone they are those of
/// `git rev-parse HEAD:generator` and `HEAD:search`.
public final class GeneratorSource {
    private static final List<String> MODULES = List.of("generator", "search");
    private static final String RESOURCE = "generator-source.json";

    private GeneratorSource() {}

    /// Writes the names of the modules below the first folder into the second.
    ///
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] folders) throws IOException {
        var names = new TreeMap<String, Swhid>();
        for (var module : MODULES) {
            names.put(module, of(Path.of(folders[0]).resolve(module)));
        }
        var file = Path.of(folders[1]).resolve(RESOURCE);
        Files.createDirectories(Folder.parent(file));
        Files.writeString(file, JsonText.pretty(json(names)));
    }

    /// The names in this jar, by module; none if it was not built by Maven.
    public static Map<String, Swhid> ofThisJar() throws IOException {
        var names = new LinkedHashMap<String, Swhid>();
        if (GeneratorSource.class.getResource(RESOURCE) == null) {
            return names;
        }
        var text = new String(SiteArchive.resource(RESOURCE), StandardCharsets.UTF_8);
        if (JsonText.parse(text) instanceof Json.Members members) {
            MODULES.forEach(module -> members.text(module).ifPresent(swhid -> names.put(module, new Swhid(swhid))));
        }
        return names;
    }

    /// Of a module as it would be committed: without what a build or a system leaves in it.
    static Swhid of(Path module) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        Files.walkFileTree(module, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(module.resolve("target")) || isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    files.add(new ContentFile(Folder.name(module, file), file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return Swhid.of(files);
    }

    static Json.Members json(Map<String, Swhid> names) {
        var json = Json.object();
        names.forEach((module, swhid) -> json.put(module, swhid.text()));
        return json.build();
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}
