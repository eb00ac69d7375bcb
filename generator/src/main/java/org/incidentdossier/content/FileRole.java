package org.incidentdossier.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;

/// What a file below `content/` is for, by its path alone.
sealed interface FileRole {
    /// A note of the folder's kind.
    record Note(EntryKind kind, String slug) implements FileRole {}

    /// `dossier.yaml`, `redirects.yaml`, `gaps.yaml`, `ids.lock` or `captures.lock`.
    record Listing(String name) implements FileRole {}

    /// The change record of a version.
    record Release(String version) implements FileRole {}

    /// A file that is published as it is.
    record Published() implements FileRole {}

    /// Alternative text, credit and licence of the file beside it.
    record Credit() implements FileRole {}

    /// Nothing that is known; reported.
    record Stray() implements FileRole {}

    Set<String> RECORDS = Set.of("dossier.yaml", "redirects.yaml", "gaps.yaml", "ids.lock", "captures.lock");

    static FileRole of(SourceFile file, Findings findings) {
        var folder = file.folder();
        if (file.extension().equals("md")) {
            return note(file, findings);
        }
        if (folder.isEmpty() && RECORDS.contains(file.name())) {
            return new Listing(file.name());
        }
        if (folder.equals("releases") && file.extension().equals("json")) {
            return new Release(file.stem());
        }
        if (AttachmentReader.isType(file.extension())) {
            return new Published();
        }
        if (file.extension().equals("yaml") && file.stem().contains(".")) {
            return new Credit();
        }
        findings.add(Code.D116, Span.startOf(file.path()), stray(file), hint(file));
        return new Stray();
    }

    private static FileRole note(SourceFile file, Findings findings) {
        var at = Span.startOf(file.path());
        var kind = Arrays.stream(EntryKind.values())
                .filter(each -> each.folder().equals(file.folder()))
                .findFirst();
        if (kind.isEmpty()) {
            var folders =
                    Arrays.stream(EntryKind.values()).map(EntryKind::folder).toList();
            findings.add(
                    Code.D116,
                    at,
                    "no notes are read from \"content/" + file.folder() + "\"",
                    Nearest.hint(file.folder(), folders) + "the folders are " + String.join(", ", folders));
            return new Stray();
        }
        return slug(file, findings)
                .<FileRole>map(slug -> new Note(kind.get(), slug))
                .orElseGet(Stray::new);
    }

    private static Optional<String> slug(SourceFile file, Findings findings) {
        var slug = file.stem();
        if (!EntryId.isSlug(slug)) {
            findings.leaveUnread(Slugs.meant(slug));
            findings.add(
                    Code.D110,
                    Span.startOf(file.path()),
                    "the file name " + Quoted.of(slug) + " is no slug",
                    Slugs.hint(slug) + "use lower-case letters and digits in words joined by one hyphen");
            return Optional.empty();
        }
        if (EntryId.isReserved(slug)) {
            findings.leaveUnread(slug);
            findings.add(
                    Code.D110,
                    Span.startOf(file.path()),
                    "the file name \"" + slug + "\" is reserved",
                    "choose a name that says more, such as \"" + slug + "-2\"");
            return Optional.empty();
        }
        return Optional.of(slug);
    }

    private static String stray(SourceFile file) {
        return switch (file.extension()) {
            case "svg", "html", "htm", "xhtml", "xml", "js" ->
                "a file of the type " + file.extension() + " can hold scripts and is not published";
            case "" -> "a file without an extension is neither a note nor an attachment";
            default -> "a file of the type " + Quoted.of(file.extension()) + " is neither a note nor an attachment";
        };
    }

    private static String hint(SourceFile file) {
        if (Set.of("markdown", "mdown", "mkd", "mdx").contains(file.extension())) {
            return "name it \"" + file.stem() + ".md\"";
        }
        var near = Nearest.hint(file.name(), file.folder().isEmpty() ? RECORDS : Set.of());
        var canBeNote = Set.of("", "text", "yaml", "yml").contains(file.extension())
                && Arrays.stream(EntryKind.values())
                        .anyMatch(each -> each.folder().equals(file.folder()));
        return near
                + (canBeNote ? "name it " + Quoted.of(file.stem() + ".md") + " if it is a note; " : "")
                + "attachments are png, jpg, gif, webp, pdf, txt, csv or json; move everything else out of content/";
    }
}
