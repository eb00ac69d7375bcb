package org.incidentdossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePath;
import org.incidentdossier.site.SitePlan;
import org.incidentdossier.staging.Staging;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.TemplateEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That pages really go through JBake: a rule of this project, and easily lost.
class JbakeInUseTest {
    @TempDir
    Path project;

    record Nothing() {}

    @Test
    void findsOurEngineForBothExtensionsAndKeepsItsOwnForFtl() {
        var engines = new TemplateEngines(configuration(), new PageStore());

        assertThat(engines.getEngine("ftlh")).isInstanceOf(MarkupTemplates.class);
        assertThat(engines.getEngine("ftlx")).isInstanceOf(MarkupTemplates.class);
        assertThat(engines.getEngine("ftl")).isNotInstanceOf(MarkupTemplates.class);
    }

    @Test
    void bakesPlannedPagesAsDocumentsOfTheirTypeInAnOven() {
        var seen = new ArrayList<String>();
        var configuration = configuration();
        var oven = oven(configuration, new RenderingTool() {
            @Override
            public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
                store.getAllContent("greeting").forEach(each -> seen.add(each.getUri() + " " + each.getTitle()));
                return 0;
            }

            @Override
            @Deprecated
            public int render(
                    Renderer renderer, ContentStore store, File to, File from, CompositeConfiguration config) {
                throw new UnsupportedOperationException();
            }
        });

        oven.bake();

        assertThat(oven).isInstanceOf(Oven.class);
        assertThat(seen).containsExactly("a.html Ada");
        assertThat(DocumentTypes.getDocumentTypes()).contains("greeting");
        assertThat(configuration.getTemplateByDocType("greeting")).isEqualTo("greeting.ftlh");
    }

    @Test
    void runsWithoutOrientDb() {
        assertThatThrownBy(() -> Class.forName("com.orientechnologies.orient.core.db.ODatabaseSession"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void readsNeitherTheEnvironmentNorSystemProperties() {
        System.setProperty("template.greeting.file", "evil.ftlh");
        try {
            assertThat(configuration().getTemplateByDocType("greeting")).isEqualTo("greeting.ftlh");
            assertThat(configuration().asHashMap()).isEmpty();
        } finally {
            System.clearProperty("template.greeting.file");
        }
    }

    private static DossierOven oven(BakeConfiguration configuration, RenderingTool tool) {
        var store = new PageStore();
        var utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new PlanCrawler(store, configuration));
        utensils.setRenderer(new PageRenderer(store, configuration, new EscapingTemplates(store, configuration)));
        utensils.setAsset(new ListedAssets(configuration));
        return new DossierOven(utensils, List.of(tool));
    }

    private BakeConfiguration configuration() {
        var page = new PagePlan(SitePath.of("a.html"), "greeting", "Ada", new Nothing());
        var plan = new SitePlan(List.of(page), List.of(), List.of());
        return BakeConfiguration.of(
                new TreeMap<>(), plan, project, new Output(Staging.in(project.resolve("staging")), Set.of()));
    }
}
