package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.pipeline.ReleaseRecording;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `diff` and `release`, on a project in a repository of its own.
final class VersionsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void start() throws IOException, InterruptedException {
        // In a folder of its repository, as dossiers beside other things are.
        project = folder.resolve("cut");
        note("dossier.yaml", """
                id: power-cut
                title: The power cut
                language: en
                timezone: Europe/Paris
                version: 0.1.0   # set by release
                """);
        note("questions/cut-day.md", """
                ---
                type: question
                title: On which day was the cut?
                kind: day
                ---
                """);
        article("daily", "Tuesday", "stands");
        article("weekly", "Tuesday", "stands");
        article("monthly", "Friday", "stands");
        git("init", "-q", "-b", "main");
        commit();
    }

    @Test
    void printsNothingWhereOnlyTheFormChanged() throws Exception {
        var text = Files.readString(project.resolve("content/articles/daily.md"));
        note(
                "articles/daily.md",
                text.replace("type: article\ntitle: The daily", "title: \"The daily\"\n\n\ntype: article"));
        commit();

        assertThat(run("diff", "HEAD~1..HEAD")).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void tellsWhatARetractionTakesAway() throws Exception {
        article("daily", "Tuesday", "retracted");
        commit();

        assertThat(run("diff", "HEAD~1..HEAD")).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("""
                        ## Statements that lost a source and keep others (1)

                        - claim `daily#day`: “The daily” says: The cut was on a Tuesday. (retracted, or rests on what is \
                        retracted)
                        """)
                .contains("## Changed (1)\n\n- article `daily`: The daily: standing\n");
    }

    @Test
    void endsWithThreeWhereAStatementLostItsLastSource() throws Exception {
        article("monthly", "Friday", "retracted");
        commit();

        assertThat(run("diff", "HEAD~1..")).isEqualTo(Exit.SOURCE_LOST);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("## Statements that lost their last source (1)\n");
    }

    @Test
    void tellsAnswersThatWereCorrectedAndDisputesThatEnded() throws Exception {
        article("monthly", "Tuesday", "stands");
        commit();

        assertThat(run("diff", "HEAD~1..HEAD")).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("- solved: question `cut-day`: On which day was the cut?")
                .contains("""
                          - claim `monthly#day`: “The monthly” says: The cut was on a Tuesday.: answer, says
                            - was: `{"weekday":"Friday"}`
                            - is: `{"weekday":"Tuesday"}`
                            - was: The cut was on a Friday.
                            - is: The cut was on a Tuesday.
                          """.stripIndent());
    }

    @Test
    void doesNotTellWhatABranchLacksAsGoneIfItIsAskedFromWhereItParted() throws Exception {
        git("branch", "proposal");
        article("yearly", "Sunday", "stands");
        commit();
        git("checkout", "-q", "proposal");
        article("hourly", "Monday", "stands");
        commit();

        assertThat(run("diff", "main..HEAD")).isEqualTo(Exit.SOURCE_LOST);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        main has commits that the other side lacks; what they brought counts as gone
                          help: main...HEAD compares with where the two parted
                        """);
        assertThat(run("diff", "main...")).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("- article `hourly`: The hourly")
                .doesNotContain("yearly");
        git("checkout", "-q", "--orphan", "alone");
        commit();
        assertThat(run("diff", "main...HEAD")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no commit that both sides of \"main...HEAD\" go back to");
    }

    @Test
    void isNotFooledByAttributesThatHideFiles() throws Exception {
        Files.writeString(folder.resolve(".gitattributes"), "*.md export-ignore\n");
        article("monthly", "Tuesday", "stands");
        commit();

        assertThat(run("diff", "HEAD~1..HEAD")).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("solved");
    }

    @Test
    void saysWhichCommitGitDoesNotKnow() throws Exception {
        assertThat(run("diff", "--upload-pack=x..HEAD")).isEqualTo(Exit.USAGE);
        assertThat(run("diff", "nowhere..HEAD")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("git knows no commit \"nowhere\"");
    }

    @Test
    void saysWhyGitMayNotKnowACommit(@TempDir Path elsewhere) throws Exception {
        article("monthly", "Tuesday", "stands");
        commit();
        git(
                "clone",
                "-q",
                "--depth",
                "1",
                folder.toUri().toString(),
                elsewhere.resolve("shallow").toString());

        project = elsewhere.resolve("shallow/cut");
        assertThat(run("diff", "HEAD~1..HEAD")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("only the newest commits; `git fetch --unshallow` gets the others");
        project = elsewhere;
        assertThat(run("diff", "HEAD~1..HEAD")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("in no git repository");
    }

    @Test
    void fixesIdsAndRecordsWhatChanged() throws Exception {
        assertThat(run("release", "0.2.0", "--date", "2024-05-01")).isEqualTo(Exit.DONE);

        assertThat(read("ids.lock")).isEqualTo("cut-day\ndaily\ndaily#day\nmonthly\nmonthly#day\nweekly\nweekly#day\n");
        assertThat(read("dossier.yaml")).contains("version: 0.2.0   # set by release\n");
        assertThat(read("releases/0.2.0.json"))
                .startsWith("{\n  \"version\": \"0.2.0\",\n  \"date\": \"2024-05-01\",\n  \"previous\": null,\n");
        assertThat(run("check")).isEqualTo(Exit.DONE);

        article("monthly", "Tuesday", "stands");
        assertThat(run("release", "0.3.0", "--date", "2024-05-02")).isEqualTo(Exit.DONE);
        assertThat(read("releases/0.3.0.json"))
                .contains("\"previous\": \"0.2.0\"")
                .contains("\"what\": \"solved\"");
    }

    @Test
    void releasesAVersionOnceAndInOrder() throws Exception {
        assertThat(run("release", "0.2.0", "--date", "2024-05-02")).isEqualTo(Exit.DONE);

        assertThat(run("release", "0.2.0", "--date", "2024-05-03")).isEqualTo(Exit.USAGE);
        assertThat(run("release", "0.3.0", "--date", "2024-05-01")).isEqualTo(Exit.USAGE);
        assertThat(run("release", "0.1.9", "--date", "2024-05-03")).isEqualTo(Exit.USAGE);
        assertThat(run("release", "0.2.0-draft.2", "--date", "2024-05-03")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("expected a version higher than 0.2.0");
        assertThat(run("release", "../x")).isEqualTo(Exit.USAGE);
    }

    @Test
    void keepsTheIdsInFeedsOfWhatGotAnotherName() throws Exception {
        assertThat(run("release", "0.2.0", "--date", "2024-05-01")).isEqualTo(Exit.DONE);
        var before = feed("id");
        Files.delete(project.resolve("content/articles/daily.md"));
        note("redirects.yaml", "daily#day: the-daily\ndaily: the-daily\n");
        note("articles/the-daily.md", "---\ntype: article\ntitle: The daily\n---\n");

        assertThat(feed("id")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(run("release", "0.3.0", "--date", "2024-05-02")).isEqualTo(Exit.DONE);
        assertThat(feed("id")).hasSize(before.size() + 1).containsAll(before);
        assertThat(feed("link"))
                .contains("articles/the-daily.html 2024-05-02T00:00:00Z", "articles/weekly.html 2024-05-01T00:00:00Z");
    }

    private List<String> feed(String of) throws Exception {
        var site = folder.resolve("site");
        assertThat(run("build", "--out", site.toString())).isEqualTo(Exit.DONE);
        return Jsoup.parse(Files.readString(site.resolve("feed.xml")), "", Parser.xmlParser()).select("entry").stream()
                .map(entry -> of.equals("id")
                        ? entry.select("id").text()
                        : entry.select("link").attr("href") + " "
                                + entry.select("updated").text())
                .toList();
    }

    @Test
    void leavesWhatItWritesToWhoeverCouldReadItBefore() throws Exception {
        var usual = Files.getPosixFilePermissions(project.resolve("content/dossier.yaml"));

        assertThat(run("release", "0.2.0", "--date", "2024-05-01")).isEqualTo(Exit.DONE);

        for (var file : List.of("dossier.yaml", "ids.lock", "releases/0.2.0.json")) {
            assertThat(Files.getPosixFilePermissions(project.resolve("content/" + file)))
                    .isEqualTo(usual);
        }
    }

    @Test
    void tellsOfReleasesAndGapsAlikeInEveryLocale() throws Exception {
        note("gaps.yaml", "G-url: 0\n");
        assertThat(run("release", "0.2.0", "--date", "2024-05-01")).isEqualTo(Exit.DONE);
        article("monthly", "Tuesday", "stands");
        assertThat(run("release", "0.3.0", "--date", "2024-05-02")).isEqualTo(Exit.DONE);
        assertThat(run("build", "--out", folder.resolve("here").toString())).isEqualTo(Exit.DONE);
        var said = err.toString(StandardCharsets.UTF_8);
        assertThat(said).contains("G-url: 3 gaps, and the budget is 0");
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(run("build", "--out", folder.resolve("there").toString()))
                    .isEqualTo(Exit.DONE);
        } finally {
            Locale.setDefault(locale);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(said.replace("here", "there"));
        assertThat(folder.resolve("there/index.html")).content().contains("of 2024-05-02: 0 added, 1 changed, 0 gone");
        try (var files = Files.walk(folder.resolve("here"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var other =
                        folder.resolve("there").resolve(folder.resolve("here").relativize(file));
                assertThat(other).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void canBeMadeAgainWhereItBrokeOff() throws Exception {
        var examined = Examination.of(project, Captures.ABSENT, false);
        // Nothing can be written where a folder stands.
        var wall = project.resolve("content/.ids.lock.part/x");
        Files.createDirectories(wall);
        assertThatIOException()
                .isThrownBy(() -> ReleaseRecording.record(project, examined, "0.2.0", LocalDate.of(2024, 5, 1)));
        assertThat(project.resolve("content/releases")).doesNotExist();
        Files.delete(wall);
        Files.delete(wall.getParent());

        assertThat(run("release", "0.2.0", "--date", "2024-05-01")).isEqualTo(Exit.DONE);
        assertThat(run("check")).isEqualTo(Exit.DONE);
    }

    @Test
    void missesAnIdThatWasTakenOutOfTheLock() throws Exception {
        assertThat(run("release", "0.2.0", "--date", "2024-05-01")).isEqualTo(Exit.DONE);
        Files.delete(project.resolve("content/articles/daily.md"));
        note("ids.lock", "cut-day\nmonthly\nmonthly#day\nweekly\nweekly#day\n");

        assertThat(run("check")).isEqualTo(Exit.CONTENT);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("content/ids.lock:1:1: error[D120]: "
                        + "\"daily\" and 1 other id that a release has fixed are not in it\n");
        Files.delete(project.resolve("content/ids.lock"));
        assertThat(run("check")).isEqualTo(Exit.CONTENT);
        note("ids.lock", "cut-day\ndaily\ndaily #day\n");
        assertThat(run("check")).isEqualTo(Exit.CONTENT);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("found \"daily #day\"")
                .doesNotContain("has fixed");
    }

    @Test
    void reportsARecordThatWasWrittenByHand() throws Exception {
        note("releases/0.2.0.json", "{\"version\": \"0.2.0\"}\n");

        assertThat(run("check")).isEqualTo(Exit.CONTENT);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("content/releases/0.2.0.json:1:1: error[D510]");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        var console = new Console(stream(out), stream(err), false, false);
        var all = new ArrayList<>(List.of(arguments));
        all.add("-C");
        all.add(project.toString());
        return Main.run(console, all.toArray(String[]::new));
    }

    private void article(String slug, String weekday, String state) throws IOException {
        note("articles/" + slug + ".md", """
                ---
                type: article
                title: The %s
                standing: {state: %s}
                claims:
                  - id: day
                    question: cut-day
                    answer: {weekday: %s}
                    says: The cut was on a %s.
                    speaker: article
                ---
                """.formatted(slug, state, weekday, weekday));
    }

    private void note(String path, String text) throws IOException {
        var file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(project.resolve("content").resolve(path));
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git(
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-q",
                "-m",
                "x");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
