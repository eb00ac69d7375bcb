package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.incidentdossier.archive.KeptSources;
import org.incidentdossier.content.ContentState;
import org.incidentdossier.content.HeaderMemory;
import org.incidentdossier.content.NoteMemory;
import org.incidentdossier.content.SourceTree;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.markdown.ProseMemory;
import org.incidentdossier.staging.FinishedFolder;
import org.incidentdossier.staging.Staging;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// What a build leaves for the next run, so that it costs what has changed: in `target/headers` and `target/parsed`
/// what it has read and parsed, in `target/published` how it left the site's files and the index of the search, in
/// `target/checked` what it had to say on the notes.
///
/// The files hold finished markup and words of honour, so they are sealed. Whatever else they are, damaged, another's,
/// or missing, everything is made as if they were not there.
public final class BuildCache {
    private static final String HEADERS = "headers";
    private static final String PARSED = "parsed";
    private static final String PUBLISHED = "published";
    private static final String CHECKED = "checked";

    /// To parse one text in so many again costs less than to write all of them.
    private static final int FEW = 100;

    private final Seal seal;
    private final Path folder;
    private final FutureTask<HeaderMemory> headers = new FutureTask<>(() -> HeaderMemory.of(bytes(HEADERS)));
    private final FutureTask<ProseMemory> parsed = new FutureTask<>(() -> ProseMemory.of(bytes(PARSED)));

    private BuildCache(Seal seal, Path folder) {
        this.seal = seal;
        this.folder = folder;
    }

    /// That of a project; nothing where there can be none.
    ///
    /// @param software tells one build of the generator from another; empty if nobody knows
    /// @param key      a file that only this user can read, made if it is missing; null if there is no place for it
    public static @Nullable BuildCache open(Path project, String software, @Nullable Path key) {
        return Seal.of(software, key)
                .map(seal -> new BuildCache(seal, project.resolve("target")))
                .orElse(null);
    }

    /// What has been parsed before; it is read while the notes are.
    public NoteMemory memory() {
        Thread.ofPlatform().name("memory").start(parsed);
        return NoteMemory.of(this::parsed, () -> result(headers));
    }

    /// Keeps what was parsed for the next time, and forgets it.
    ///
    /// @throws IOException if the file cannot be written
    void save() throws IOException {
        if (parsed().changes() * FEW > parsed().size()) {
            seal.write(folder.resolve(PARSED), PARSED, parsed()::write);
        }
        var known = result(headers);
        if (known.changes() * FEW > known.size()) {
            seal.write(folder.resolve(HEADERS), HEADERS, known::write);
        }
        known.forget();
        parsed().forget();
    }

    /// What the last build had to say on notes that were the same to the byte, and as strict.
    Optional<Checkup> checked(Checked<SourceTree> listed, boolean strict) throws IOException {
        var bytes = open(CHECKED);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        var in = new StoredReader(bytes.get());
        return in.flag() == strict && ContentState.read(in).isStill(listed)
                ? Optional.of(Checkup.read(in))
                : Optional.empty();
    }

    /// Keeps what examining has found, if the notes have been the same all the while.
    ///
    /// @param seen the content's files as they were before the notes were read
    void keepChecked(Path project, boolean strict, SourceTree seen, Examined examined) throws IOException {
        var checkup = Checkup.of(examined);
        var now = SourceTree.of(project);
        if (checkup.isCertain() && seen.equals(now.value())) {
            var state = ContentState.of(now, examined.dossier().notes().checksums());
            seal.write(folder.resolve(CHECKED), CHECKED, to -> {
                var out = new StoredWriter().flag(strict);
                state.write(out);
                checkup.write(out);
                out.flushTo(to);
            });
        }
    }

    /// A site that was published: what its entries, its sources and its search were made of, and how its files and its
    /// index were left.
    record Published(
            Ingredients ingredients, KeptSources sources, KeptSearch search, LeftIndex index, FinishedFolder files) {
        /// One of which nothing is known.
        static final Published NONE =
                new Published(Ingredients.NONE, KeptSources.NONE, KeptSearch.NONE, LeftIndex.NONE, FinishedFolder.NONE);
    }

    /// The last site at a place, and the last index, as far as they are known.
    Published published(Path site, Path index) throws IOException {
        var bytes = open(PUBLISHED);
        if (bytes.isEmpty()) {
            return Published.NONE;
        }
        var in = new StoredReader(bytes.get());
        return new Published(
                Ingredients.read(in),
                KeptSources.read(in),
                KeptSearch.read(in),
                LeftIndex.read(index, in),
                FinishedFolder.read(absolute(site), in));
    }

    /// Keeps how a site was left that has just been published.
    ///
    /// @return whether it could be kept
    boolean keepPublished(
            Ingredients ingredients,
            KeptSources sources,
            KeptSearch search,
            LeftIndex index,
            Staging staged,
            Path site) {
        try {
            seal.write(folder.resolve(PUBLISHED), PUBLISHED, to -> {
                var out = new StoredWriter();
                ingredients.write(out);
                sources.write(out);
                search.write(out);
                index.write(out);
                out.flushTo(to);
                staged.writeFinished(absolute(site), to);
            });
            return true;
        } catch (IOException _) {
            // The site is there all the same, and the last file speaks of another folder than is there now.
            return false;
        }
    }

    /// Forgets how the last site was left.
    static void forgetPublished(Path project) throws IOException {
        Files.deleteIfExists(project.resolve("target").resolve(PUBLISHED));
    }

    ProseMemory parsed() {
        return result(parsed);
    }

    // Read by whoever asks first; others wait.
    private static <T> T result(FutureTask<T> task) {
        try {
            task.run();
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("what we have sealed is ours", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    // No file is one without anything in it.
    private byte[] bytes(String name) {
        return open(name).orElse(new byte[0]);
    }

    // A file that cannot be read is no reason not to build.
    private Optional<byte[]> open(String name) {
        try {
            return seal.open(folder.resolve(name), name);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Path absolute(Path site) {
        return site.toAbsolutePath().normalize();
    }
}
