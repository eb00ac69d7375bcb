package org.incidentdossier.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.SiteBuild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviewTest {
    @TempDir
    Path folder;

    private RunningPreview preview;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        preview = new RunningPreview(Files.createDirectory(folder.resolve("project"))).start();
        assertThat(preview.next().shown()).isTrue();
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
    }

    @Test
    void showsEveryPageAndFileOfABuild() throws Exception {
        var out = folder.resolve("built");
        SiteBuild.run(new BuildRequest(folder.resolve("project"), out, Captures.ABSENT, false, "test", null));

        for (var path : filesIn(out)) {
            var reply = preview.get("/" + path);
            assertThat(reply.statusCode()).describedAs(path).isEqualTo(200);
            if (path.endsWith(".html") && !Files.readString(out.resolve(path)).contains("swh:1:dir:")) {
                // A hash of the notes would change with every save: a build alone tells it.
                assertThat(withoutAdditions(reply.body())).isEqualTo(asServed(Files.readString(out.resolve(path))));
            }
        }
    }

    @Test
    void putsItsOwnPolicyIntoTheAnswerSoThatItsScriptMayAskForChanges() throws Exception {
        var reply = preview.get("/");

        assertThat(reply.body()).doesNotContain("http-equiv=\"Content-Security-Policy\"");
        assertThat(reply.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'")
                        .contains("trusted-types dossier-search dossier-serve dossier-preview;")
                        .contains("; connect-src 'self'")
                        .endsWith("; frame-ancestors 'none'"));
    }

    @Test
    void makesNoSearchIndexForPagesOnWhichNobodySearches() throws Exception {
        assertThat(preview.page("/")).contains("<script defer src=\"/-/search.js\"></script>");
        assertThat(preview.page("/")).doesNotContain("search/search.js");
        assertThat(preview.get("/-/search.js").statusCode()).isEqualTo(200);
        assertThat(preview.get("/search/search.js").statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadWithTheSameFieldsAndNoBody() throws Exception {
        var get = preview.get("/style.css");
        var head = preview.send(HttpRequest.newBuilder(preview.address("/style.css"))
                .method("HEAD", BodyPublishers.noBody())
                .build());

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }

    @Test
    void canOnlyBeRead() throws Exception {
        var reply = preview.send(HttpRequest.newBuilder(preview.address("/"))
                .POST(BodyPublishers.ofString("x"))
                .build());

        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void answersToNamesOfThisMachineOnly() throws Exception {
        var port = preview.address("/").getPort();
        assertThat(preview.raw("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        for (var host : List.of("rebound.example:" + port, "localhost", "127.0.0.1.nip.example:" + port, "")) {
            assertThat(preview.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .describedAs(host)
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("outage");
        }
        assertThat(preview.raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
    }

    @Test
    void knowsThatBrowsersLeaveOutTheUsualPort() {
        assertThat(Requests.hosts(80)).contains("localhost", "localhost:80", "127.0.0.1", "[::1]");
        assertThat(Requests.hosts(8080)).containsExactlyInAnyOrder("localhost:8080", "127.0.0.1:8080", "[::1]:8080");
    }

    @Test
    void servesNothingFromOutsideTheSite() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("project").resolve("secret.txt"), "secret");
        Files.createDirectories(folder.resolve("project/assets"));
        Files.createSymbolicLink(folder.resolve("project/assets/linked.txt"), folder.resolve("secret.txt"));
        var port = preview.address("/").getPort();
        for (var path : List.of(
                "/../secret.txt",
                "/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/articles/..%2f..%2fsecret.txt",
                "/%2e%2e%5csecret.txt",
                "//secret.txt",
                "/secret.txt%00.html",
                "/secret.txt",
                "/content/dossier.yaml",
                "/linked.txt",
                "/" + folder.resolve("secret.txt"),
                "/-/../secret.txt",
                "/-/..%2fsecret.txt",
                "/%")) {
            assertThat(preview.raw(
                            "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n"))
                    .describedAs(path)
                    .matches("(?s)HTTP/1.1 (404|400).*")
                    .doesNotContain("secret\n", "\nsecret", "id: outage");
        }
    }

    @Test
    void showsTheSitesOwnPageForWhatIsNotThere() throws Exception {
        var reply = preview.get("/actors/nobody.html");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(reply.body()).contains("The outage", "data-page=\"actors/nobody.html\"");
    }

    @Test
    void showsAFoldersIndex() throws Exception {
        assertThat(preview.get("/actors").headers().firstValue("Location")).hasValue("/actors/");
        assertThat(preview.page("/actors/")).contains("The Utility");
    }

    @Test
    void saysThatAPortIsTaken() {
        var taken = preview.address("/").getPort();
        var request = new BuildRequest(folder.resolve("project"), folder, Captures.ABSENT, false, "test", null);

        assertThatThrownBy(() -> Preview.start(request, null, taken, _ -> {})).isInstanceOf(BindException.class);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        preview.get("/data/dossier.json");
        preview.close();

        assertThat(filesIn(folder.resolve("project")))
                .containsExactly("content/actors/the-utility.md", "content/articles/report.md", "content/dossier.yaml");
    }

    private static List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    // The policy travels in the response, and the search waits until somebody searches.
    private static String asServed(String page) {
        return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replaceFirst("src=\"[./]*search/search.js\"", "src=\"/-/search.js\"");
    }

    private static String withoutAdditions(String page) {
        return page.replaceFirst("(?s)<link rel=\"stylesheet\" href=\"/-/preview.css\">.*?</script>\n(?=</body>)", "");
    }
}
