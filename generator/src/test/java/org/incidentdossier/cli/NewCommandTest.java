package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewCommandTest {
    @TempDir
    Path project;

    @BeforeEach
    void startADossier() throws IOException {
        Files.createDirectories(project.resolve("content/actors"));
        Files.writeString(
                project.resolve("content/dossier.yaml"),
                "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        Files.writeString(
                project.resolve("content/actors/the-utility.md"), "---\ntype: actor\nname: The Utility\n---\n");
    }

    @Test
    void makesValidNotes() throws IOException {
        claim();

        assertThat(run("new", "article", "A report: on the \"outage\"").out())
                .isEqualTo("content/articles/a-report-on-the-outage.md\n");
        assertThat(run("new", "actor", "Zoë", "O'Neill").out()).isEqualTo("content/actors/zoe-oneill.md\n");
        assertThat(run("new", "question", "When did it happen?").out())
                .isEqualTo("content/questions/when-did-it-happen.md\n");
        assertThat(run("new", "event", "Lights go out", "--claim", "report#began")
                        .out())
                .isEqualTo("content/events/lights-go-out.md\n");

        assertThat(run("check").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void saysWhichCommandTellsWhatIsWrongAndWhichWhatIsUnknown() {
        var made = run("new", "article", "A report");

        assertThat(made.err())
                .isEqualTo("fill it in; `dossier -C " + project + " check` says what is wrong, and `dossier -C "
                        + project + " gaps` what is unknown\n");
        assertThat(run("check").out()).isEmpty();
        assertThat(run("gaps").out()).contains("A report");
    }

    @Test
    void makesNoEventOfWhichNoClaimTells() throws IOException {
        assertThat(run("new", "event", "Lights go out").err())
                .contains("an event needs a claim that tells of it", "no article makes a claim yet");

        claim();
        var without = run("new", "event", "Lights go out");
        var unknown = run("new", "event", "Lights go out", "--claim", "report#begun");

        assertThat(without.exit()).isEqualTo(Exit.USAGE);
        assertThat(without.err()).contains("--claim ARTICLE#CLAIM, such as report#began");
        assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err())
                .contains("no article makes the claim \"report#begun\"; did you mean \"report#began\"?");
        assertThat(project.resolve("content/events")).doesNotExist();
    }

    @Test
    void fillsInWhatACaptureTells() throws IOException {
        var capture = project.resolve("000_report.txt");
        Files.writeString(capture, "The Utility said nothing.");

        var made = run("new", "article", "A report", "--capture", capture.toString());

        assertThat(made.err()).contains("the-utility  The Utility, 1 time");
        assertThat(project.resolve("content/articles/a-report.md"))
                .content()
                .contains("{file: 000_report.txt, sha256: "
                        + "f241739b6f34f3f881caf19ce92bc2ed92c6b6c7364460295ee49e23735299df, bytes: 25,")
                .contains("#   the-utility\n");
        assertThat(run("check").out()).doesNotContain("error");
    }

    @Test
    void overwritesNothingEvenOfAnotherKind() throws IOException {
        var before = Files.readString(project.resolve("content/actors/the-utility.md"));

        var refused = run("new", "question", "The Utility");

        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("content/actors/the-utility.md is there already", "--slug");
        assertThat(project.resolve("content/actors/the-utility.md")).content().isEqualTo(before);
        assertThat(project.resolve("content/questions")).doesNotExist();
    }

    @Test
    void asksNobodyWhereNobodySits() {
        var refused = run("new", "actor");

        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("a title of 1 to 300 characters is needed");
    }

    @Test
    void guessesTheKindOfAQuestionFromItsWords() throws IOException {
        run("new", "question", "How many people were without light?");
        run("new", "question", "Who repaired it?", "--kind", "name");

        assertThat(project.resolve("content/questions/how-many-people-were-without-light.md"))
                .content()
                .contains("\nkind: quantity\n");
        assertThat(project.resolve("content/questions/who-repaired-it.md"))
                .content()
                .contains("\nkind: name\n");
        assertThat(run("new", "question", "Why?", "--kind", "nam").err()).contains("did you mean name?");
    }

    @Test
    void namesAFolderThatIsNoCapture() {
        var refused = run("new", "article", "A report", "--capture", project.toString());

        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains(project + " is a folder");
    }

    @Test
    void refusesNamesThatWouldLeaveTheFolder() {
        assertThat(run("new", "actor", "X", "--slug", "../../x").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("new", "actor", "日本").err()).contains("--slug");
    }

    private void claim() throws IOException {
        Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/articles/report.md"), """
                ---
                type: article
                title: A report
                claims:
                  - {id: began, about: [the-utility], says: It went dark., speaker: article}
                ---
                """);
    }

    private CommandRun run(String command, String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "-C";
        all[1] = project.toString();
        all[2] = command;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}
