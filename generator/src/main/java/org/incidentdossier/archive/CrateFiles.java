package org.incidentdossier.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Entry;
import org.incidentdossier.site.SitePath;
import org.incidentdossier.staging.StagedFile;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// The files of a crate. Each is listed, so that a hosted copy can be verified with the crate alone; those of some
/// folders are listed as parts of their folder.
final class CrateFiles {
    /// Folders that are entities of their own, and what they hold.
    private static final Map<String, String> FOLDERS = folders();

    private static final Map<String, String> FORMATS = formats();

    private static final String SOURCE = "source/";
    private static final int ABOUT_A_RUN = 256;

    private final Dossier dossier;
    private final CrateLicences licences;
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();
    private final Map<String, Entry> byPage = new LinkedHashMap<>();
    private final List<StagedFile> files;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final List<String> top = new ArrayList<>();

    /// @param files in the order of their entities
    CrateFiles(Dossier dossier, CrateLicences licences, List<StagedFile> files) {
        this.dossier = dossier;
        this.licences = licences;
        this.files = files;
        for (var attachment : dossier.notes().attachments()) {
            attachments.put(attachment.path(), attachment);
            attachments.put(SOURCE + attachment.path(), attachment);
        }
        dossier.entries().forEach(entry -> byPage.put(SitePath.page(entry.id()).path(), entry));
        FOLDERS.keySet().forEach(folder -> parts.put(folder, new ArrayList<>()));
        for (var file : files) {
            var path = file.path();
            var folder = path.substring(0, path.indexOf('/') + 1);
            parts.getOrDefault(folder, top).add(path);
        }
        parts.entrySet()
                .removeIf(folder ->
                        folder.getValue().isEmpty() && !folder.getKey().equals(SOURCE));
        top.addAll(parts.keySet());
    }

    /// The entities of the files, in their order, then those of the folders.
    List<Supplier<Json>> entities() {
        List<Supplier<Json>> entities = new ArrayList<>(files.size() + parts.size());
        files.forEach(file -> entities.add(() -> entity(file)));
        parts.forEach((folder, held) -> entities.add(() -> folder(folder, held)));
        return entities;
    }

    /// The runs of the files, in their order.
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        var shown = new StoredWriter();
        var count = 0;
        for (var file : files) {
            var isPlain = entry(file.path()) == null && !attachments.containsKey(file.path());
            shown.flag(isPlain);
            if (isPlain) {
                file.write(shown);
            } else {
                shown.text(JsonText.compact(entity(file)));
            }
            count++;
            if (file.path().hashCode() % ABOUT_A_RUN == 0) {
                runs.add(new Run(key(shown), count));
                count = 0;
            }
        }
        if (count > 0) {
            runs.add(new Run(key(shown), count));
        }
        return runs;
    }

    private static String key(StoredWriter shown) {
        var digest = Fixity.digest("SHA-256");
        try {
            shown.flushTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private @Nullable Entry entry(String path) {
        return path.endsWith(".html") ? byPage.get(path) : null;
    }

    private Json entity(StagedFile file) {
        var path = file.path();
        var entry = entry(path);
        var entity = Json.object()
                .put("@id", path)
                .put("@type", "File")
                .put("name", entry == null ? path : entry.title())
                .put("encodingFormat", format(path))
                .put("contentSize", Long.toString(file.bytes()))
                .put("sha256", file.sha256());
        if (entry instanceof Article article) {
            entity.put("about", Crate.to(CrateCitations.id(dossier, article.id())));
        }
        if (path.equals(Layout.CONTEXT)) {
            entity.put("license", Crate.to(CrateLicences.CONTEXT));
        }
        var attachment = attachments.get(path);
        if (attachment != null) {
            credit(entity, attachment);
        }
        return entity.build();
    }

    private void credit(Json.Builder entity, Attachment attachment) {
        if (attachment.alt() != null) {
            entity.put("description", attachment.alt());
        }
        if (attachment.credit() != null) {
            entity.put("creditText", attachment.credit());
        }
        if (attachment.licence() != null) {
            entity.put("license", Crate.to(licences.id(attachment)));
        }
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

    /// The media type of a file, by its name.
    static String format(String path) {
        return FORMATS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Map<String, String> folders() {
        var folders = new LinkedHashMap<String, String>();
        folders.put("provenance/", "How the site was made, of what, and under which licences");
        folders.put("search/", "The search index and the engine that reads it");
        folders.put(SOURCE, "The notes as contributed");
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

    /// Some hundreds of files that stand one after the other; their entities are the same as long as the key is.
    ///
    /// Where one ends is told by a path alone, so that a file which comes or goes changes only the run it is in.
    ///
    /// @param key   a hash of all that the entities are made of
    /// @param files how many there are
    record Run(String key, int files) {}
}
