package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.content.Content;
import org.incidentdossier.content.NoteMemory;
import org.incidentdossier.content.SourceTree;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Limited;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.graph.Linking;
import org.jspecify.annotations.Nullable;

/// The stages that find an author's mistakes and write nothing: read, parse, link, check.
public final class Examination {
    private Examination() {}

    /// Examines a project.
    ///
    /// @param captures the texts that quotations are checked against, where they are at hand
    /// @param strict   whether warnings count as errors
    /// @throws IOException if a file cannot be read, or changes while it is read
    public static Examined of(Path project, Captures captures, boolean strict) throws IOException {
        return of(project, captures, strict, null, Course.ofExamination());
    }

    /// The same for a project that is examined again and again.
    ///
    /// @param memory of what was read before
    /// @throws IOException if a file cannot be read, or changes while it is read
    public static Examined of(Path project, Captures captures, boolean strict, @Nullable NoteMemory memory)
            throws IOException {
        return of(project, captures, strict, memory, Course.ofExamination());
    }

    /// The same while somebody waits for it, with what was read before.
    ///
    /// @throws IOException if a file cannot be read, or changes while it is read
    public static Examined of(
            Path project, Captures captures, boolean strict, @Nullable NoteMemory memory, Course course)
            throws IOException {
        return of(SourceTree.of(project), captures, strict, memory, course);
    }

    /// The same for a project whose files have been listed just now.
    ///
    /// @throws IOException if a file cannot be read, or changes while it is read
    static Examined of(
            Checked<SourceTree> listed, Captures captures, boolean strict, @Nullable NoteMemory memory, Course course)
            throws IOException {
        course.begin(1, "reading notes");
        var notes = Content.read(listed, memory);
        course.begin(2, "weighing " + notes.value().entries().size() + " notes");
        var dossier = Linking.link(notes.value());
        var evidence = Evidence.weigh(dossier.value(), captures);
        var releases = Releases.parse(notes.value().releases());

        var found = new ArrayList<Diagnostic>();
        found.addAll(notes.diagnostics());
        found.addAll(dossier.diagnostics());
        found.addAll(evidence.diagnostics());
        found.addAll(releases.diagnostics());
        // A line that could not be read is told of by itself.
        if (found.stream()
                .noneMatch(each -> each.code() == Code.D120 && each.at().path().equals("content/ids.lock"))) {
            found.addAll(Releases.unlocked(releases.value(), notes.value().lockedIds()));
        }
        return new Examined(dossier.value(), evidence.value(), releases.value(), inOrder(found, strict));
    }

    private static List<Diagnostic> inOrder(List<Diagnostic> found, boolean strict) {
        return Limited.of(found.stream()
                .map(each -> strict ? raised(each) : each)
                .distinct()
                .sorted()
                .toList());
    }

    private static Diagnostic raised(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING
                ? new Diagnostic(
                        diagnostic.code(), Severity.ERROR, diagnostic.at(), diagnostic.message(), diagnostic.help())
                : diagnostic;
    }
}
