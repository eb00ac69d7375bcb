package org.incidentdossier.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.incidentdossier.site.PagePlan;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/// JBake's template engine for `.ftlh` and `.ftlx`: FreeMarker that escapes what it prints and cannot reach Java.
///
/// JBake finds it by `META-INF/org.jbake.parser.TemplateEngines.properties` and makes it by reflection, which is why
/// it is public.
public final class MarkupTemplates extends AbstractTemplateEngine {
    private final ParsedTemplates templates;
    private final TemplateFaults faults;

    /// @throws ClassCastException if the configuration is not that of a [SiteRenderer]
    public MarkupTemplates(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        var bake = (BakeConfiguration) config;
        this.templates = bake.parsed();
        this.faults = new TemplateFaults(bake.templates().own());
    }

    /// Prints the view of the model's document; mistakes arrive as [TemplateFault].
    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        var document = model.getContent();
        var page = document.getUri();
        try {
            var plan = (PagePlan) Objects.requireNonNull(document.get(PlanCrawler.PAGE));
            templates.print(templateName, plan.view(), writer);
        } catch (TemplateException e) {
            throw faults.running(e, templateName, page);
        } catch (IOException e) {
            throw fault(e, templateName, page);
        }
    }

    private RenderingException fault(IOException thrown, String templateName, String page) {
        try {
            return faults.reading(thrown, templateName, page);
        } catch (IOException e) {
            return new RenderingException(e.getMessage(), e);
        }
    }
}
