package org.incidentdossier.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.CaptureRuns;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Redirect;
import org.incidentdossier.model.Settings;

/// Reads all that a project's `content/` holds.
public final class Content {
    private static final String SETTINGS = "dossier.yaml";

    private final List<Diagnostic> found = new ArrayList<>();
    private final SortedSet<String> unread = new TreeSet<>();

    private Content() {}

    /// The notes of a project, with a diagnostic for all that cannot be read.
    ///
    /// @throws IOException if the system does not let us read a file
    public static Checked<Notes> read(Path project) throws IOException {
        var files = ContentFiles.read(project);
        var content = new Content();
        content.found.addAll(files.diagnostics());
        var notes = content.notes(files.value());
        return new Checked<>(notes, content.found);
    }

    private Notes notes(List<SourceFile> files) {
        var byPath = new TreeMap<String, SourceFile>();
        files.forEach(file -> byPath.put(file.pathInContent(), file));
        var settings = settings(Optional.ofNullable(byPath.get(SETTINGS)));
        var entries = entries(files);
        return new Notes(
                settings,
                entries,
                attachments(files),
                register(byPath.get("ids.lock"), Registers::lockedIds).orElse(List.of()),
                register(byPath.get("redirects.yaml"), Registers::redirects).orElse(new TreeMap<String, Redirect>()),
                register(byPath.get("gaps.yaml"), Registers::gapBudget).orElse(new TreeMap<String, Long>()),
                List.<CaptureRuns>of(),
                new TreeMap<>(),
                unread);
    }
}
