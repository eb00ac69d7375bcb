package org.incidentdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.Built;
import org.incidentdossier.pipeline.SiteBuild;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Builds the dossier that is shipped and looks at the site as a visitor would.
@Execution(ExecutionMode.SAME_THREAD)
final class ShippedDossierTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private static Path site = Path.of("");
    private static Built built;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        site = folder.resolve("site");
        built = build(copyOfProject("first"), site);
        try (var files = Files.walk(site)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                PAGES.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
    }

    @Test
    void buildsWithoutADiagnostic() {
        assertThat(built.diagnostics()).isEmpty();
    }

    @Test
    void hasAPageForEveryEntry() {
        var expected = built.examined().dossier().entries().stream()
                .map(entry -> entry.kind().folder() + "/" + entry.slug() + ".html")
                .toList();

        assertThat(PAGES.keySet()).containsAll(expected);
    }

    @Test
    void hasNoLinkThatLeadsNowhere() {
        var broken = new ArrayList<String>();
        PAGES.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!link.matches("(https?|mailto|data):.*") && !leadsSomewhere(path, link)) {
                broken.add(path + " -> " + link);
            }
        }));

        assertThat(broken).isEmpty();
    }

    @Test
    void namesNoIdTwiceOnAPage() {
        PAGES.forEach((path, page) -> assertThat(ids(page)).as(path).doesNotHaveDuplicates());
    }

    @Test
    void hasAPlaceForEveryClaimOnItsArticlesPage() {
        for (var claim : built.examined().dossier().claims()) {
            var page = PAGES.get("articles/" + claim.article() + ".html");

            assertThat(ids(page)).contains(claim.id().name());
        }
    }

    @Test
    void runsNoInlineScriptAndNoInlineStyle() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("style, [style]")).as(path).isEmpty();
            assertThat(page.select("*").stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]"))
                    .as(path)
                    .hasSize(1);
        });
    }

    @Test
    void loadsNothingFromElsewhere() {
        PAGES.forEach((path, page) -> assertThat(
                        page.select("script[src], img[src], link[rel=stylesheet], iframe, object, embed").stream()
                                .map(each -> each.attr("src") + each.attr("href")))
                .as(path)
                .noneMatch(address -> address.matches("([a-z]+:)?//.*")));
    }

    @Test
    void hasTheSameBytesInAnotherFolderZoneAndLocale() throws IOException {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var again = folder.resolve("elsewhere").resolve("again");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            build(copyOfProject("second/project"), again);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertThat(bytes(again)).isEqualTo(bytes(site));
    }

    private static Built build(Path project, Path out) throws IOException {
        return SiteBuild.run(new BuildRequest(project, out, Captures.ABSENT, false, "0.1.0", null));
    }

    private static Path copyOfProject(String name) throws IOException {
        var copy = folder.resolve(name);
        for (var part : List.of("content", "templates", "assets")) {
            try (var files = Files.walk(REPOSITORY.resolve(part))) {
                for (var file : files.toList()) {
                    var target = copy.resolve(REPOSITORY.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return copy;
    }

    private static boolean leadsSomewhere(String from, String link) {
        var target = URI.create("site:/" + from).resolve(link);
        var path = target.getPath().substring(1);
        if (!Files.isRegularFile(site.resolve(path))) {
            return false;
        }
        var fragment = target.getFragment();
        return fragment == null
                || !path.endsWith(".html")
                || ids(PAGES.get(path)).contains(fragment);
    }

    private static List<String> ids(@Nullable Document page) {
        return page == null
                ? List.of()
                : page.select("[id]").stream()
                        .map(element -> element.attr("id"))
                        .toList();
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        var hashes = new HashMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
