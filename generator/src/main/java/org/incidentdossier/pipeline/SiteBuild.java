package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incidentdossier.archive.Epoch;
import org.incidentdossier.archive.Provenance;
import org.incidentdossier.archive.SiteArchive;
import org.incidentdossier.archive.Swhid;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.exports.Exports;
import org.incidentdossier.exports.Extent;
import org.incidentdossier.indexing.DossierIndex;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePlan;

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

    private SiteBuild(BuildRequest request, Examined examined) {
        this.request = request;
        this.examined = examined;
    }

    /// Builds a site, or says why not.
    ///
    /// @throws IOException if something cannot be read or written; the last good site is then still there
    public static Built run(BuildRequest request) throws IOException {
        var examined = Examination.of(request.project(), request.captures(), request.strict());
        return examined.hasErrors()
                ? new Built(examined, examined.diagnostics(), 0)
                : new SiteBuild(request, examined).write();
    }

    /// Where the Lucene index of a project is.
    public static Path index(Path project) {
        return project.resolve("target").resolve("lucene");
    }

    private Built write() throws IOException {
        var plan = SitePlan.of(examined.dossier(), examined.evidence());
        try (var site = Publication.open(request.out(), SITE_MARKER);
                var index = Publication.open(index(request.project()), INDEX_MARKER)) {
            var terms = DossierIndex.write(examined.dossier(), examined.evidence(), index.staged());
            var sources = ContentSources.of(request.project());
            var provenance = provenance(Swhid.of(sources));
            var paths = plan.pages().stream().map(PagePlan::path).toList();
            var extent = new Extent(terms, paths, provenance.content().toString());
            var files = Exports.files(examined.dossier(), examined.evidence(), extent);
            var rendered = SiteRenderer.render(plan.with(files), Templates.of(request.project()), site.staged());
            var found = new ArrayList<>(examined.diagnostics());
            found.addAll(rendered.diagnostics());
            if (!rendered.hasErrors()) {
                SiteArchive.describe(site.staged(), examined.dossier(), sources, provenance);
                index.publish();
                site.publish();
            }
            return new Built(examined, sorted(found), rendered.value());
        }
    }

    private Provenance provenance(Swhid content) {
        var epoch = request.epoch() == null ? Epoch.of(examined.dossier().notes()) : request.epoch();
        Map<String, Long> limits = examined.dossier().settings().limits();
        return new Provenance(request.generator(), Runtime.version().toString(), epoch, content, null, limits);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> found) {
        return found.stream().distinct().sorted().toList();
    }
}
