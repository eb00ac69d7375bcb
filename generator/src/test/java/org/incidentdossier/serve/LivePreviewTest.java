package org.incidentdossier.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.digests.Hashes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LivePreviewTest {
    private static final String PAGE = "actors/the-utility.html";
    private static final String NOTE = "content/actors/the-utility.md";

    @TempDir
    Path project;

    private RunningPreview preview;

    @BeforeEach
    void prepare() throws IOException {
        preview = new RunningPreview(project);
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
    }

    @Test
    void tellsAPageThatItHasChanged() throws Exception {
        startWell();
        var change = preview.changeOf(PAGE);

        preview.write(NOTE, RunningPreview.UTILITY.replace("A squirrel", "One squirrel"));

        assertThat(change.get(60, TimeUnit.SECONDS)).contains("event: changed");
        assertThat(preview.page("/" + PAGE)).contains("One squirrel caused");
    }

    @Test
    void leavesAPageAloneThatShowsNothingOfAChange() throws Exception {
        startWell();
        var change = preview.changeOf(PAGE);

        preview.write("content/pages/about.md", "---\ntype: page\ntitle: About\n---\nAll about it.\n");
        preview.nextThat(News::shown);
        preview.page("/pages/about.html");

        assertThat(change).isNotDone();
    }

    @Test
    void keepsTheLastGoodPageAndSaysWhatToMend() throws Exception {
        startWell();
        var change = preview.changeOf(PAGE);

        preview.write(NOTE, RunningPreview.UTILITY.replace("#cause", "#corse"));

        change.get(60, TimeUnit.SECONDS);
        assertThat(preview.page("/" + PAGE))
                .contains("A squirrel caused the outage")
                .contains("<details id=\"x-preview\" class=\"error\" open>")
                .contains("content/actors/the-utility.md:5:49")
                .contains("no claim &quot;corse&quot; in article &quot;report&quot;");

        preview.write(NOTE, RunningPreview.UTILITY);
        preview.nextThat(News::shown);
        assertThat(preview.page("/" + PAGE)).doesNotContain("x-preview");
    }

    @Test
    void showsMistakesEvenBeforeThereIsASite() throws Exception {
        preview.write("content/dossier.yaml", "id: outage\n");
        preview.start();

        var first = preview.next();
        assertThat(first.shown()).isFalse();
        assertThat(first.hasSite()).isFalse();
        var reply = preview.get("/");
        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.body()).contains("content/dossier.yaml", "data-page=\"index.html\"");

        preview.write("content/dossier.yaml", "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        preview.nextThat(News::shown);
        assertThat(preview.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void followsNotesThatAreAddedRenamedAndDeleted() throws Exception {
        startWell();

        preview.write("content/pages/about.md", "---\ntype: page\ntitle: About\n---\nAll about it.\n");
        preview.nextThat(_ -> is("pages/about.html", 200));

        preview.move("content/pages/about.md", "content/pages/purpose.md");
        preview.nextThat(_ -> is("pages/purpose.html", 200));
        assertThat(preview.get("/pages/about.html").statusCode()).isEqualTo(404);

        preview.delete("content/pages/purpose.md");
        preview.nextThat(_ -> is("pages/purpose.html", 404));
    }

    @Test
    void outlivesAFolderThatGoesAwayAndComesBack() throws Exception {
        startWell();

        preview.move("content", "elsewhere");
        assertThat(preview.nextThat(news -> !news.shown()).hasSite()).isTrue();
        assertThat(preview.page("/" + PAGE)).contains("A squirrel caused the outage", "x-preview");

        preview.move("elsewhere", "content");
        preview.nextThat(News::shown);
        assertThat(preview.page("/" + PAGE)).doesNotContain("x-preview");

        preview.write(NOTE, RunningPreview.UTILITY.replace("A squirrel", "One squirrel"));
        while (!preview.page("/" + PAGE).contains("One squirrel caused")) {
            preview.nextThat(News::shown);
        }
    }

    @Test
    void outlivesANoteThatIsWrittenInHalves() throws Exception {
        startWell();
        var whole = RunningPreview.UTILITY.replace("A squirrel", "One squirrel");

        for (var end = 0; end < whole.length(); end += 7) {
            preview.write(NOTE, whole.substring(0, end));
        }
        preview.write(NOTE, whole);

        preview.nextThat(News::shown);
        while (!preview.page("/" + PAGE).contains("One squirrel caused")) {
            preview.nextThat(News::shown);
        }
        assertThat(preview.page("/" + PAGE)).doesNotContain("x-preview");
    }

    @Test
    void showsAMistakeInATemplateOverTheLastGoodPage() throws Exception {
        startWell();
        preview.page("/" + PAGE);

        preview.write("templates/actor.ftlh", "<body>${page.noSuchThing}</body>");
        preview.nextThat(_ -> true);

        assertThat(preview.page("/" + PAGE)).contains("A squirrel caused the outage", "templates/actor.ftlh:1:");
        Files.delete(project.resolve("templates/actor.ftlh"));
        preview.nextThat(_ -> true);
        assertThat(preview.page("/" + PAGE)).doesNotContain("x-preview");
    }

    @Test
    void showsWhatIsWrongWithAnAssetUntilItIsGone() throws Exception {
        startWell();

        preview.write("assets/logo.svg", "<svg/>");
        preview.nextThat(_ -> true);

        assertThat(preview.page("/" + PAGE)).contains("A squirrel caused the outage", "assets/logo.svg:1:1");
        Files.delete(project.resolve("assets/logo.svg"));
        preview.nextThat(_ -> true);
        assertThat(preview.page("/" + PAGE)).doesNotContain("x-preview");
    }

    @Test
    void tellsAPageThatItsStyleHasChanged() throws Exception {
        startWell();
        var change = preview.changeOf(PAGE);

        preview.write("assets/style.css", "p { color: red }");

        assertThat(change.get(60, TimeUnit.SECONDS)).contains("event: changed");
        assertThat(preview.page("/style.css")).isEqualTo("p { color: red }");
    }

    @Test
    void sendsAStyleAgainOnlyWhenItHasChanged() throws Exception {
        startWell();
        var first = preview.get("/style.css").headers();
        var tag = first.firstValue("ETag").orElseThrow();
        var again = HttpRequest.newBuilder(preview.address("/style.css"))
                .header("If-None-Match", tag)
                .build();

        assertThat(first.firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(preview.send(again).statusCode()).isEqualTo(304);
        preview.write("assets/style.css", "p { color: red }");
        preview.nextThat(_ -> true);
        assertThat(preview.send(again).statusCode()).isEqualTo(200);
        assertThat(preview.get("/" + PAGE).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void followsTheFolderOfCaptures() throws Exception {
        preview.write("content/articles/report.md", RunningPreview.REPORT.replace("claims:", """
                captures:
                  - {file: a.txt, sha256: %s, bytes: 4, captured: unknown, rights: never}
                claims:""".formatted(
                        Hashes.sha256("text".getBytes(StandardCharsets.UTF_8)))));
        preview.write("captures/other.txt", "");
        preview.start(project.resolve("captures"));
        assertThat(preview.next().diagnostics()).extracting(Diagnostic::code).contains(Code.D310);

        preview.write("captures/a.txt", "text");

        assertThat(preview.nextThat(_ -> true).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.D310);
    }

    @Test
    void showsANewTemplateWithTheNextNoteThatIsSavedAndAnOldOneNoLonger() throws Exception {
        startWell();
        preview.write("templates/actor.ftlh", "<body>first</body>");
        preview.nextThat(_ -> true);
        assertThat(preview.page("/" + PAGE)).contains("first");
        preview.write("content/articles/report.md", RunningPreview.REPORT + "More.\n");
        preview.nextThat(_ -> true);
        assertThat(preview.page("/" + PAGE)).contains("first");

        preview.write("templates/actor.ftlh", "<body>second</body>");
        preview.nextThat(_ -> true);

        assertThat(preview.page("/" + PAGE)).contains("second").doesNotContain("first");
    }

    private boolean is(String path, int status) {
        try {
            return preview.get("/" + path).statusCode() == status;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void startWell() throws IOException, InterruptedException {
        preview.start();
        assertThat(preview.next().shown()).isTrue();
    }
}
