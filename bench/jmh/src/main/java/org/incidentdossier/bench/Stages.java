package org.incidentdossier.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.incidentdossier.content.Content;
import org.incidentdossier.content.HeaderMemory;
import org.incidentdossier.content.NoteMemory;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.exports.Exports;
import org.incidentdossier.exports.Extent;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.markdown.ProseMemory;
import org.incidentdossier.model.Notes;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.incidentdossier.site.OutputFile;
import org.incidentdossier.site.SitePlan;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The stages of a build on a made-up dossier, each by itself and warm: where a change shows that the whole build
/// hides.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class Stages {
    @Param("1000")
    public int notes;

    @Param("bench/Corpus.java")
    public String corpus = "";

    private final ProseMemory texts = new ProseMemory();
    private HeaderMemory headers = new HeaderMemory();
    private @Nullable Path made;
    private @Nullable Notes read;
    private @Nullable Dossier linked;
    private @Nullable Evidence weighed;
    private int round;

    @Setup
    public void makeNotes() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("dossier-stages");
        made = folder;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var status = new ProcessBuilder(java, corpus, Integer.toString(notes), folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(corpus + " ended with " + status);
        }
        read = read(remembered()).value();
        var kept = new ByteArrayOutputStream();
        headers.write(kept);
        headers = HeaderMemory.of(kept.toByteArray());
        linked = link().value();
        weighed = weigh().value();
    }

    @TearDown
    public void deleteNotes() throws IOException {
        delete(made());
    }

    @Setup(Level.Invocation)
    public void count() {
        round++;
    }

    @Benchmark
    public Checked<Notes> readAndParse() throws IOException {
        return read(null);
    }

    @Benchmark
    public Checked<Notes> readWhatIsRemembered() throws IOException {
        return read(remembered());
    }

    @Benchmark
    public Checked<Dossier> link() {
        return Linking.link(known(read));
    }

    @Benchmark
    public Checked<Evidence> weigh() {
        return Evidence.weigh(known(linked), Captures.ABSENT);
    }

    @Benchmark
    public SitePlan plan() {
        return SitePlan.of(known(linked), known(weighed), null);
    }

    @Benchmark
    public Checked<Integer> render() throws IOException {
        var out = made().resolve("site-" + round);
        var rendered = SiteRenderer.render(plan(), Templates.of(made().resolve("dossier")), out);
        delete(out);
        return rendered;
    }

    @Benchmark
    public long exports() {
        var files = new ConcurrentLinkedQueue<OutputFile>();
        Exports.each(
                known(linked), known(weighed), List.of(), new Extent(() -> 0, List.of(), null), files::add);
        // Most are made when somebody asks for their bytes.
        return files.parallelStream().mapToLong(file -> file.contents().length).sum();
    }

    private Checked<Notes> read(@Nullable NoteMemory memory) throws IOException {
        return Content.read(made().resolve("dossier"), memory);
    }

    private NoteMemory remembered() {
        return NoteMemory.of(() -> texts, () -> headers);
    }

    private Path made() {
        return known(made);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("nothing has been made yet");
        }
        return value;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
