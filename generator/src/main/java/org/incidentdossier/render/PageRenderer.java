package org.incidentdossier.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.incidentdossier.site.PagePlan;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/// Prints a page into the folder that is staged, if there is one, whole or not at all: of a mistake JBake leaves half a
/// page.
final class PageRenderer extends Renderer {
    private final BakeConfiguration configuration;
    private final DelegatingTemplateEngine engine;

    PageRenderer(ContentStore store, BakeConfiguration configuration, DelegatingTemplateEngine engine) {
        super(store, configuration, engine);
        this.configuration = configuration;
        this.engine = engine;
    }

    @Override
    public void render(DocumentModel document) throws RenderingException, IOException {
        var plan = (PagePlan) Objects.requireNonNull(document.get(PlanCrawler.PAGE));
        var output = configuration.output();
        if (!output.isSomewhere()) {
            print(document, configuration, engine, Writer.nullWriter());
        } else if (!output.keeps(document.getUri(), plan.entry())) {
            try (var page = output.open(document.getUri())) {
                print(document, configuration, engine, page);
                page.finish();
            }
        }
        output.countPage();
    }

    /// Prints a page as its template says.
    static void print(
            DocumentModel document, BakeConfiguration configuration, DelegatingTemplateEngine engine, Writer out)
            throws RenderingException {
        var model = new TemplateModel();
        model.setContent(document);
        model.setRenderer(engine);
        engine.renderDocument(model, configuration.getTemplateByDocType(document.getType()), out);
    }
}
