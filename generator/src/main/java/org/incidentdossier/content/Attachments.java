package org.incidentdossier.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Prose;

/// The attachments of a project, their credits and what uses them.
final class Attachments {
    private static final String CREDIT = ".yaml";
    private static final Pattern PAGE = Pattern.compile("(?:.*/)?([^/]+?)(?:\\.(?:md|markdown|html?))?");

    private final Map<String, SourceFile> files = new TreeMap<>();
    private final List<Filed> all;
    private final Findings findings;

    Attachments(List<Filed> all, Findings findings) {
        this.all = all;
        this.findings = findings;
        all.forEach(each -> files.put(each.file().path(), each.file()));
    }

    private record Read(List<Attachment> attachments, List<Diagnostic> diagnostics) {}

    /// Those that may be published, by path.
    List<Attachment> read(Limits limits) {
        all.stream().filter(each -> each.role() instanceof FileRole.Credit).forEach(each -> checkCredit(each.file()));
        var read = published().parallelStream().map(file -> read(file, limits)).toList();
        read.forEach(each -> findings.addAll(each.diagnostics()));
        return read.stream().flatMap(each -> each.attachments().stream()).toList();
    }

    private List<SourceFile> published() {
        return all.stream()
                .filter(each -> each.role() instanceof FileRole.Published)
                .map(Filed::file)
                .toList();
    }

    private Read read(SourceFile file, Limits limits) {
        var found = new Findings();
        try {
            var attachment = new AttachmentReader(limits, found).read(file, files.get(file.path() + CREDIT));
            return new Read(attachment.stream().toList(), found.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkCredit(SourceFile credit) {
        var path = credit.path();
        if (!files.containsKey(path.substring(0, path.length() - CREDIT.length()))) {
            findings.add(
                    Code.D415,
                    Span.startOf(path),
                    "there is no file \"" + credit.stem() + "\" beside it",
                    Nearest.hint(
                                    credit.stem(),
                                    published().stream().map(SourceFile::name).toList())
                            + "name it after the file it credits, or delete it");
        }
    }

    /// Reports pictures and links in prose that lead to no file; what may not be published has been reported.
    void checkUses(List<Entry> entries) {
        var known = published().stream().map(SourceFile::inContent).toList();
        var slugs = entries.stream().map(Entry::slug).collect(Collectors.toSet());
        for (var entry : entries) {
            if (!entry.body().usesFiles()) {
                continue;
            }
            for (var piece : entry.body().markup()) {
                switch (piece) {
                    case Prose.ImagePiece image -> checkUse(entry, image.path(), image.at(), known, slugs);
                    case Prose.FilePiece file -> checkUse(entry, file.path(), file.at(), known, slugs);
                    case Prose.Markup _, Prose.LinkPiece _, Prose.CitationPiece _ -> {}
                }
            }
        }
    }

    private void checkUse(Entry entry, String path, Span at, List<String> known, Set<String> slugs) {
        if (known.contains(path)) {
            return;
        }
        var page = PAGE.matcher(path);
        if (page.matches() && slugs.contains(page.group(1))) {
            findings.add(
                    Code.D416,
                    at,
                    "\"content/" + path + "\" is no attachment",
                    "link the entry as [[" + page.group(1) + "]] or [[" + page.group(1) + "|words]]");
            return;
        }
        var folder = entry.kind().folder();
        var paths = known.stream().map(each -> from(folder, each)).toList();
        findings.add(
                Code.D416,
                at,
                "there is no attachment \"content/" + path + "\"",
                Nearest.hint(from(folder, path), paths)
                        + "the path is counted from the note's folder; a web address begins with https://");
    }

    // A note writes a path from its own folder.
    private static String from(String folder, String inContent) {
        return inContent.startsWith(folder + "/") ? inContent.substring(folder.length() + 1) : "../" + inContent;
    }
}
