package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.exports.Exports;
import org.incidentdossier.exports.Extent;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.render.Output;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.incidentdossier.staging.Staging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That every link and fragment leads somewhere, that no id stands twice, and that nothing is loaded from elsewhere.
class SiteLinksTest {
    private static final Path PROJECT = Path.of("..");

    // The search is written by another package, after planning.
    private static final String OF_OTHERS = "search/";

    @TempDir
    Path folder;

    @Test
    void leadSomewhereInASmallDossier() throws IOException {
        assertThat(mistakes(Sample.dossier())).isEmpty();
    }

    @Test
    void leadSomewhereInAnEmptyDossier() throws IOException {
        assertThat(mistakes(Sample.empty())).isEmpty();
    }

    @Test
    void leadSomewhereInTheDossierThatWeShip() throws IOException {
        Assumptions.assumeTrue(Files.exists(PROJECT.resolve("content/dossier.yaml")));

        assertThat(mistakes(Examination.of(PROJECT, Captures.ABSENT, false).dossier()))
                .isEmpty();
    }

    @Test
    void haveTheFixedPolicyOnEveryPage() throws IOException {
        for (var page : pages(Sample.dossier()).values()) {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
                            + "require-trusted-types-for 'script'; trusted-types dossier-search dossier-preview");
            assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(page.select("script[src^=http], link[rel=stylesheet][href^=http], img[src^=http]"))
                    .isEmpty();
        }
    }

    private List<String> mistakes(Dossier dossier) throws IOException {
        var pages = pages(dossier);
        var ids = new TreeMap<String, Set<String>>();
        var mistakes = new ArrayList<String>();
        pages.forEach((path, page) -> ids.put(path, ids(path, page, mistakes)));
        pages.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            var address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!address.matches("[a-z]+:.*") && !leadsSomewhere(path, address, ids)) {
                mistakes.add(path + ": " + address);
            }
        }));
        return mistakes;
    }

    private boolean leadsSomewhere(String from, String address, Map<String, Set<String>> ids) {
        var hash = address.indexOf('#');
        var file = hash < 0 ? address : address.substring(0, hash);
        var base = Path.of(from).resolveSibling(file).normalize().toString();
        var target = file.isEmpty() ? from : base;
        if (target.startsWith(OF_OTHERS)) {
            return true;
        }
        var known = ids.get(target);
        return known == null
                ? hash < 0 && Files.isRegularFile(folder.resolve("site").resolve(target))
                : hash < 0 || known.contains(address.substring(hash + 1));
    }

    private static Set<String> ids(String path, Document page, List<String> mistakes) {
        var ids = new TreeSet<String>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                mistakes.add(path + ": id twice: " + element.id());
            }
        }
        return ids;
    }

    private Map<String, Document> pages(Dossier dossier) throws IOException {
        var evidence = Evidence.weigh(dossier, Captures.ABSENT).value();
        var releases = Releases.parse(dossier.notes().releases()).value();
        var site = folder.resolve("site");
        var plan = SitePlan.of(dossier, evidence, null).withPages(Exports.pages(dossier, evidence, releases));
        FileSource exports =
                sink -> Exports.each(dossier, evidence, releases, new Extent(() -> 0, List.of(), null), sink);
        SiteRenderer.render(plan, exports, Templates.of(folder), new Output(Staging.in(site), Set.of()));
        var pages = new TreeMap<String, Document>();
        try (var files = Files.walk(site)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }
}
