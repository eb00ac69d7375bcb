package org.incidentdossier.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.incidentdossier.content.NoteMemory;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.pipeline.Examined;
import org.incidentdossier.pipeline.SiteBuild;
import org.incidentdossier.render.PagePrinter;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.incidentdossier.site.SitePlan;
import org.jspecify.annotations.Nullable;

/// Makes an edition whenever the folder has changed, and tells whoever waits for it.
final class Editions implements AutoCloseable {
    /// How long nothing is looked at if no event comes; short while something could not be read.
    private static final long CALM_MILLIS = 3_600_000;

    private static final long TROUBLED_MILLIS = 300;
    private static final int TRIES = 3;

    private final BuildRequest request;
    private final Path project;
    private final @Nullable Path captures;
    private final Path scratch;
    private final Consumer<News> told;
    private final NoteMemory memory = NoteMemory.ofManyRuns();
    private final FolderWatch watch;
    private final Thread thread = Thread.ofPlatform().name("preview").daemon().unstarted(this::follow);
    private Edition edition = Edition.NONE;
    private @Nullable PagePrinter printer;
    private String lookOfPrinter = "";
    private boolean closed;

    Editions(BuildRequest request, @Nullable Path captures, Consumer<News> told) throws IOException {
        this.request = request;
        this.project = request.project();
        this.captures = captures;
        this.told = told;
        this.watch = new FolderWatch(project, captures);
        this.scratch = Scratch.create();
    }

    void start() {
        thread.start();
    }

    /// The newest edition; before the first it is waited for.
    synchronized Edition newest() throws InterruptedException {
        while (edition.number() == 0 && !closed) {
            wait();
        }
        return edition;
    }

    /// The next edition after a number, or the newest when the time is over or the preview ends.
    synchronized Edition after(long number, long millis) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (edition.number() <= number && !closed && System.nanoTime() < end) {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
        return edition;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.interrupt();
        watch.close();
        Scratch.delete(scratch);
    }

    /// Tells of a bug of ours that kept a page from being shown.
    void report(RuntimeException fault) {
        told.accept(new News(false, edition.site() != null, List.of(), "this is a bug of ours: " + fault, fault, 0));
    }

    private void follow() {
        try {
            while (!isClosed()) {
                look();
                await(edition.trouble() == null ? CALM_MILLIS : TROUBLED_MILLIS);
            }
        } catch (InterruptedException | ClosedWatchServiceException _) {
            // The preview has ended.
        }
    }

    private void await(long millis) throws InterruptedException {
        try {
            watch.await(millis);
        } catch (IOException _) {
            // What cannot be looked at now will be reported by the next look, if it lasts.
            Thread.sleep(TROUBLED_MILLIS);
        }
    }

    private void publish(Edition next) {
        Edition last;
        synchronized (this) {
            last = edition;
            edition = next;
            notifyAll();
        }
        // A page that is open may still ask for search files of the site before: that one stays, those before it go.
        var site = next.site();
        if (last.site() != null && site != null && last.site() != site) {
            site.keep(last.site());
        }
    }

    private void look() {
        var start = System.nanoTime();
        @Nullable RuntimeException fault = null;
        Edition next;
        try {
            next = make();
        } catch (IOException e) {
            next = troubled(e.toString());
        } catch (RuntimeException e) {
            // A preview that ends with the first bug of ours would lose the editor's pages: it says so and goes on.
            fault = e;
            next = troubled("this is a bug of ours: " + e);
        }
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        publish(next);
        told.accept(new News(next.current(), next.site() != null, next.diagnostics(), next.trouble(), fault, millis));
    }

    private Edition make() throws IOException {
        for (var tries = 1; ; tries++) {
            var state = watch.look();
            var folders = Templates.of(project).folders();
            var look = state.stamp(folders.get(0)) + state.stamp(project.resolve("jbake.properties"));
            var assets = state.stamp(folders.get(1));
            try {
                var texts = CaptureFolder.read(captures);
                return make(Examination.of(project, texts, request.strict(), memory), look, assets);
            } catch (IOException e) {
                // Files come and go while an editor or git is writing; a moment later they may be whole.
                if (tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private Edition make(Examined examined, String look, String assets) throws IOException {
        var found = new ArrayList<Diagnostic>(examined.diagnostics());
        if (examined.hasErrors()) {
            return new Edition(edition.number() + 1, edition.site(), false, found, null, assets);
        }
        var plan = SiteBuild.plan(examined);
        var printer = printer(plan, look);
        found.addAll(SiteRenderer.examine(plan, Templates.of(project)));
        var number = edition.number() + 1;
        var rest = new WholeSite(request, examined, scratch.resolve(Long.toString(number)));
        var site =
                printer.value().map(each -> new PreviewSite(plan, each, rest)).orElse(edition.site());
        return new Edition(number, site, printer.value().isPresent(), found, null, assets);
    }

    // Templates are parsed again when one of them has changed, not with every note.
    private Checked<Optional<PagePrinter>> printer(SitePlan plan, String look) throws IOException {
        var last = printer;
        if (last != null && look.equals(lookOfPrinter)) {
            return Checked.clean(Optional.of(last.with(plan)));
        }
        var made = PagePrinter.of(plan, Templates.of(project));
        printer = made.diagnostics().isEmpty() ? made.value().orElse(null) : null;
        lookOfPrinter = look;
        return made;
    }

    private Edition troubled(String trouble) {
        return new Edition(
                edition.number() + 1, edition.site(), false, edition.diagnostics(), trouble, edition.assets());
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
