package org.incidentdossier.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Settings;

/// Reads a project's content on all cores; the order of the result does not depend on them.
public final class Content {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedSet<String> unread = new TreeSet<>();
    private final Map<SourceFile, FileRole> roles = new LinkedHashMap<>();
    private final Map<String, SourceFile> records = new TreeMap<>();

    private Content() {}

    /// All notes, with all that is wrong with them. Nothing is left out without a diagnostic.
    ///
    /// @throws IOException with the path, if a file cannot be read, or changes or vanishes meanwhile
    public static Checked<Notes> read(Path project) throws IOException {
        try {
            return new Content().readAll(project);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Checked<Notes> readAll(Path project) throws IOException {
        var tree = SourceTree.of(project);
        diagnostics.addAll(tree.diagnostics());
        sort(tree.value());
        var settings = settings();
        var limits = Limits.of(settings.limits());
        var entries = entries(limits, ZoneId.of(settings.timezone()));
        var attachments = attachments(limits);
        checkPictures(entries, attachments);
        var lockedIds = record("ids.lock", (text, findings) -> Records.lockedIds(text, "content/ids.lock", findings));
        var redirects = record(
                "redirects.yaml", (text, findings) -> Records.redirects(text, "content/redirects.yaml", findings));
        var gaps = record("gaps.yaml", (text, findings) -> Records.gaps(text, "content/gaps.yaml", findings));
        var runs = record("captures.lock", (text, findings) -> {
            var read = CaptureLock.read(text, "content/captures.lock");
            findings.addAll(read.diagnostics());
            return read.value();
        });
        var notes = new Notes(settings, entries, attachments, lockedIds, redirects, gaps, runs, releases(), unread);
        return new Checked<>(notes, diagnostics.stream().sorted().distinct().toList());
    }

    private void sort(SourceTree tree) {
        var findings = new Findings();
        for (var file : tree.files()) {
            var role = FileRole.of(file, findings);
            roles.put(file, role);
            if (role instanceof FileRole.Listing(var name)) {
                records.put(name, file);
            }
        }
        diagnostics.addAll(findings.all());
    }

    private Settings settings() throws IOException {
        var findings = new Findings();
        var file = records.get("dossier.yaml");
        var settings = SettingsReader.read(file == null ? null : FileBytes.read(file), findings);
        diagnostics.addAll(findings.all());
        return settings;
    }

    private List<Entry> entries(Limits limits, ZoneId zone) {
        List<SourceFile> files = roles.keySet().stream()
                .filter(file -> roles.get(file) instanceof FileRole.Note)
                .toList();
        var most = limits.get(Limits.Name.ENTRIES);
        if (files.size() > most) {
            diagnostics.add(Diagnostic.of(
                    Code.D406,
                    Span.startOf("content"),
                    files.size() + " notes are more than " + most,
                    "divide the dossier; dossier.yaml can raise the limit \"entries\""));
            return List.of();
        }
        var raw = each(files, file -> note(file, limits));
        var titles = new TreeMap<String, String>();
        for (var note : raw) {
            var fields = new Fields(note.header(), note.source().place(""), zone);
            titles.putIfAbsent(note.slug(), EntryReader.title(note, fields));
        }
        var reader = new EntryReader(zone, titles, Questions.of(raw, zone), limits.prose());
        var read = each(raw, reader::read);
        read.forEach(each -> diagnostics.addAll(each.diagnostics()));
        raw.forEach(each -> unread.addAll(each.findings().unread()));
        return read.stream()
                .map(Checked::value)
                .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::slug))
                .toList();
    }

    private static <A, B> List<B> each(List<A> all, Function<A, B> work) {
        return all.parallelStream().map(work).toList();
    }

    private RawNote note(SourceFile file, Limits limits) {
        if (!(roles.get(file) instanceof FileRole.Note(var kind, var slug))) {
            throw new IllegalArgumentException(file + " is no note");
        }
        var most = limits.get(Limits.Name.NOTE_BYTES);
        if (file.bytes() > most) {
            return RawNote.tooLarge(kind, slug, file, most);
        }
        try {
            return RawNote.of(kind, slug, file, FileBytes.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Attached(List<Attachment> attachments, List<Diagnostic> diagnostics) {}

    private List<Attachment> attachments(Limits limits) {
        var byPath = new TreeMap<String, SourceFile>();
        roles.keySet().forEach(file -> byPath.put(file.path(), file));
        for (var file : roles.keySet()) {
            var described = byPath.get(file.path().replaceFirst("\\.yaml$", ""));
            if (roles.get(file) instanceof FileRole.Credit && described == null) {
                diagnostics.add(Diagnostic.of(
                        Code.D415,
                        Span.startOf(file.path()),
                        "there is no file \"" + file.stem() + "\" beside it",
                        Nearest.hint(
                                        file.stem(),
                                        byPath.values().stream()
                                                .map(SourceFile::name)
                                                .toList()) + "name it after the file it credits, or delete it"));
            }
        }
        var files = roles.keySet().stream()
                .filter(file -> roles.get(file) instanceof FileRole.Published)
                .toList();
        var read = each(files, file -> attachment(file, byPath, limits));
        read.forEach(each -> diagnostics.addAll(each.diagnostics()));
        return read.stream().flatMap(each -> each.attachments().stream()).toList();
    }

    private static Attached attachment(SourceFile file, Map<String, SourceFile> byPath, Limits limits) {
        var findings = new Findings();
        try {
            var read = new AttachmentReader(limits, findings).read(file, byPath.get(file.path() + ".yaml"));
            return new Attached(read.stream().toList(), findings.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkPictures(List<Entry> entries, List<Attachment> attachments) {
        var known = attachments.stream().map(Attachment::path).toList();
        for (var entry : entries) {
            for (var piece : entry.body().markup()) {
                switch (piece) {
                    case Prose.ImagePiece image -> checkKnown(image.path(), image.at(), known);
                    case Prose.FilePiece file -> checkKnown(file.path(), file.at(), known);
                    case Prose.Markup _, Prose.LinkPiece _, Prose.CitationPiece _ -> {}
                }
            }
        }
    }

    private void checkKnown(String path, Span at, List<String> known) {
        if (!known.contains(path)) {
            diagnostics.add(Diagnostic.of(
                    Code.D416,
                    at,
                    "there is no attachment \"content/" + path + "\"",
                    Nearest.hint(path, known) + "the path is counted from the note's folder"));
        }
    }

    /// Makes something of a record's text, which is empty if there is no such file.
    private interface RecordReader<T> {
        T read(String text, Findings findings);
    }

    private <T> T record(String name, RecordReader<T> reader) throws IOException {
        var findings = new Findings();
        var file = records.get(name);
        var text = file == null ? "" : text(file, findings);
        var value = reader.read(text, findings);
        diagnostics.addAll(findings.all());
        return value;
    }

    private static String text(SourceFile file, Findings findings) throws IOException {
        return Utf8Text.decode(FileBytes.read(file), file.path(), findings).orElse("");
    }

    private Map<String, String> releases() throws IOException {
        var releases = new TreeMap<String, String>(new VersionOrder());
        var findings = new Findings();
        for (var file : roles.keySet()) {
            if (roles.get(file) instanceof FileRole.Release(var version)) {
                var text = text(file, findings);
                if (Records.isRelease(text, file.path(), findings)) {
                    releases.put(version, text);
                }
            }
        }
        diagnostics.addAll(findings.all());
        return new LinkedHashMap<>(releases);
    }
}
