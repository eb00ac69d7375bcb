package org.incidentdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark of stages is no part of the usual build, since its library is not pinned: that it still fits the
/// stages is seen by compiling it against names of that library with nothing behind them.
final class BenchmarksTest {
    private static final Path STAGES = Path.of("../bench/jmh/src/main/java/org/incidentdossier/bench/Stages.java");

    private static final Map<String, String> LIBRARY = Map.ofEntries(
            Map.entry("Benchmark", "@interface Benchmark {}"),
            Map.entry("BenchmarkMode", "@interface BenchmarkMode { Mode value(); }"),
            Map.entry("Fork", "@interface Fork { int value(); }"),
            Map.entry("Level", "enum Level { Trial, Invocation }"),
            Map.entry("Measurement", "@interface Measurement { int iterations(); int time(); }"),
            Map.entry("Mode", "enum Mode { AverageTime }"),
            Map.entry("OutputTimeUnit", "@interface OutputTimeUnit { java.util.concurrent.TimeUnit value(); }"),
            Map.entry("Param", "@interface Param { String value(); }"),
            Map.entry("Scope", "enum Scope { Benchmark }"),
            Map.entry("Setup", "@interface Setup { Level value() default Level.Trial; }"),
            Map.entry("State", "@interface State { Scope value(); }"),
            Map.entry("TearDown", "@interface TearDown {}"),
            Map.entry("Warmup", "@interface Warmup { int iterations(); int time(); }"));

    @TempDir
    private Path folder;

    @Test
    void theBenchmarkOfStagesFitsTheStages() throws IOException {
        var sources = new ArrayList<Path>(List.of(STAGES));
        for (var each : LIBRARY.entrySet()) {
            var source = folder.resolve(each.getKey() + ".java");
            Files.writeString(source, "package org.openjdk.jmh.annotations; public " + each.getValue());
            sources.add(source);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of("-proc:none", "-d", folder.toString());
            var compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(compiled).describedAs("%s", said).isTrue();
        }
    }
}
