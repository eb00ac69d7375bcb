package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.content.SourceTree;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.render.Output;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.incidentdossier.site.Edition;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.SitePlan;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
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

    /// That of a project: the one that a build has left for the very same content, else a new one. Templates and assets
    /// of the project's own are tried by printing all pages. Nothing is written.
    ///
    /// @throws IOException if a file cannot be read, or changes while it is read
    public static Checkup of(Path project, Captures captures, boolean strict, @Nullable BuildCache cache, Course course)
            throws IOException {
        course.begin(1, "reading notes");
        var listed = SourceTree.of(project);
        var templates = Templates.of(project);
        var areOurs = templates.areShipped();
        if (cache != null && areOurs && !captures.arePresent()) {
            var known = cache.checked(listed, strict);
            if (known.isPresent()) {
                return known.get();
            }
        }
        var memory = cache == null ? null : cache.memory();
        var examined = Examination.of(listed, captures, strict, memory, course);
        return areOurs ? of(examined) : of(examined).with(tried(examined, templates, course));
    }

    // Where notes have errors no page can be printed; what is wrong with assets and settings is told all the same.
    private static List<Diagnostic> tried(Examined examined, Templates templates, Course course) throws IOException {
        if (examined.hasErrors()) {
            var beside = examined.dossier().notes().attachments();
            return SiteRenderer.examine(new SitePlan(List.of(), List.of(), beside), templates);
        }
        var plan = SiteBuild.plan(examined).telling(edition(examined));
        var output = Output.nowhere();
        course.begin(3, "trying templates", output::pages, plan.pages().size());
        return SiteRenderer.render(plan, FileSource.NONE, templates, output).diagnostics();
    }

    // Which one does not matter, only that there is one: nobody reads what is printed.
    private static Edition edition(Examined examined) throws IOException {
        var nothing = Swhid.ofBytes(new TreeMap<>()).text();
        return new Edition(examined.dossier().settings().version(), nothing);
    }

    private Checkup with(List<Diagnostic> more) {
        return new Checkup(
                Stream.concat(diagnostics.stream(), more.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                quotations);
    }

    /// Whether something stands in the way of a site.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /// Whether examining the same again is sure to say the same.
    boolean isCertain() {
        return diagnostics.stream().noneMatch(each -> CHANCE.contains(each.code()));
    }

    void write(StoredWriter out) {
        out.number(Math.toIntExact(quotations)).number(diagnostics.size());
        for (var each : diagnostics) {
            out.text(each.code().name())
                    .text(each.severity().name())
                    .text(each.at().path())
                    .span(each.at())
                    .text(each.message())
                    .text(each.help());
        }
    }

    static Checkup read(StoredReader in) throws IOException {
        var quotations = in.number();
        var diagnostics = in.list(() -> new Diagnostic(
                Code.valueOf(in.text()), Severity.valueOf(in.text()), in.span(in.text()), in.text(), in.text()));
        return new Checkup(diagnostics, quotations);
    }
}
