package org.incidentdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.incidentdossier.archive.Bundle;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.SiteBuild;
import org.incidentdossier.search.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bundle of the dossier that is shipped, unpacked, in a reader's browser, from a disk and with the network off.
final class OfflineBundleTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String LINKS =
            "[...document.querySelectorAll('a[href]')].map(each => each.href.split('#')[0])";

    @TempDir
    private static Path folder;

    private static Path unpacked = Path.of("");
    private static Chromium browser;

    @BeforeAll
    static void unpackAndStart() throws IOException {
        var binary = Chromium.installedOrLeaveOut("the unpacked bundle");
        var project = folder.resolve("project");
        for (var part : List.of("content", "templates", "assets")) {
            copy(REPOSITORY.resolve(part), project.resolve(part));
        }
        var site = folder.resolve("site");
        SiteBuild.run(new BuildRequest(project, site, Captures.ABSENT, false, "0.1.0", null));
        unpacked = unpack(Bundle.write(site, folder.resolve("bundle.zip"), null, Progress.NONE)
                .getFirst());
        browser = Chromium.start(binary, folder.resolve("profile"));
        browser.call(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void asksForNothingButItsOwnFilesAndHearsNoComplaint() {
        assertThat(browser.takeRequests())
                .isNotEmpty()
                .allMatch(url -> url.startsWith(address("")) || url.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void leadsFromStartHereToEveryPage() throws IOException {
        var seen = new TreeSet<String>();
        var toOpen = new ArrayDeque<String>();
        toOpen.add(address("START-HERE.html"));
        while (!toOpen.isEmpty()) {
            var page = toOpen.remove();
            if (seen.add(page)) {
                browser.open(page);
                assertThat(browser.value("document.title").asText()).as(page).isNotBlank();
                browser.values(LINKS).stream()
                        .filter(link -> link.startsWith("file:") && link.endsWith(".html"))
                        .forEach(toOpen::add);
            }
        }

        assertThat(seen).containsExactlyElementsOf(pages());
    }

    @Test
    void findsWhatIsInIt() {
        browser.open(address("data/search.html") + "?q=anthropic");
        browser.waitFor("document.querySelectorAll('.search-hits .search-address').length > 0");

        var hit = browser.values("[...document.querySelectorAll('.search-hits a')].map(each => each.href)")
                .getFirst();
        browser.open(hit);

        assertThat(browser.value("document.body.innerText").asText()).contains("Anthropic");
    }

    // All but the one that a host shows where there is none.
    private static List<String> pages() throws IOException {
        try (var files = Files.walk(unpacked)) {
            return files.filter(each -> each.toString().endsWith(".html"))
                    .filter(each -> !each.endsWith("404.html"))
                    .map(each -> each.toUri().toString().replaceFirst("^file:/+", "file:///"))
                    .sorted()
                    .toList();
        }
    }

    private static String address(String path) {
        return unpacked.toUri().toString().replaceFirst("^file:/+", "file:///") + path;
    }

    private static Path unpack(Path zip) throws IOException {
        var into = folder.resolve("unpacked");
        try (var bundle = new ZipFile(zip.toFile())) {
            for (var member : bundle.stream().toList()) {
                var file = into.resolve(member.getName());
                Files.createDirectories(file.getParent());
                try (var in = bundle.getInputStream(member)) {
                    Files.copy(in, file);
                }
            }
        }
        try (var tops = Files.list(into)) {
            return tops.toList().getFirst();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
