package org.incidentdossier.drafting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.content.FrontMatterSchemas;

/// A new dossier: one note of each kind as an example, settings, a workflow, and help for editors.
public final class NewProject {
    /// Where each of our files goes.
    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("content/dossier.yaml", "dossier.yaml"),
            Map.entry("content/gaps.yaml", "gaps.yaml"),
            Map.entry("content/articles/example-report.md", "article.md"),
            Map.entry("content/actors/example-times.md", "outlet.md"),
            Map.entry("content/actors/example-utility.md", "actor.md"),
            Map.entry("content/events/lights-go-out.md", "event.md"),
            Map.entry("content/questions/outage-began.md", "question.md"),
            Map.entry("content/pages/about.md", "page.md"),
            Map.entry("README.md", "README.md"),
            Map.entry(".gitignore", "gitignore"),
            Map.entry(".editorconfig", "editorconfig"),
            Map.entry(".github/workflows/dossier.yml", "github/dossier.yml"),
            Map.entry(".vscode/settings.json", "vscode/settings.json"),
            Map.entry(".vscode/extensions.json", "vscode/extensions.json"),
            Map.entry(".vscode/tasks.json", "vscode/tasks.json")));

    private NewProject() {}

    /// Whether a project can be made there: there is nothing yet, or an empty folder.
    ///
    /// @throws IOException if it is no folder, or cannot be looked into
    public static boolean hasRoom(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (var files = Files.list(folder)) {
            // A repository that was made for it has its history there and nothing else.
            return files.allMatch(file -> file.getFileName().toString().equals(".git"));
        }
    }

    /// Writes the project; returns the files, relative to the folder.
    ///
    /// @param id    the dossier's, a slug
    /// @param title the dossier's
    public static List<String> write(Path folder, String id, String title) throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : FILES.entrySet()) {
            files.put(
                    file.getKey(),
                    resource(file.getValue())
                            .replace("{{id}}", YamlScalar.of(id))
                            .replace("{{title}}", file.getKey().endsWith(".md") ? title : YamlScalar.of(title)));
        }
        FrontMatterSchemas.files().forEach((name, text) -> files.put(".vscode/schemas/" + name, text));
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        }
        return new ArrayList<>(files.keySet());
    }

    private static String resource(String name) throws IOException {
        try (var in = NewProject.class.getResourceAsStream("project/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("not in the software: project/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
