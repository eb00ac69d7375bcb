package org.incidentdossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Html;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.OutputFile;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePath;
import org.incidentdossier.site.SitePlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRendererTest {
    @TempDir
    Path project;

    Path staging;

    record Greeting(String name, Html markup, @Nullable String missing, List<String> list, int count) {}

    @BeforeEach
    void choosesAFolder() {
        staging = project.resolve("target/staging");
    }

    @Test
    void printsAPageWithTheTemplateOfItsKind() throws IOException {
        write("templates/greeting.ftlh", "Hello ${name}: ${list?join(\", \")} and ${count}\n");

        assertThat(render(page("greetings/a.html", "Ada")).diagnostics()).isEmpty();

        assertThat(read("greetings/a.html")).isEqualTo("Hello Ada: x, y and 1000\n");
    }

    @Test
    void escapesTextAndPrintsOnlySafeMarkupAsItStands() throws IOException {
        write("templates/greeting.ftlh", "<p title=\"${name}\">${markup}</p>");

        render(page("a.html", "<script>alert(\"1\")</script>"));

        assertThat(read("a.html"))
                .isEqualTo("<p title=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\"><b>safe</b></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>~${missing}                | 2:3 | D501 | no value for \"missing\"",
                "<p>~ ${nmae}                  | 2:2 | D501 | a Greeting has no \"nmae\"; did you mean \"name\"?",
                "${(nmae)!\"none\"}            | 1:1 | D501 | a Greeting has no \"nmae\"",
                "${name.class}                 | 1:3 | D501 | expected a hash",
                "${name?api.getClass()}        | 1:3 | D501 | can't use ?api",
                "<#if name>                    | 1:10 | D500 | end of file",
                "${name                        | 1:6 | D500 | end of file",
                "<#include \"gone.ftlh\">      | 1:1 | D502 | no template \"gone.ftlh\"",
                "<#include \"../secret.ftlh\"> | 1:1 | D50  | secret",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")} | 1:1 | D501 | Execute",
            })
    void pointsAtAMistakeInATemplate(String template, String place, String code, String words) throws IOException {
        write("templates/greeting.ftlh", template.replace('~', '\n'));
        write("secret.ftlh", "secret");

        var diagnostics = render(page("a.html", "Ada")).diagnostics();

        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.getFirst().toString())
                .startsWith("templates/greeting.ftlh:" + place)
                .contains("error[" + code)
                .containsIgnoringCase(words);
        assertThat(staging.resolve("a.html")).doesNotExist();
    }

    @Test
    void reportsAMistakeOnceHoweverManyPagesMeetIt() throws IOException {
        write("templates/greeting.ftlh", "${missing}");
        var pages = IntStream.range(0, 50)
                .mapToObj(i -> page("p/" + i + ".html", "Ada"))
                .toArray(PagePlan[]::new);

        assertThat(render(pages).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("templates/greeting.ftlh:1:3: error[D501]: no value for \"missing\"");
    }

    @Test
    void saysWhichTemplateIsMissing() throws IOException {
        assertThat(render(page("a.html", "Ada")).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("templates/greeting.ftlh:1:1: error[D502]: no template \"greeting.ftlh\"");
    }

    @Test
    void honoursJbakeProperties() throws IOException {
        write(
                "jbake.properties",
                "template.folder=theme/pages\ntemplate.greeting.file=hello.ftlh\nasset.folder=theme/files\n");
        write("theme/pages/hello.ftlh", "Hi ${name}");
        write("theme/files/own.css", "p {}");

        assertThat(render(page("a.html", "Ada")).diagnostics()).isEmpty();

        assertThat(read("a.html")).isEqualTo("Hi Ada");
        assertThat(read("own.css")).isEqualTo("p {}");
    }

    @ParameterizedTest
    @CsvSource({
        "template.greeting.file=greeting.ftl, D503",
        "template.greeting.file=../greeting.ftlh, D503",
        "template.folder=/etc, D503",
        "asset.folder=../.., D503",
        "asset.folder=${env:HOME}, D503",
        "templates.folder=x, D504",
        "render.feed=false, D504",
        "content.folder=notes, D504",
        "asset.folder=\\u12, D504",
    })
    void refusesWhatJbakePropertiesCannotSay(String line, String code) throws IOException {
        write("jbake.properties", "# ours\n" + line + "\n");
        write("templates/greeting.ftlh", "${name}");

        var diagnostics = render(page("a.html", "Ada")).diagnostics();

        assertThat(diagnostics)
                .singleElement()
                .extracting(each -> each.code().toString())
                .isEqualTo(code);
        assertThat(staging).doesNotExist();
    }

    @Test
    void usesOurTemplatesAndAssetsFileByFileWhereTheProjectHasNone() throws IOException {
        write("templates/greeting.ftlh", "<#import \"layout.ftlh\" as layout>${layout.document?is_macro?c}");
        write("assets/style.css", "/* mine */");

        assertThat(render(page("a.html", "Ada")).diagnostics()).isEmpty();

        assertThat(read("a.html")).isEqualTo("true");
        assertThat(read("style.css")).isEqualTo("/* mine */");
    }

    @Test
    void shipsAStyle() throws IOException {
        assertThat(render().diagnostics()).isEmpty();

        assertThat(read("style.css")).contains("{");
    }

    @Test
    void writesPlannedFilesAsTheyAre() throws IOException {
        var plan = new SitePlan(List.of(), List.of(OutputFile.of("data/a.json", "{}\n")), List.of());

        SiteRenderer.render(plan, Templates.of(project), staging);

        assertThat(read("data/a.json")).isEqualTo("{}\n");
    }

    @Test
    void copiesAttachmentsThatAreStillWhatTheyWere() throws IOException {
        write("content/pictures/a.txt", "abc");
        var sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        var plan = new SitePlan(List.of(), List.of(), List.of(attachment(sha256)));

        SiteRenderer.render(plan, Templates.of(project), staging);

        assertThat(read("pictures/a.txt")).isEqualTo("abc");
    }

    @Test
    void stopsWhenAnAttachmentHasChangedSinceItWasRead() throws IOException {
        write("content/pictures/a.txt", "other");
        var plan = new SitePlan(List.of(), List.of(), List.of(attachment("0".repeat(64))));

        assertThatThrownBy(() -> SiteRenderer.render(plan, Templates.of(project), staging))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("content/pictures/a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg", "page.html", "notes", "run.sh"})
    void publishesNoAssetOfAnUnlistedType(String name) throws IOException {
        write("assets/" + name, "x");

        assertThat(render().diagnostics()).singleElement().satisfies(each -> assertThat(each.toString())
                .startsWith("assets/" + name + ":1:1: error[D505]"));
        assertThat(staging.resolve(name)).doesNotExist();
    }

    @Test
    void followsNoLink() throws IOException {
        write("secret/passwords.txt", "hunter2");
        write("assets/a.txt", "a");
        Files.createSymbolicLink(project.resolve("assets/b.txt"), project.resolve("secret/passwords.txt"));
        Files.createSymbolicLink(project.resolve("assets/c"), project.resolve("secret"));
        Files.createDirectories(project.resolve("templates"));
        Files.createSymbolicLink(project.resolve("templates/greeting.ftlh"), project.resolve("secret/passwords.txt"));

        assertThat(render(page("a.html", "Ada")).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "assets/b.txt:1:1: error[D506]: a symbolic link",
                        "assets/c:1:1: error[D506]: a symbolic link",
                        "templates/greeting.ftlh:1:1: error[D502]: no template \"greeting.ftlh\"",
                        "templates/greeting.ftlh:1:1: error[D506]: a symbolic link");
        assertThat(staging.resolve("b.txt")).doesNotExist();
        assertThat(staging.resolve("c")).doesNotExist();
    }

    @Test
    void reportsALinkInThePlaceOfAFolderOrOfSettings() throws IOException {
        write("secret/greeting.ftlh", "hunter2");
        write("secret/settings", "");
        Files.createSymbolicLink(project.resolve("templates"), project.resolve("secret"));
        Files.createSymbolicLink(project.resolve("assets"), project.resolve("nowhere"));

        assertThat(render().diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "assets:1:1: error[D506]: a symbolic link", "templates:1:1: error[D506]: a symbolic link");
        assertThat(Templates.of(project).files()).doesNotContainKey("templates/greeting.ftlh");

        Files.createSymbolicLink(project.resolve("jbake.properties"), project.resolve("secret/settings"));
        assertThat(render().diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("jbake.properties:1:1: error[D506]: a symbolic link");
    }

    @Test
    void reportsALinkOnTheWayToAFolder() throws IOException {
        write("jbake.properties", "template.folder=theme/templates");
        write("secret/templates/greeting.ftlh", "hunter2");
        Files.createSymbolicLink(project.resolve("theme"), project.resolve("secret"));
        write("assets", "no folder");

        assertThat(render().diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "assets:1:1: error[D506]: a file in the place of a folder",
                        "theme:1:1: error[D506]: a symbolic link");
        assertThat(Templates.of(project).files()).doesNotContainKey("templates/greeting.ftlh");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsAPipeAmongTemplates() throws IOException, InterruptedException {
        write("templates/article.ftlh", "");
        Files.delete(project.resolve("templates/article.ftlh"));
        new ProcessBuilder("mkfifo", project.resolve("templates/article.ftlh").toString())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(render().diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("templates/article.ftlh:1:1: error[D506]: a pipe, socket or device");
    }

    @Test
    void leavesWhatBeginsWithADotAlone() throws IOException {
        write("assets/.git/config", "");
        Files.createSymbolicLink(project.resolve("assets/.#site.css"), project.resolve("me@host.1234"));

        assertThat(render().diagnostics()).isEmpty();
        assertThat(Templates.of(project).files()).doesNotContainKey("assets/.git/config");
    }

    @Test
    void keepsAnAssetFromReplacingAFile() throws IOException {
        write("assets/data.json", "{}");
        var plan = new SitePlan(List.of(), List.of(OutputFile.of("data.json", "[]")), List.of());

        assertThat(SiteRenderer.render(plan, Templates.of(project), staging).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("assets/data.json:1:1: error[D507]: the site has a page or file at \"data.json\"");
        assertThat(staging).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "ro-crate-metadata.json, D507",
        "provenance/build.json, D507",
        "search/search.js, D507",
        "share.png, D507",
        "robots.txt, D507",
        "index.html/logo.png, D507",
        "files/chart.txt, D507",
        "Logo.png, D508",
        "a b.png, D508",
        "con.png, D508",
    })
    void publishesNoAssetInAPlaceOrByANameThatFitsNoSite(String name, String code) throws IOException {
        write("assets/" + name, "x");
        write("templates/greeting.ftlh", "${missing}");
        var attached = new Attachment("files/chart.txt", 1, "0".repeat(64), null, null, null);
        var plan = new SitePlan(List.of(page("index.html", "Ada")), List.of(), List.of(attached));

        assertThat(SiteRenderer.render(plan, Templates.of(project), staging).diagnostics())
                .map(Diagnostic::toString)
                .satisfiesExactly(
                        asset -> assertThat(asset).startsWith("assets/" + name + ":1:1: error[" + code + "]: "),
                        page -> assertThat(page).startsWith("templates/greeting.ftlh:1:3: error[D501]: "));
        assertThat(staging.resolve(name)).doesNotExist();
    }

    @Test
    void findsTheSameMistakesWithoutWriting() throws IOException {
        write("templates/greeting.ftlh", "${missing}");
        write("assets/logo.svg", "<svg/>");
        var plan = new SitePlan(List.of(page("a.html", "Ada")), List.of(OutputFile.of("b.txt", "b")), List.of());
        var nowhere = Output.nowhere();

        var found = SiteRenderer.render(plan, FileSource.NONE, Templates.of(project), nowhere);

        assertThat(found.diagnostics())
                .isEqualTo(SiteRenderer.render(plan, Templates.of(project), staging)
                        .diagnostics())
                .hasSize(2);
        assertThat(nowhere.pages()).isZero();
    }

    @Test
    void writesTheSameBytesWhateverTheOrderOfThreads() throws IOException {
        write("templates/greeting.ftlh", "<#list list as each>${each}${name}</#list>");
        var pages = IntStream.range(0, 300)
                .mapToObj(i -> page("p/" + i + ".html", "n" + i))
                .toArray(PagePlan[]::new);

        assertThat(render(pages).value()).isEqualTo(300);

        for (var i = 0; i < 300; i++) {
            assertThat(read("p/" + i + ".html")).isEqualTo("xn%dyn%d".formatted(i, i));
        }
    }

    private Checked<Integer> render(PagePlan... pages) throws IOException {
        return SiteRenderer.render(new SitePlan(List.of(pages), List.of(), List.of()), Templates.of(project), staging);
    }

    private static PagePlan page(String path, String name) {
        var list = new ArrayList<>(List.of("x", "y"));
        return new PagePlan(
                SitePath.of(path), "greeting", name, new Greeting(name, new Html("<b>safe</b>"), null, list, 1000));
    }

    private static Attachment attachment(String sha256) {
        return new Attachment("pictures/a.txt", 3, sha256, null, null, null);
    }

    private void write(String name, String text) throws IOException {
        var file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(staging.resolve(name), StandardCharsets.UTF_8);
    }
}
