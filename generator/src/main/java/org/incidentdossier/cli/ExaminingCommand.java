package org.incidentdossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.pipeline.BuildCache;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.pipeline.Checkup;
import org.incidentdossier.pipeline.Course;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.pipeline.Examined;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A command that looks at a dossier before it does anything else.
abstract class ExaminingCommand implements Callable<Integer> {
    private static final List<String> SOURCES = List.of("content", "templates", "assets");

    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Option(
            names = "--captures",
            paramLabel = "DIR",
            description = "The folder with the articles' texts, to check quotations against.")
    @Nullable
    Path captures;

    final Console console() {
        return Objects.requireNonNull(dossier).console();
    }

    final Path project() {
        return Objects.requireNonNull(dossier).project();
    }

    /// The absolute path of what `--out` names.
    ///
    /// @throws WrongUse if it lies among the sources: the next build would take for a source what this one writes
    final Path output(Path out) {
        var target = out.toAbsolutePath().normalize();
        for (var folder : SOURCES) {
            if (target.startsWith(project().toAbsolutePath().normalize().resolve(folder))) {
                throw new WrongUse("--out " + out + " lies in " + folder
                        + "/, where the next build would read it; write elsewhere");
            }
        }
        return target;
    }

    final Examined examine(boolean strict) throws IOException {
        var course = Course.ofExamination();
        try (var _ = new CourseLine(console(), course)) {
            var cache = cache();
            var memory = cache == null ? null : cache.memory();
            return Examination.of(project(), CaptureFolder.read(captures), strict, memory, course);
        }
    }

    /// What examining says, be it now or when the last build examined the very same notes.
    final Checkup checkUp(boolean strict) throws IOException {
        var course = Course.ofExamination();
        try (var _ = new CourseLine(console(), course)) {
            return Checkup.of(project(), CaptureFolder.read(captures), strict, cache(), course);
        }
    }

    /// What the last build has left.
    final @Nullable BuildCache cache() throws IOException {
        return BuildCache.open(project(), Version.build(), OwnFiles.key(System.getenv()));
    }

    /// The dossier if it has no errors; else their report, on standard error, and nothing.
    final Optional<Examined> examineOrReport() throws IOException {
        var examined = examine(false);
        if (examined.hasErrors()) {
            report(examined);
            return Optional.empty();
        }
        return Optional.of(examined);
    }

    final void report(Examined examined) {
        text().print(examined.diagnostics(), console().err());
    }

    final DiagnosticText text() {
        return new DiagnosticText(console().colours(), console().live() ? this::lineOf : _ -> Optional.empty());
    }

    final void print(Json json) {
        console().out().print(JsonText.pretty(json));
    }

    private Optional<String> lineOf(Span span) {
        try (var lines = Files.lines(project().resolve(span.path()))) {
            return lines.skip(span.line() - 1L).findFirst();
        } catch (IOException | UncheckedIOException _) {
            // The caret is a courtesy: a file that is not text, or is gone by now, is reported without.
            return Optional.empty();
        }
    }
}
