package org.incidentdossier.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.markdown.ProseLimits;
import org.incidentdossier.markdown.ProseMemory;
import org.incidentdossier.markdown.ProseParser;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// Reads all that a project's `content/` holds.
public final class Content {
    private static final String SETTINGS = "dossier.yaml";

    private final List<Diagnostic> found = new ArrayList<>();
    private final SortedSet<String> unread = new TreeSet<>();

    private final @Nullable ProseMemory memory;

    private Content(@Nullable ProseMemory memory) {
        this.memory = memory;
    }

    /// The notes of a project, with a diagnostic for all that cannot be read.
    ///
    /// @throws IOException if the system does not let us read a file
    public static Checked<Notes> read(Path project) throws IOException {
        return read(project, null);
    }

    /// The same with a memory of texts that were parsed before.
    ///
    /// @throws IOException if the system does not let us read a file
    public static Checked<Notes> read(Path project, @Nullable ProseMemory memory) throws IOException {
        var files = ContentFiles.read(project);
        var content = new Content(memory);
        content.found.addAll(files.diagnostics());
        var notes = content.notes(files.value());
        return new Checked<>(notes, content.found);
    }

    private Notes notes(List<SourceFile> files) {
        var byPath = new TreeMap<String, SourceFile>();
        files.forEach(file -> byPath.put(file.pathInContent(), file));
        var settings = settings(byPath.get(SETTINGS));
        var entries = entries(files);
        return new Notes(
                settings,
                entries,
                List.of(),
                register(byPath, "ids.lock", Registers::lockedIds, List.of()),
                register(byPath, "redirects.yaml", Registers::redirects, Map.of()),
                register(byPath, "gaps.yaml", Registers::gapBudget, Map.of()),
                List.of(),
                releases(byPath),
                unread);
    }

    private Settings settings(@Nullable SourceFile file) {
        var path = "content/" + SETTINGS;
        if (file == null) {
            found.add(Diagnostic.of(
                    Code.D107,
                    Span.startOf(path),
                    "there is no content/dossier.yaml",
                    "write one with `id:` and `title:`; `dossier init` makes a new project"));
            return DossierFormat.standIn(new NoteSource(path, "", "", Map.of()));
        }
        var findings = new Findings();
        var node = Registers.node(file, findings).orElseGet(() -> new YamlNode.Pairs(List.of(), Span.startOf(path)));
        var source = new NoteSource(path, file.text().orElse(""), file.sha256(), node.positions());
        var settings = DossierFormat.form(source).read(node, source.place(""), findings);
        keep(findings);
        return settings == null ? DossierFormat.standIn(source) : settings;
    }

    private List<Entry> entries(List<SourceFile> files) {
        var raw = files.parallelStream()
                .map(Content::raw)
                .flatMap(Optional::stream)
                .toList();
        var titles = new HashMap<String, String>();
        raw.forEach(each -> each.note()
                .flatMap(RawNote::title)
                .ifPresent(title -> titles.put(each.note().orElseThrow().id().slug(), title)));
        var parser = new ProseParser(slug -> Optional.ofNullable(titles.get(slug)), ProseLimits.DEFAULT, memory);

        // Questions come first: their kinds say how the answers of claims are read.
        var questions = read(raw, kind -> kind == EntryKind.QUESTION, new QuestionRoster(Map.of()), parser);
        var byId = new HashMap<QuestionId, Question>();
        questions.forEach(entry -> {
            if (entry instanceof Question question) {
                byId.putIfAbsent(question.id(), question);
            }
        });
        var others = read(raw, kind -> kind != EntryKind.QUESTION, new QuestionRoster(byId), parser);
        raw.forEach(each -> keep(each.findings()));
        return Stream.concat(questions.stream(), others.stream())
                .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::slug))
                .toList();
    }

    private static List<Entry> read(
            List<Reading> raw, Predicate<EntryKind> kinds, QuestionRoster questions, ProseParser parser) {
        return raw.parallelStream()
                .flatMap(each -> each.note().stream())
                .filter(note -> kinds.test(note.id().kind()))
                .flatMap(note -> note.toEntry(questions, parser).stream())
                .toList();
    }

    private static Optional<Reading> raw(SourceFile file) {
        for (var kind : EntryKind.values()) {
            var inFolder = file.pathInContent().startsWith(kind.folder() + "/");
            if (inFolder && file.path().endsWith(".md")) {
                var findings = new Findings();
                return Optional.of(new Reading(RawNote.of(file, kind, findings), findings));
            }
        }
        return Optional.empty();
    }

    private <T> T register(
            Map<String, SourceFile> files, String name, BiFunction<SourceFile, Findings, T> read, T otherwise) {
        var file = files.get(name);
        if (file == null) {
            return otherwise;
        }
        var findings = new Findings();
        var register = read.apply(file, findings);
        keep(findings);
        return register;
    }

    private Map<String, String> releases(Map<String, SourceFile> files) {
        var releases = new TreeMap<String, String>();
        files.forEach((path, file) -> {
            if (path.startsWith("releases/") && path.endsWith(".json")) {
                var version = path.substring("releases/".length(), path.length() - ".json".length());
                var findings = new Findings();
                Texts.decode(file, findings).ifPresent(text -> releases.put(version, text));
                keep(findings);
            }
        });
        return releases;
    }

    private void keep(Findings findings) {
        found.addAll(findings.diagnostics());
        unread.addAll(findings.unread());
    }

    /// What became of a note's file.
    private record Reading(Optional<RawNote> note, Findings findings) {}
}
