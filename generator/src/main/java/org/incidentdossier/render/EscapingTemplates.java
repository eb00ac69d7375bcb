package org.incidentdossier.render;

import java.io.Writer;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.jbake.app.ContentStore;
import org.jbake.app.FileUtil;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/// JBake's choice of an engine by a template's extension, narrowed to the engine that escapes: JBake's own engine for
/// `.ftl` prints titles as markup and runs commands.
final class EscapingTemplates extends DelegatingTemplateEngine {
    private final TemplateEngines engines;

    EscapingTemplates(ContentStore store, BakeConfiguration configuration) {
        super(store, configuration);
        // JBake drops an engine that it cannot make with a message nobody reads, and then writes empty pages.
        this.engines = new TemplateEngines(configuration, store);
        if (!(engines.getEngine("ftlh") instanceof MarkupTemplates)
                || !(engines.getEngine("ftlx") instanceof MarkupTemplates)) {
            throw new IllegalStateException("the template engine is not registered with JBake");
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        if (!LayeredTemplates.isTemplateName(templateName)) {
            var message = "a template named \"" + templateName + "\" would not be escaped";
            throw new TemplateFault(Diagnostic.of(
                    Code.D503, Span.startOf(JbakeProperties.FILE), message, "name a file that ends in .ftlh or .ftlx"));
        }
        // JBake's own way to the engine looks on the disk for a template of that name, for each page.
        engines.getEngine(FileUtil.fileExt(templateName)).renderDocument(model, templateName, writer);
    }
}
