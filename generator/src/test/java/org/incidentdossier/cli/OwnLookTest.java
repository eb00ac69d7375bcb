package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.model.SitePlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates, assets and settings of a project's own.
final class OwnLookTest {
    private static final List<String> KINDS = List.of("articles", "actors", "events", "questions", "pages", "preview");

    @TempDir
    Path folder;

    Path project;

    @BeforeEach
    void startsAProject() {
        project = folder.resolve("x");
        run("init", project.toString());
    }

    @Test
    void isCheckedWithoutBeingWritten() throws IOException {
        write("templates/article.ftlh", "<p>${nmae}");
        write("assets/logo.svg", "<svg/>");

        var checked = run("-C", project.toString(), "check");

        assertThat(checked.exit()).isEqualTo(Exit.CONTENT);
        assertThat(checked.out())
                .contains("assets/logo.svg:1:1: error[D505]", "templates/article.ftlh:1:4: error[D501]", "2 errors");
        assertThat(project.resolve("target/site")).doesNotExist();
    }

    @Test
    void isCheckedBesideNotesWithErrorsAsFarAsNoPageIsNeeded() throws IOException {
        write("templates/article.ftlh", "<p>${nmae}");
        write("assets/logo.svg", "<svg/>");
        write("jbake.properties", "template.article.file=article.ftlh\n");
        write("content/pages/broken.md", "no front matter\n");

        assertThat(run("-C", project.toString(), "check").out())
                .contains("assets/logo.svg:1:1: error[D505]", "content/pages/broken.md:1:1: error[D102]", "2 errors");

        write("jbake.properties", "render.feed=false\n");
        assertThat(run("-C", project.toString(), "check").out())
                .contains("jbake.properties:1:1: error[D504]", "content/pages/broken.md:1:1: error[D102]", "2 errors");
    }

    @Test
    void isCheckedAnewWhereTheNotesAreAsTheLastBuildHasSeenThem() throws IOException {
        assertThat(run("-C", project.toString(), "build").exit()).isEqualTo(Exit.DONE);
        write("templates/article.ftlh", "<#if");

        assertThat(run("-C", project.toString(), "check").out()).contains("templates/article.ftlh:1:", "error[D500]");

        Files.delete(project.resolve("templates/article.ftlh"));
        assertThat(run("-C", project.toString(), "check").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void hasAllPlacesButThoseThatTheSoftwareNeeds() throws IOException {
        var settings = project.resolve("content/dossier.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("base-url: null", "base-url: https://example.org/"));
        run("-C", project.toString(), "build");
        var site = project.resolve("target/site");

        try (var files = Files.list(site)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.matches(".*\\.(html|xml)"))
                            .filter(name -> !List.of("style.css", "dossier.js").contains(name))
                            .filter(name -> !KINDS.contains(name)))
                    .contains("share.png", "provenance")
                    .allSatisfy(name -> assertThat(SitePlaces.taken(name)).contains(name));
        }
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(arguments);
    }
}
