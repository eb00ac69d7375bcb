package org.incidentdossier.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.incidentdossier.archive.Epoch;
import org.incidentdossier.archive.GeneratorSource;
import org.incidentdossier.archive.KeptSources;
import org.incidentdossier.archive.Provenance;
import org.incidentdossier.archive.SiteArchive;
import org.incidentdossier.archive.form.ContentFile;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.content.Content;
import org.incidentdossier.content.SourceTree;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.exports.Exports;
import org.incidentdossier.exports.Extent;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.indexing.DossierIndex;
import org.incidentdossier.pipeline.BuildCache.Published;
import org.incidentdossier.render.Output;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.incidentdossier.search.IndexContents;
import org.incidentdossier.site.Edition;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePlan;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;

/// The whole way from notes to a site: examine, plan, index, render, archive, publish.
///
/// Nothing is written before the notes are free of errors, and nothing is published before everything is written.
public final class SiteBuild {
    /// Every site has it; it tells a site of ours from a folder of somebody's.
    private static final Path SITE_MARKER = Path.of("provenance", "build.json");

    /// Every index has it: it is written once, with one commit.
    private static final Path INDEX_MARKER = Path.of("segments_1");

    private final BuildRequest request;
    private final Examined examined;
    private final List<ContentFile> sources;
    private final Course course;

    private SiteBuild(BuildRequest request, Examined examined, List<ContentFile> sources, Course course) {
        this.request = request;
        this.examined = examined;
        this.sources = sources;
        this.course = course;
    }

    /// Builds a site, or says why not.
    ///
    /// @throws IOException if something cannot be read or written; the last good site is then still there
    public static Built run(BuildRequest request) throws IOException {
        return run(request, null, Course.ofBuild());
    }

    /// The same while somebody waits for it, with what an earlier build has left.
    ///
    /// @throws IOException if something cannot be read or written; the last good site is then still there
    public static Built run(BuildRequest request, @Nullable BuildCache cache, Course course) throws IOException {
        try (var beside = new SideWork()) {
            var last = beside.start(() -> published(request, cache));
            var memory = cache == null ? null : cache.memory();
            var listed = SourceTree.of(request.project());
            var examined = Examination.of(listed, request.captures(), request.strict(), memory, course);
            var kept = beside.start(() -> keep(request, cache, listed.value(), examined));
            var built = examined.hasErrors()
                    ? new Built(examined, examined.diagnostics(), 0, null)
                    : new SiteBuild(request, examined, ContentSources.of(listed.value()), course)
                            .write(cache, last, kept);
            kept.await();
            return built;
        }
    }

    private static Published published(BuildRequest request, @Nullable BuildCache cache) throws IOException {
        return cache == null ? Published.NONE : cache.published(request.out(), index(request.project()));
    }

    /// @param seen the content's files before they were read
    private static boolean keep(BuildRequest request, @Nullable BuildCache cache, SourceTree seen, Examined examined)
            throws IOException {
        if (cache != null) {
            cache.save();
            if (!request.captures().arePresent()) {
                cache.keepChecked(request.project(), request.strict(), seen, examined);
            }
        }
        return true;
    }

    /// Where the Lucene index of a project is.
    public static Path index(Path project) {
        return project.resolve("target").resolve("lucene");
    }

    /// Writes what a dossier's site and index consist of into two folders, and publishes nothing: the way of a preview.
    ///
    /// The value is the number of pages. With an error among the diagnostics both folders are incomplete.
    ///
    /// @param examined free of errors
    public static Checked<Integer> stage(BuildRequest request, Examined examined, Path site, Path index)
            throws IOException {
        var build = new SiteBuild(request, examined, ContentSources.of(request.project()), Course.ofBuild());
        var staged = build.stage(Staging.in(site), Published.NONE, index);
        return new Checked<>(staged.value().pages(), staged.diagnostics());
    }

    /// @param published of the last site, which may be another by now: each of its files is looked at again
    /// @param kept      what has to be there before anything is published
    private Built write(@Nullable BuildCache cache, SideWork.Result<Published> published, SideWork.Result<Boolean> kept)
            throws IOException {
        try (var beside = new SideWork();
                var site = Publication.open(request.out(), SITE_MARKER);
                var index = Publication.open(index(request.project()), INDEX_MARKER)) {
            var last = published.await();
            var staging = cache == null ? Staging.in(site.staged()) : Staging.after(last.files(), site.staged());
            var staged = stage(staging, last, index.staged());
            if (!staged.hasErrors()) {
                kept.await();
                index.publish();
                site.publish();
                if (cache != null) {
                    // As long as nobody else can publish one; the rest while the last site is deleted.
                    var made = staged.value();
                    var left = LeftIndex.of(index(request.project()), made.indexed());
                    beside.start(() -> cache.keepPublished(
                            made.ingredients(), made.sources(), made.search(), left, staging, request.out()));
                }
            }
            var found = new ArrayList<>(examined.diagnostics());
            found.addAll(staged.diagnostics());
            return new Built(
                    examined,
                    sorted(found),
                    staged.value().pages(),
                    staged.value().origin());
        }
    }

    /// All pages of a site, those that tell of its data included.
    public static SitePlan plan(Examined examined) {
        var dossier = examined.dossier();
        var releases = examined.releases();
        return SitePlan.of(dossier, examined.evidence(), Exports.latestChange(releases))
                .withPages(Exports.pages(dossier, examined.evidence(), releases));
    }

    // The search is made and tried beside the pages; data/dossier.json alone asks it how many terms it has.
    private Checked<Staged> stage(Staging staging, Published last, Path index) throws IOException {
        var dossier = examined.dossier();
        try (var beside = new SideWork()) {
            var indexed = beside.start(() -> writeIndex(last.index(), index));
            var written = new CompletableFuture<Boolean>();
            var tried = beside.start(() -> copySearch(indexed, last.search(), staging, written));
            var templates = Templates.of(request.project());
            var kept = SiteArchive.keepSources(staging, dossier, sources, last.sources());
            var content = kept.name();
            var look = Swhid.ofBytes(templates.files());
            var made = beside.start(() -> Ingredients.of(dossier, look, request));
            var described = beside.start(() -> provenance(content, look));
            var edition = new Edition(dossier.settings().version(), content.text());
            var plan = plan(examined).telling(edition);
            FileSource files = sink -> {
                course.begin(4, "writing data, citations and feeds");
                var paths = plan.pages().stream().map(PagePlan::path).toList();
                var extent = new Extent(() -> terms(indexed), paths, content.text());
                Exports.each(dossier, examined.evidence(), examined.releases(), extent, sink);
            };
            var ingredients = made.await();
            var output = new Output(staging, ingredients.sameAs(last.ingredients()));
            course.begin(3, "printing pages", output::pages, plan.pages().size());
            var rendered = SiteRenderer.render(plan, files, templates, output);
            course.begin(5, "describing the site and trying the search");
            // The description is of all files; if one could not be written, what tried the search says so.
            written.join();
            var origin = rendered.hasErrors()
                    ? null
                    : new Built.Origin(content, look, SiteArchive.describe(staging, dossier, described.await()));
            var search = tried.await();
            var contents = indexed.await().contents();
            return new Checked<>(
                    new Staged(rendered.value(), ingredients, kept, search, contents, origin), rendered.diagnostics());
        }
    }

    /// A site that is there but not published; without an origin it is not whole.
    private record Staged(
            int pages,
            Ingredients ingredients,
            KeptSources sources,
            KeptSearch search,
            IndexContents indexed,
            Built.@Nullable Origin origin) {}

    private DossierIndex writeIndex(LeftIndex last, Path folder) throws IOException {
        var known = last.untouched();
        var index = DossierIndex.write(examined.dossier(), examined.evidence(), folder, known);
        if (!known.equals(last.untouched())) {
            index.close();
            throw new IOException(known.folder() + ": changed while the site was built; build again");
        }
        return index;
    }

    // Tried as soon as it is there: later it would be in memory together with what the exports hold.
    //
    // @param written is completed when nothing more is written, in whatever way
    private static KeptSearch copySearch(
            SideWork.Result<DossierIndex> indexed, KeptSearch last, Staging staging, CompletableFuture<Boolean> written)
            throws IOException {
        try (var index = indexed.await()) {
            var copy = index.copy();
            var search = SearchFiles.put(copy, last, staging);
            written.complete(true);
            DossierIndex.check(copy);
            return search;
        } finally {
            written.complete(false);
        }
    }

    private static long terms(SideWork.Result<DossierIndex> indexed) {
        try {
            return indexed.await().terms();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Provenance provenance(Swhid content, Swhid templates) throws IOException {
        var notes = examined.dossier().notes();
        var releases = examined.releases();
        var epoch = request.epoch() == null ? Epoch.of(notes, releases) : request.epoch();
        var limits = Content.limits(notes.settings());
        return new Provenance(
                request.generator(),
                Runtime.version().toString(),
                epoch,
                Releases.before(releases, notes.settings().version()),
                content,
                templates,
                null,
                GeneratorSource.ofThisJar(),
                limits);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> found) {
        return found.stream().distinct().sorted().toList();
    }
}
