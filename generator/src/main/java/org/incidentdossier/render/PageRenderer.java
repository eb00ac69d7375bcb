package org.incidentdossier.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/// Renders a page into memory and writes it whole: JBake opens the file first, so that a mistake leaves half a page.
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
        var page = new StringWriter(16_384);
        print(document, configuration, engine, page);
        var file = configuration.staging().resolve(document.getUri());
        // The folder first: to note that it exists and then to make it is a race between threads.
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
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
