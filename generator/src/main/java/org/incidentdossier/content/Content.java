package org.incidentdossier.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.markdown.ProseParser;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.ListPlaces;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// Reads a project's content on all cores; the order of the result does not depend on them.
public final class Content {
    private static final long MOST_RECORD_BYTES = 64 << 20;

    private final Findings findings = new Findings();
    private final List<Filed> all = new ArrayList<>();
    private final Map<String, SourceFile> records = new TreeMap<>();

    private final @Nullable NoteMemory memory;

    private Content(@Nullable NoteMemory memory) {
        this.memory = memory;
    }

    /// All notes, with all that is wrong with them. Nothing is left out without a diagnostic.
    ///
    /// @throws IOException with the path, if a file cannot be read, or changes or vanishes meanwhile
    public static Checked<Notes> read(Path project) throws IOException {
        return read(project, null);
    }

    /// The same with a memory of what was read before.
    ///
    /// @throws IOException with the path, if a file cannot be read, or changes or vanishes meanwhile
    public static Checked<Notes> read(Path project, @Nullable NoteMemory memory) throws IOException {
        return read(SourceTree.of(project), memory);
    }

    /// The same of a project whose files have been listed just now.
    ///
    /// @throws IOException with the path, if a file cannot be read, or changes or vanishes meanwhile
    public static Checked<Notes> read(Checked<SourceTree> listed, @Nullable NoteMemory memory) throws IOException {
        try {
            return new Content(memory).readAll(listed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// How much a dossier of these settings may hold: all limits in force, by name.
    public static Map<String, Long> limits(Settings settings) {
        return Limits.of(settings.limits()).inForce();
    }

    private Checked<Notes> readAll(Checked<SourceTree> listed) throws IOException {
        findings.addAll(listed.diagnostics());
        sort(listed.value());
        var settings = settings();
        var limits = Limits.of(settings.limits());
        var entries = entries(limits, ZoneId.of(settings.timezone()));
        var attached = new Attachments(all, findings);
        var attachments = attached.read(limits);
        attached.checkUses(entries);
        var lockedIds = record("ids.lock", (text, found) -> Records.lockedIds(text, "content/ids.lock", found));
        var redirects =
                record("redirects.yaml", (text, found) -> Records.redirects(text, "content/redirects.yaml", found));
        var gaps = record("gaps.yaml", (text, found) -> Records.gaps(text, "content/gaps.yaml", found));
        var runs = record("captures.lock", (text, found) -> {
            var read = CaptureLock.read(text, "content/captures.lock");
            found.addAll(read.diagnostics());
            return read.value();
        });
        var notes = new Notes(
                settings,
                entries,
                attachments,
                List.copyOf(lockedIds.keySet()),
                redirects.values(),
                gaps.values(),
                runs,
                releases(),
                findings.unread(),
                new ListPlaces(lockedIds, redirects.places(), gaps.places()));
        return new Checked<>(notes, findings.all().stream().sorted().distinct().toList());
    }

    private void sort(SourceTree tree) {
        for (var file : tree.files()) {
            var role = FileRole.of(file, findings);
            all.add(new Filed(file, role));
            if (role instanceof FileRole.Listing(var name)) {
                records.put(name, file);
            }
        }
    }

    private Settings settings() throws IOException {
        var file = records.get("dossier.yaml");
        return SettingsReader.read(file == null ? null : FileBytes.read(file), findings);
    }

    private List<Entry> entries(Limits limits, ZoneId zone) {
        var files = all.stream()
                .filter(each -> each.role() instanceof FileRole.Note)
                .toList();
        var most = limits.get(Limits.Name.ENTRIES);
        if (files.size() > most) {
            findings.add(
                    Code.D406,
                    Span.startOf("content"),
                    files.size() + " notes are more than " + most,
                    "divide the dossier; dossier.yaml can raise the limit \"entries\"");
            return List.of();
        }
        if (memory != null) {
            memory.retain(files.stream().map(each -> each.file().path()).collect(Collectors.toSet()));
        }
        var raw = each(files, each -> note(each, limits));
        var titles = new TreeMap<String, String>();
        for (var note : raw) {
            var fields = new Fields(note.header(), note.source().place(""), zone);
            titles.putIfAbsent(note.slug(), EntryReader.title(note, fields));
        }
        var prose = new ProseParser(
                slug -> Optional.ofNullable(titles.get(slug)), limits.prose(), memory == null ? null : memory.texts());
        var questions = Questions.of(raw, zone);
        var reader = new EntryReader(zone, questions, prose);
        if (memory != null) {
            memory.surroundings(List.of(zone, questions, titles, limits.prose()));
        }
        var read = each(raw, note -> memory == null ? reader.read(note) : memory.entry(note, reader::read));
        read.forEach(each -> findings.addAll(each.diagnostics()));
        raw.forEach(each -> each.findings().unread().forEach(findings::leaveUnread));
        return read.stream()
                .map(Checked::value)
                .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::slug))
                .toList();
    }

    private static <A, B> List<B> each(List<A> all, Function<A, B> work) {
        return all.parallelStream().map(work).toList();
    }

    private RawNote note(Filed filed, Limits limits) {
        var file = filed.file();
        if (!(filed.role() instanceof FileRole.Note(var kind, var slug))) {
            throw new IllegalArgumentException(file + " is no note");
        }
        var most = limits.get(Limits.Name.NOTE_BYTES);
        if (file.bytes() > most) {
            return RawNote.tooLarge(kind, slug, file, most);
        }
        try {
            var bytes = FileBytes.read(file);
            return memory == null ? RawNote.of(kind, slug, file, bytes) : memory.note(kind, slug, file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes something of a record's text, which is empty if there is no such file.
    private interface RecordReader<T> {
        T read(String text, Findings findings);
    }

    private <T> T record(String name, RecordReader<T> reader) throws IOException {
        var file = records.get(name);
        return reader.read(file == null ? "" : text(file), findings);
    }

    private String text(SourceFile file) throws IOException {
        if (file.bytes() > MOST_RECORD_BYTES) {
            findings.add(
                    Code.D401,
                    Span.startOf(file.path()),
                    "the file has " + file.bytes() + " bytes, more than " + MOST_RECORD_BYTES,
                    "restore it from git");
            return "";
        }
        return Utf8Text.read(FileBytes.read(file), file.path(), findings).orElse("");
    }

    private Map<String, String> releases() throws IOException {
        var releases = new TreeMap<String, String>();
        for (var each : all) {
            if (each.role() instanceof FileRole.Release(var version)) {
                var text = text(each.file());
                if (Records.isRelease(text, each.file().path(), findings)) {
                    releases.put(version, text);
                }
            }
        }
        return releases;
    }
}
