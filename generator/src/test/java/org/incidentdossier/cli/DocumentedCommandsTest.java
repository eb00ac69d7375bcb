package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every command of the documentation, in its order, on a copy of the first dossier.
final class DocumentedCommandsTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /// Those that are not ours, or are what runs this test.
    private static final Set<String> OTHERS = Set.of("mvn verify", "mvn spotless:apply");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\S+)(?: ([^\\n]+))?\\n(.*?)^ *```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void copyTheDossier() throws IOException, InterruptedException {
        project = Files.createDirectory(folder.resolve("dossier"));
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve("content"))) {
            for (var file : files.toList()) {
                Files.copy(file, project.resolve(REPOSITORY.relativize(file).toString()));
            }
        }
        Files.createDirectories(folder.resolve("captures"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/post.md"), "title=A post\ntype=post\n~~~~~~\nText.\n");
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "-q", "-m", "First");
        git("checkout", "-q", "-b", "change");
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws IOException {
        follow("README.md");
    }

    @Test
    void whoFollowsContributingHasADossierWithoutMistakes() throws IOException {
        follow("CONTRIBUTING.md");

        var practice = folder.resolve("practice").toString();
        assertThat(CommandRun.of("-C", practice, "check").exit()).isEqualTo(Exit.DONE);
        assertThat(CommandRun.of("-C", practice, "build").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void theExampleOfTheFormatPageIsANoteWithoutMistakes() throws IOException {
        var practice = folder.resolve("practice");
        CommandRun.of("init", practice.toString());
        CommandRun.of("-C", practice.toString(), "build");
        var page = Jsoup.parse(Files.readString(practice.resolve("target/site/help/format.html")));
        note(
                practice,
                "articles/grid-daily-outage",
                page.selectXpath("//pre/code").getFirst().wholeText() + "\n");
        note(practice, "actors/grid-daily", "---\ntype: actor\nname: The Grid Daily\nkind: publication\n---\n");
        note(practice, "actors/grid-operator", "---\ntype: actor\nname: Grid Operator\nkind: company\n---\n");
        note(practice, "questions/cause-of-outage", """
                ---
                type: question
                title: What was the cause?
                kind: statement
                positions: [human-error, weather]
                ---
                A wrong switch, reportedly [@grid-daily-outage#cause].
                """);

        assertThat(CommandRun.of("-C", practice.toString(), "check", "--strict").out())
                .isEmpty();
        for (var command : page.select("code")) {
            if (command.text().startsWith("./dossier ")) {
                run(command.text());
            }
        }
    }

    private static void note(Path practice, String name, String text) throws IOException {
        Files.writeString(practice.resolve("content").resolve(name + ".md"), text);
    }

    private void follow(String document) throws IOException {
        var block = BLOCK.matcher(Files.readString(REPOSITORY.resolve(document)));
        while (block.find()) {
            var body = block.group(4).replaceAll("(?m)^" + block.group(1), "");
            if (block.group(2).equals("sh")) {
                for (var line : body.lines().filter(each -> !each.isBlank()).toList()) {
                    run(line);
                }
            } else if (block.group(3) != null) {
                var place = block.group(3).startsWith("content/") ? folder.resolve("practice") : folder;
                Files.writeString(place.resolve(block.group(3)), body);
            }
        }
    }

    private void run(String line) throws IOException {
        var command = line.replaceFirst(" +#.*", "");
        if (OTHERS.contains(command)) {
            return;
        }
        assertThat(command).startsWith("./dossier");
        var words = words(command);
        if (words.contains("serve")) {
            words.add("--help"); // the preview has tests of its own, and does not end by itself
        }
        var run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.exit()).describedAs(line + "\n" + run.out() + run.err()).isEqualTo(Exit.DONE);
    }

    private List<String> words(String command) throws IOException {
        var words = new ArrayList<String>();
        if (!command.contains(" -C ")) {
            words.addAll(List.of("-C", project.toString()));
        }
        var word = WORD.matcher(command.substring("./dossier".length()));
        while (word.find()) {
            words.add(placed(word.group(1) == null ? word.group(2) : word.group(1), words));
        }
        return words;
    }

    // What the documentation names by capital letters or by a path of its reader's.
    private String placed(String word, List<String> before) throws IOException {
        return switch (word) {
            case "DIR" -> folderFor(before.getLast());
            case "FOLDER" ->
                before.contains("index")
                        ? folderFor("--hosted")
                        : folder.resolve("elsewhere").toString();
            case "FILE" -> bundle();
            case "capture.txt" -> folder.resolve("capture.txt").toString();
            default ->
                word.startsWith("../") ? folder.resolve(word.substring(3)).toString() : word;
        };
    }

    private String folderFor(String option) {
        return switch (option) {
            case "--hosted" -> project.resolve("target/site").toString();
            case "--out" -> folder.resolve("index").toString();
            default -> folder.resolve("captures").toString();
        };
    }

    private String bundle() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
