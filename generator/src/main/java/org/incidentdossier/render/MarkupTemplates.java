package org.incidentdossier.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
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
    private final RecordModels records = new RecordModels();
    private final Configuration freemarker;
    private final TemplateFaults faults;

    /// @throws ClassCastException if the configuration is not that of a [SiteRenderer]
    public MarkupTemplates(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        var templates = ((BakeConfiguration) config).templates();
        this.freemarker = freemarker(templates, records);
        this.faults = new TemplateFaults(templates.own());
    }

    /// Prints the view of the model's document; mistakes arrive as [TemplateFault].
    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        var document = model.getContent();
        var page = document.getUri();
        try {
            var template = freemarker.getTemplate(templateName);
            var plan = (PagePlan) Objects.requireNonNull(document.get(PlanCrawler.PAGE));
            template.process(records.variables(plan.view()), writer);
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

    private static Configuration freemarker(LayeredFolder templates, RecordModels records) {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new LayeredTemplates(templates));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(records);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setAttemptExceptionReporter((_, _) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        return configuration;
    }
}
