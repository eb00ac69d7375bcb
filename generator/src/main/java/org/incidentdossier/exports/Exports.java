package org.incidentdossier.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.incidentdossier.content.FrontMatterSchemas;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.exports.cite.Citations;
import org.incidentdossier.exports.data.DataSchema;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.exports.data.Tables;
import org.incidentdossier.exports.feed.Feeds;
import org.incidentdossier.exports.feed.Sitemap;
import org.incidentdossier.exports.pages.ChangesPage;
import org.incidentdossier.exports.pages.DictionaryPage;
import org.incidentdossier.exports.picture.SharePicture;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.LinkView;
import org.incidentdossier.site.OutputFile;
import org.incidentdossier.site.PagePlan;
import org.jspecify.annotations.Nullable;

/// All that the site holds for machines.
public final class Exports {
    private Exports() {}

    /// Hands over the files, each as soon as it is made, by several threads.
    ///
    /// @param releases so far, oldest first
    public static void each(
            Dossier dossier, Evidence evidence, List<Release> releases, Extent extent, FileSource.Sink sink) {
        // This thread begins with the first part, others with the last: so each is in other folders for the most time,
        // and need not wait until another has made its file.
        List<Runnable> parts = new ArrayList<>(Citations.parts(dossier, evidence, sink));
        parts.add(() -> {
            sink.take(OutputFile.of("data/dossier.schema.json", DataSchema.text()));
            FrontMatterSchemas.files()
                    .forEach((name, schema) -> sink.take(OutputFile.of("data/schemas/" + name, schema)));
        });
        parts.add(() -> {
            Feeds.each(dossier, evidence, releases, sink);
            Sitemap.files(dossier.settings().baseUrl(), extent.pages()).forEach(sink::take);
            SharePicture.files(dossier.settings().baseUrl(), dossier.settings().title(), facts(dossier))
                    .forEach(sink::take);
        });
        parts.add(() -> {
            var data = DossierJson.of(dossier, evidence, extent.terms().getAsLong());
            var hash = sink.take("data/dossier.json", (out, own) -> DossierJson.print(data, dossier, out, own));
            Citations.ofDossier(dossier, evidence, identity(hash, extent), sink);
        });
        // Tables know nothing of the search index, so others begin with them while it is made.
        parts.addAll(Tables.parts(dossier, evidence, DossierJson.of(dossier, evidence, 0), sink));
        // Each is a task of its own: parts of so different weight, nested streams among them, would leave cores idle.
        ForkJoinTask.invokeAll(parts.stream().map(ForkJoinTask::adapt).toList());
    }

    /// What the last release changed, as seen from the home page; null if nothing has been released.
    ///
    /// @param releases so far, oldest first
    public static @Nullable LinkView latestChange(List<Release> releases) {
        return releases.isEmpty() ? null : ChangesPage.latest(releases.getLast());
    }

    private static String facts(Dossier dossier) {
        return Counted.of(dossier.articles().size(), "article") + ", "
                + Counted.of(dossier.claims().size(), "claim") + ", "
                + Counted.of(dossier.questions().size(), "question") + ": who says what, on whose word";
    }

    /// The pages that tell what the data means and how it changed.
    ///
    /// @param releases so far, oldest first
    public static List<PagePlan> pages(Dossier dossier, Evidence evidence, List<Release> releases) {
        return List.of(
                ChangesPage.of(dossier, evidence, releases, () -> DossierJson.of(dossier, evidence, 0)),
                DictionaryPage.of(dossier.settings()));
    }

    // The data is the whole content in one file, so its hash names a version, and any reader can make it again.
    private static String identity(String sha256, Extent extent) {
        var hash = "data/dossier.json has the SHA-256 " + sha256 + ".";
        return extent.swhid() == null ? hash : extent.swhid() + "; " + hash;
    }
}
