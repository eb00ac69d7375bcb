package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incidentdossier.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InitCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"north-outage", "Störung: \"Nord\" & mehr", "日本", "null"})
    void makesAProjectThatIsCheckedAndBuiltAtOnce(String name) {
        var project = folder.resolve(name).toString();

        assertThat(CommandRun.of("init", project).exit()).isEqualTo(Exit.DONE);

        var checked = CommandRun.of("-C", project, "check", "--strict");
        assertThat(checked.out()).isEmpty();
        assertThat(checked.exit()).isEqualTo(Exit.DONE);
        assertThat(CommandRun.of("-C", project, "build").exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve(name).resolve("target/site/questions/outage-began.html"))
                .exists();
    }

    @Test
    void showsACommandThatCanBePastedWhateverTheFolderIsCalled() {
        var plain = folder.resolve("north-outage").toString();
        var quoted = folder.resolve("Bob's Dossier!").toString();

        assertThat(CommandRun.of("init", plain).err()).contains("`dossier -C " + plain + " serve`");
        assertThat(CommandRun.of("init", quoted).err())
                .contains("`dossier -C '" + quoted.replace("'", "'\\''") + "' serve`");
    }

    @Test
    void refusesAFolderWithSomethingInIt() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        var refused = CommandRun.of("init", folder.toString());

        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("is not empty");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void takesARepositoryThatWasMadeForIt() throws IOException {
        Files.createDirectories(folder.resolve(".git"));

        assertThat(CommandRun.of("init", folder.toString()).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void letsAProjectReplaceTemplatesAndStylesFileByFile() throws IOException {
        var project = folder.resolve("x");
        CommandRun.of("init", project.toString());
        Files.createDirectories(project.resolve("templates"));
        Files.createDirectories(project.resolve("assets"));
        Files.writeString(
                project.resolve("templates/not-found.ftlh"),
                "<!DOCTYPE html><html lang=\"en\"><title>${page.heading}</title><p>Lost.</p></html>");
        Files.writeString(project.resolve("assets/style.css"), "body { color: teal }\n");

        assertThat(CommandRun.of("-C", project.toString(), "build").exit()).isEqualTo(Exit.DONE);

        var site = project.resolve("target/site");
        assertThat(site.resolve("404.html")).content().contains("<p>Lost.</p>");
        assertThat(site.resolve("style.css")).hasContent("body { color: teal }\n");
        assertThat(site.resolve("index.html")).content().contains("<link rel=\"stylesheet\" href=\"style.css\">");
        assertThat(site.resolve("dossier.js")).exists();
    }

    @Test
    void listsNoPartsOfAPageThatHasNone() throws IOException {
        var project = folder.resolve("x");
        CommandRun.of("init", project.toString());

        assertThat(CommandRun.of("-C", project.toString(), "build").exit()).isEqualTo(Exit.DONE);

        var actors = project.resolve("target/site/actors");
        assertThat(actors.resolve("example-times.html")).content().doesNotContain("On this page");
        assertThat(actors.resolve("example-utility.html"))
                .content()
                .contains("On this page", "<summary>The claim cited above</summary>");
    }

    @Test
    void writesEditorHelpThatIsJsonAndNamesFilesThatAreThere() throws IOException {
        CommandRun.of("init", folder.resolve("x").toString());

        for (var file : new String[] {"settings.json", "extensions.json", "tasks.json"}) {
            assertThat(JsonText.parse(
                            Files.readString(folder.resolve("x/.vscode").resolve(file))))
                    .isNotNull();
        }
        assertThat(folder.resolve("x/.vscode/tasks.json"))
                .content()
                .contains("\"command\": \"dossier\",")
                .contains("[\"-C\", { \"value\": \"${workspaceFolder}\", \"quoting\": \"strong\" }, \"check\"]");
        assertThat(folder.resolve("x/.vscode/schemas/article.schema.json")).exists();
        assertThat(folder.resolve("x/content/dossier.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../.vscode/schemas/dossier.schema.json\n");
        assertThat(CommandRun.of("-C", folder.resolve("x").toString(), "new", "actor", "Somebody")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(folder.resolve("x/content/actors/somebody.md"))
                .content()
                .startsWith("---\n# yaml-language-server: $schema=../../.vscode/schemas/actor.schema.json\n");
    }
}
