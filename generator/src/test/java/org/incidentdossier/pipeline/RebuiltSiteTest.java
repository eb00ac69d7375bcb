package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A site that takes over what the last one had, of a dossier with everything that can stand on a page.
final class RebuiltSiteTest {
    private static final String DAILY = """
            ---
            type: article
            title: The Daily on the outage
            outlet: the-daily
            published: 2026-06-12
            published-basis: printed
            claims:
              - id: cause
                question: cause
                answer: squirrel
                says: A squirrel caused the outage.
                speaker: article
                about: [the-utility]
              - id: time
                question: hour
                answer: 2026-06-11
                says: The lights went out on June 11.
                speaker: the-utility
                about: [the-utility]
            ---
            The first to tell of the outage.
            """;

    private static final String POST = """
            ---
            type: article
            title: The Post on the outage
            published: 2026-06-13
            published-basis: printed
            claims:
              - id: cause
                question: cause
                answer: storm
                says: A storm caused the outage.
                speaker: article
                via: [the-daily]
                about: [the-utility]
            ---
            A later account.
            """;

    private static final String UTILITY = """
            ---
            type: actor
            name: The Utility
            kind: company
            aliases: [Utility]
            ---
            It runs the grid, by the account of one paper [@daily-1#cause].
            """;

    private static final String CAUSE = """
            ---
            type: question
            title: What caused the outage?
            kind: choice
            choices: [squirrel, storm]
            ---
            Two causes are told [@daily-1#cause; @post-1#cause].
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void writeAProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        write("dossier.yaml", "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        write("articles/daily-1.md", DAILY);
        write("articles/post-1.md", POST);
        write("actors/the-daily.md", "---\ntype: actor\nname: The Daily\nkind: publication\n---\n");
        write("actors/the-utility.md", UTILITY);
        write("actors/grid-office.md", "---\ntype: actor\nname: Grid office\nkind: agency\n---\n");
        write("questions/cause.md", CAUSE);
        write("questions/hour.md", "---\ntype: question\ntitle: When did it begin?\nkind: day\n---\n");
        write("events/outage.md", "---\ntype: event\ntitle: The outage\nquestion: hour\nclaims: [daily-1#time]\n---\n");
        write("pages/about.md", "---\ntype: page\ntitle: About\n---\nAbout the outage.\n");
        write("pages/notes.md", "---\ntype: page\ntitle: Notes\n---\nOf the editors. See [[the-utility]].\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hasTheBytesOfASiteThatIsMadeAnew(long seed) throws IOException {
        var random = new Random(seed);
        var edits = edits();
        for (var step = 0; step < 9; step++) {
            // Words change more often than facts, as they do in practice; each kind of fact changes in some run.
            var number = step % 3 == 2 ? (int) (3 * seed - 3 + step / 3) : edits.size() - 1 - random.nextInt(4);
            edits.get(number).make(random);
            assertThat(built("kept", cache()).files())
                    .describedAs("after edit " + number)
                    .isEqualTo(builtAnew(step).files());
        }
    }

    @Test
    void takesOverEntriesOfWhichNothingHasChanged() throws IOException {
        var before = ingredients();
        append("pages/notes.md", "More of them, about [[grid-office]] as well.\n");
        var after = ingredients();

        assertThat(after.sameAs(before))
                .containsExactlyInAnyOrder(
                        "", "about", "cause", "daily-1", "hour", "outage", "post-1", "the-daily", "the-utility");
    }

    @Test
    void takesOverNothingWhenAFactHasChanged() throws IOException {
        var before = ingredients();
        replace("actors/the-utility.md", "aliases: [Utility]", "aliases: [Utilities]");

        assertThat(ingredients().sameAs(before)).isEmpty();
        assertThat(Ingredients.NONE.sameAs(Ingredients.NONE)).isEmpty();
    }

    @Test
    void doesNotMakeAPartOfTheSearchAgainThatIsTheSame() throws IOException {
        built("kept", cache());
        var before = engine();
        var inode = Files.getAttribute(before, "unix:ino");
        append("pages/notes.md", "More of them.\n");
        built("kept", cache());

        assertThat(engine()).isNotEqualTo(before);
        assertThat(Files.getAttribute(engine(), "unix:ino")).isEqualTo(inode);
    }

    private Path engine() throws IOException {
        try (var files = Files.walk(folder.resolve("kept/search"))) {
            return files.filter(file -> file.endsWith("engine.js")).findFirst().orElseThrow();
        }
    }

    @Test
    void doesNotPrintAPageThatItTakesOver() throws IOException {
        built("kept", cache());
        var page = folder.resolve("kept/actors/grid-office.html");
        var printed = Files.getAttribute(page, "unix:ino");
        append("pages/notes.md", "More of them.\n");
        built("kept", cache());

        assertThat(Files.getAttribute(page, "unix:ino")).isEqualTo(printed);
        assertThat(folder.resolve("kept/pages/notes.html")).content().contains("More of them.");
    }

    /// Something that an editor does.
    private interface Edit {
        void make(Random random) throws IOException;
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        edits.add(_ -> replace("actors/the-utility.md", "name: The Utility", "name: The Power Company"));
        edits.add(_ -> replace("actors/the-utility.md", "aliases: [Utility]", "part-of: grid-office"));
        edits.add(_ -> replace("articles/post-1.md", "claims:", "standing: {state: retracted, why: wrong}\nclaims:"));
        edits.add(_ -> replace("articles/post-1.md", "answer: storm", "answer: squirrel"));
        edits.add(_ -> write("gaps.yaml", "G-author: 30\n"));
        edits.add(_ -> replace("events/outage.md", "title: The outage", "title: The lights go out"));
        edits.add(_ ->
                write("redirects.yaml", "old-note: the-utility\npost-1#gone: {withdrawn: at a reader's request}\n"));
        edits.add(_ -> {
            Files.delete(file("pages/notes.md"));
            write("pages/remarks.md", "---\ntype: page\ntitle: Remarks\n---\nSee [[the-daily]].\n");
        });
        edits.add(_ -> ReleaseRecording.record(project, examined(), "0.2.0", LocalDate.of(2026, 7, 1)));
        // From here on, words alone.
        edits.add(random -> append("pages/about.md", "Word " + random.nextInt(1000) + " and [[grid-office]].\n"));
        edits.add(random -> append(
                "actors/grid-office.md", "\n:::editorial\nOn [[daily-1|paper]] " + random.nextInt(1000) + ".\n:::\n"));
        edits.add(random -> append("questions/cause.md", "\nAnd " + random.nextInt(1000) + " [@post-1#cause].\n"));
        edits.add(random ->
                replace("articles/daily-1.md", "The first", "On [[cause]] " + random.nextInt(1000) + ", the first"));
        return edits;
    }

    private Ingredients ingredients() throws IOException {
        return Ingredients.of(examined().dossier(), Swhid.ofBytes(new TreeMap<>()), request("kept", project));
    }

    private Examined examined() throws IOException {
        var examined = Examination.of(project, Captures.ABSENT, false);
        assertThat(examined.hasErrors()).isFalse();
        return examined;
    }

    private BuildRequest request(String name, Path of) {
        return new BuildRequest(of, folder.resolve(name), Captures.ABSENT, false, "0.1.0", null);
    }

    private BuildCache cache() {
        return Objects.requireNonNull(BuildCache.open(project, "software", folder.resolve("state/key")));
    }

    private Staging built(String name, @Nullable BuildCache cache) throws IOException {
        return built(request(name, project), cache);
    }

    // From a copy of the notes, so that the last index of the project itself stays where it is.
    private Staging builtAnew(int step) throws IOException {
        var copy = folder.resolve("copy-" + step);
        try (var files = Files.walk(project.resolve("content"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = copy.resolve(project.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return built(request("clean", copy), null);
    }

    private static Staging built(BuildRequest request, @Nullable BuildCache cache) throws IOException {
        var built = SiteBuild.run(request, cache, Course.ofBuild());
        assertThat(built.hasErrors()).describedAs("%s", built.diagnostics()).isFalse();
        return Staging.over(request.out());
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(file(path), Files.readString(file(path)) + text);
    }

    private void replace(String path, String old, String other) throws IOException {
        Files.writeString(file(path), Files.readString(file(path)).replace(old, other));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    private Path file(String path) {
        return project.resolve("content").resolve(path);
    }
}
