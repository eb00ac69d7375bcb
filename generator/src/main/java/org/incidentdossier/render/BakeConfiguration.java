package org.incidentdossier.render;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePlan;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;

/// JBake's configuration for one bake: the project's `jbake.properties` over JBake's defaults.
///
/// Nothing comes from the environment or from Java's system properties, and nothing is interpolated.
final class BakeConfiguration extends DefaultJBakeConfiguration {
    private final SitePlan plan;
    private final Output output;
    private final LayeredFolder templates;
    private final LayeredFolder assets;
    private final Map<String, String> own;
    private final ParsedTemplates parsed;

    private BakeConfiguration(
            Map<String, String> own, SitePlan plan, Path project, Output output, @Nullable ParsedTemplates parsed) {
        super(project.toFile(), properties(own, plan));
        this.own = own;
        this.plan = plan;
        this.output = output;
        this.templates = Templates.layers(project, own, "template");
        this.assets = Templates.layers(project, own, "asset");
        this.parsed = parsed == null ? new ParsedTemplates(templates) : parsed;
    }

    static BakeConfiguration of(Map<String, String> own, SitePlan plan, Path project, Output output) {
        var configuration = new BakeConfiguration(own, plan, project, output, null);
        if (output.isSomewhere()) {
            configuration.setDestinationFolder(output.staging().root().toFile());
        }
        return configuration;
    }

    /// The same settings and templates, as they were read, for another plan that nothing is written of.
    BakeConfiguration with(SitePlan other) {
        return new BakeConfiguration(own, other, project(), Output.nowhere(), parsed);
    }

    private static CompositeConfiguration properties(Map<String, String> own, SitePlan plan) {
        var properties = new CompositeConfiguration();
        // Interpolation would let a pull request print the environment of whoever builds it.
        properties.setInterpolator(null);
        var first = new BaseConfiguration();
        own.forEach(first::addProperty);
        properties.addConfiguration(first);
        var ours = new BaseConfiguration();
        plan.pages().stream()
                .map(PagePlan::template)
                .distinct()
                .forEach(template -> ours.setProperty("template." + template + ".file", template + ".ftlh"));
        properties.addConfiguration(ours);
        var defaults = new BaseConfiguration();
        defaults().forEach((key, value) -> defaults.addProperty((String) key, value));
        properties.addConfiguration(defaults);
        return properties;
    }

    /// What JBake itself ships, which is also the list of the keys that it knows.
    static Properties defaults() {
        try (var in = DefaultJBakeConfiguration.class.getResourceAsStream("/default.properties")) {
            var defaults = new Properties();
            if (in == null) {
                throw new IllegalStateException("jbake-core has lost its default.properties");
            }
            defaults.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return defaults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SitePlan plan() {
        return plan;
    }

    LayeredFolder templates() {
        return templates;
    }

    ParsedTemplates parsed() {
        return parsed;
    }

    LayeredFolder assets() {
        return assets;
    }

    Path project() {
        return getSourceFolder().toPath();
    }

    Output output() {
        return output;
    }

    // JBake insists on both folders; a project may have neither, since templates are ours then and notes were read
    // long before.
    @Override
    public File getTemplateFolder() {
        return existing(super.getTemplateFolder());
    }

    @Override
    public File getContentFolder() {
        return existing(super.getContentFolder());
    }

    /// Nothing: a template sees its page's record. JBake's own map has all of Java's system properties in it.
    @Override
    public Map<String, Object> asHashMap() {
        return Map.of();
    }

    private File existing(File folder) {
        return folder.isDirectory() ? folder : getSourceFolder();
    }
}
