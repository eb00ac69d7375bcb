package org.incidentdossier.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.SitePlan;
import org.incidentdossier.staging.Staging;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;

/// Bakes a planned site into an empty folder.
public final class SiteRenderer {
    // JBake's registries are static: one bake at a time in a JVM.
    private static final Object OVEN = new Object();

    private SiteRenderer() {}

    /// Writes every page, file, asset and attachment below the staging folder, which is made if it is missing.
    ///
    /// The value is the number of pages. With a diagnostic that is an error the folder is incomplete and has to be
    /// thrown away.
    ///
    /// @throws IOException if a file cannot be read or written, or already exists
    public static Checked<Integer> render(SitePlan plan, Templates sources, Path staging) throws IOException {
        return render(plan, FileSource.NONE, sources, new Output(Staging.in(staging), Set.of()));
    }

    /// The same with files that are not planned but handed over one by one. With an output that is nowhere only
    /// mistakes are found.
    ///
    /// @throws IOException if a file cannot be read or written
    public static Checked<Integer> render(SitePlan plan, FileSource more, Templates sources, Output output)
            throws IOException {
        var project = sources.project().toAbsolutePath().normalize();
        var diagnostics = examine(plan, sources);
        var properties = JbakeProperties.read(project);
        if (properties.hasErrors()) {
            return new Checked<>(0, diagnostics);
        }
        // What is wrong with templates is found even if nothing can be written.
        var to = diagnostics.isEmpty() ? output : Output.nowhere();
        synchronized (OVEN) {
            diagnostics.addAll(bake(BakeConfiguration.of(properties.value(), plan, project, to), more));
        }
        diagnostics.sort(null);
        return new Checked<>(plan.pages().size(), diagnostics);
    }

    /// What is wrong with the project's own settings and assets, and with what stands in the place of its templates,
    /// before any page is printed.
    ///
    /// @throws IOException if a file cannot be read
    public static List<Diagnostic> examine(SitePlan plan, Templates sources) throws IOException {
        var project = sources.project().toAbsolutePath().normalize();
        var properties = JbakeProperties.read(project);
        List<Diagnostic> found = new ArrayList<>(properties.diagnostics());
        if (!properties.hasErrors()) {
            var assets = Templates.layers(project, properties.value(), "asset");
            found.addAll(
                    Templates.layers(project, properties.value(), "template").unusable());
            found.addAll(assets.unusable());
            found.addAll(AssetCheck.of(assets, plan));
        }
        return found;
    }

    private static List<Diagnostic> bake(BakeConfiguration configuration, FileSource more) throws IOException {
        var store = new PageStore();
        var pages = new PageTool();
        var utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new PlanCrawler(store, configuration));
        utensils.setRenderer(new PageRenderer(store, configuration, new EscapingTemplates(store, configuration)));
        utensils.setAsset(new ListedAssets(configuration));
        List<RenderingTool> tools =
                configuration.output().isSomewhere() ? List.of(pages, new FileTool(more)) : List.of(pages);
        try {
            new DossierOven(utensils, tools).bake();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (DossierOven.BakeStopped e) {
            throw world(e);
        }
        return pages.diagnostics();
    }

    private static IOException world(DossierOven.BakeStopped stopped) {
        for (Throwable cause = stopped; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException world) {
                return world;
            }
        }
        throw stopped;
    }
}
