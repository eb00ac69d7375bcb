package org.incidentdossier.render;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.incidentdossier.diagnostics.Diagnostic;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/// Renders every page that the store holds, on all cores. It takes the place of JBake's DocumentsRenderer, which asks
/// the store for all documents again for each document.
final class PageTool implements RenderingTool {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /// What was wrong with templates, each mistake once, for the first page that met it.
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) throws RenderingException {
        var pages = store.getUnrenderedContent();
        List<Callable<Optional<Diagnostic>>> jobs = new ArrayList<>();
        // The longest page is the last one, the whole dossier in one document: it begins first.
        pages.reversed().forEach(page -> jobs.add(() -> render(renderer, page)));
        var known = new TreeSet<String>();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var done : threads.invokeAll(jobs).reversed()) {
                done.get().filter(each -> known.add(each.toString())).ifPresent(diagnostics::add);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenderingException("interrupted", e);
        } catch (ExecutionException e) {
            throw new RenderingException(e.getCause());
        }
        pages.forEach(store::markContentAsRendered);
        return pages.size();
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File to, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake's older form, which nothing calls");
    }

    private static Optional<Diagnostic> render(Renderer renderer, DocumentModel page) throws Exception {
        try {
            renderer.render(page);
            return Optional.empty();
        } catch (TemplateFault fault) {
            return Optional.of(fault.diagnostic());
        } catch (RenderingException e) {
            throw e.getCause() instanceof IOException world ? world : e;
        }
    }
}
