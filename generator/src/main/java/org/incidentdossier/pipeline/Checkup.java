package org.incidentdossier.pipeline;

import static org.incidentdossier.diagnostics.Stored.span;
import static org.incidentdossier.diagnostics.Stored.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.evidence.wording.Captures;
import org.jspecify.annotations.Nullable;

/// What examining a dossier has to say to its editors.
///
/// @param diagnostics of all stages, by place
/// @param quotations  how many there are
public record Checkup(List<Diagnostic> diagnostics, long quotations) {
    /// Found by a clock or by the depth of a stack: the next time it may be otherwise.
    private static final Set<Code> CHANCE = Set.of(Code.D405, Code.D407);

    public Checkup {
        diagnostics = List.copyOf(diagnostics);
    }

    /// That of a dossier that was examined.
    public static Checkup of(Examined examined) {
        var quotations = examined.dossier().claims().stream()
                .filter(claim -> claim.quote() != null)
                .count();
        return new Checkup(examined.diagnostics(), quotations);
    }

    /// That of a project: the one that a build has left for the very same content, else a new one. Nothing is written.
    ///
    /// @throws IOException if a file cannot be read, or changes while it is read
    public static Checkup of(Path project, Captures captures, boolean strict, @Nullable BuildCache cache, Course course)
            throws IOException {
        if (cache != null && !captures.arePresent()) {
            course.begin(1, "reading notes");
            var known = cache.checked(project, strict);
            if (known.isPresent()) {
                return known.get();
            }
        }
        var memory = cache == null ? null : cache.memory();
        return of(Examination.of(project, captures, strict, memory, course));
    }

    /// Whether something stands in the way of a site.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /// Whether examining the same again is sure to say the same.
    boolean isCertain() {
        return diagnostics.stream().noneMatch(each -> CHANCE.contains(each.code()));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(quotations);
        out.writeInt(diagnostics.size());
        for (var each : diagnostics) {
            out.writeUTF(each.code().name());
            out.writeUTF(each.severity().name());
            text(each.at().path(), out);
            span(each.at(), out);
            text(each.message(), out);
            text(each.help(), out);
        }
    }

    static Checkup read(DataInputStream in) throws IOException {
        var quotations = in.readLong();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var left = in.readInt(); left > 0; left--) {
            var code = Code.valueOf(in.readUTF());
            var severity = Severity.valueOf(in.readUTF());
            var at = span(text(in), in);
            diagnostics.add(new Diagnostic(code, severity, at, text(in), text(in)));
        }
        return new Checkup(diagnostics, quotations);
    }
}
