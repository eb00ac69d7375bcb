package org.incidentdossier.render;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePlan;
import org.jbake.template.RenderingException;

/// The pages and assets of a planned site, printed one at a time into memory: what a preview shows.
///
/// Templates, settings and escaping are those of [SiteRenderer], so that a page has the same bytes as in a build.
public final class PagePrinter {
    private final BakeConfiguration configuration;
    private final EscapingTemplates templates;

    private PagePrinter(BakeConfiguration configuration, EscapingTemplates templates) {
        this.configuration = configuration;
        this.templates = templates;
    }

    /// A printer of a plan's pages; nothing if the project's settings have errors.
    ///
    /// @throws IOException if the settings cannot be read
    public static Checked<Optional<PagePrinter>> of(SitePlan plan, Templates sources) throws IOException {
        var project = sources.project().toAbsolutePath().normalize();
        var properties = JbakeProperties.read(project);
        if (properties.hasErrors()) {
            return new Checked<>(Optional.empty(), properties.diagnostics());
        }
        var configuration = BakeConfiguration.of(properties.value(), plan, project, Output.nowhere());
        return new Checked<>(Optional.of(of(configuration)), properties.diagnostics());
    }

    /// A printer of another plan's pages, with the templates and settings as this one has read them.
    public PagePrinter with(SitePlan plan) {
        return of(configuration.with(plan));
    }

    private static PagePrinter of(BakeConfiguration configuration) {
        // JBake's registries are static, and its engines are looked up in them.
        synchronized (PagePrinter.class) {
            return new PagePrinter(configuration, new EscapingTemplates(new PageStore(), configuration));
        }
    }

    /// The text of a page; nothing if its template has a mistake, which is then reported.
    ///
    /// @throws IOException if a template cannot be read
    public Checked<Optional<String>> print(PagePlan page) throws IOException {
        var document = PlanCrawler.document(page);
        var out = new StringWriter(16_384);
        try {
            PageRenderer.print(document, configuration, templates, out);
            return Checked.clean(Optional.of(out.toString()));
        } catch (TemplateFault fault) {
            return new Checked<>(Optional.empty(), List.of(fault.diagnostic()));
        } catch (RenderingException e) {
            if (e.getCause() instanceof IOException world) {
                throw world;
            }
            throw new IllegalStateException(e);
        }
    }

    /// The bytes of an asset or attachment, if the site has one at that path.
    ///
    /// @throws IOException if it cannot be read
    public Optional<byte[]> file(String path) throws IOException {
        for (var file : configuration.plan().files()) {
            if (file.path().path().equals(path)) {
                return Optional.of(file.bytes());
            }
        }
        for (var attachment : configuration.plan().attachments()) {
            var file = configuration.project().resolve("content").resolve(attachment.path());
            if (attachment.path().equals(path)) {
                return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            }
        }
        return AssetCheck.isListed(path) ? configuration.assets().read(path) : Optional.empty();
    }
}
