package org.incidentdossier.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Entry;
import org.incidentdossier.staging.StagedFile;

/// The files of a crate. Each is listed, so that a hosted copy can be verified with the crate alone; those of some
/// folders are listed as parts of their folder.
final class CrateFiles {
    /// Folders that are entities of their own, and what they hold.
    private static final Map<String, String> FOLDERS = folders();

    private static final Map<String, String> FORMATS = formats();

    private final Map<String, Entry> byPage = new LinkedHashMap<>();
    private final Map<String, StagedFile> files;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final List<String> top = new ArrayList<>();

    /// @param files by path, in the order of their entities
    CrateFiles(Dossier dossier, Map<String, StagedFile> files) {
        this.files = files;
        dossier.entries().forEach(entry -> byPage.put(entry.kind().folder() + "/" + entry.slug() + ".html", entry));
        FOLDERS.keySet().forEach(folder -> parts.put(folder, new ArrayList<>()));
        for (var path : files.keySet()) {
            var folder = path.substring(0, path.indexOf('/') + 1);
            parts.getOrDefault(folder, top).add(path);
        }
        parts.entrySet()
                .removeIf(folder ->
                        folder.getValue().isEmpty() && !folder.getKey().equals("source/"));
        top.addAll(parts.keySet());
    }

    /// The entities of the files, in their order, then those of the folders.
    List<Supplier<Json>> entities() {
        List<Supplier<Json>> entities = new ArrayList<>();
        files.forEach((path, listed) -> entities.add(() -> file(path, listed)));
        parts.forEach((folder, held) -> entities.add(() -> folder(folder, held)));
        return entities;
    }

    /// The parts of the root: files of no special folder, then the folders.
    List<String> topLevel() {
        return top;
    }

    private static Json folder(String folder, List<String> held) {
        return Json.object()
                .put("@id", folder)
                .put("@type", "Dataset")
                .put("name", FOLDERS.get(folder))
                .put("hasPart", Crate.to(held))
                .build();
    }

    private Json file(String path, StagedFile listed) {
        var entry = byPage.get(path);
        var file = Json.object()
                .put("@id", path)
                .put("@type", "File")
                .put("name", entry == null ? path : entry.title())
                .put("encodingFormat", format(path))
                .put("contentSize", Long.toString(listed.bytes()))
                .put("sha256", listed.sha256());
        if (entry instanceof Article article) {
            file.put("about", Crate.to(CrateCitations.id(article.id())));
        }
        if (path.equals(SiteArchive.CONTEXT)) {
            file.put("license", Crate.to(Licences.address(Licences.CONTEXT)));
        }
        return file.build();
    }

    /// The media type of a file, by its name.
    static String format(String path) {
        return FORMATS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Map<String, String> folders() {
        var folders = new LinkedHashMap<String, String>();
        folders.put("provenance/", "How the site was made, of what, and under which licences");
        folders.put("search/", "The search index and the engine that reads it");
        folders.put("source/", "The notes as contributed");
        return folders;
    }

    private static Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("html", "text/html");
        formats.put("txt", "text/plain");
        formats.put("csv", "text/csv");
        formats.put("css", "text/css");
        formats.put("js", "text/javascript");
        formats.put("json", "application/json");
        formats.put("xml", "application/xml");
        formats.put("svg", "image/svg+xml");
        formats.put("png", "image/png");
        formats.put("jpg", "image/jpeg");
        formats.put("gif", "image/gif");
        formats.put("webp", "image/webp");
        formats.put("ico", "image/x-icon");
        formats.put("pdf", "application/pdf");
        formats.put("bib", "application/x-bibtex");
        formats.put("ris", "application/x-research-info-systems");
        formats.put("woff2", "font/woff2");
        return formats;
    }
}
