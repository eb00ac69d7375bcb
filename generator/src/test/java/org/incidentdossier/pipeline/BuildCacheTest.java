package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.incidentdossier.content.SourceTree;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.markdown.ProseMemory;
import org.incidentdossier.search.LastIndex;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildCacheTest {
    @TempDir
    private Path folder;

    private Path project;
    private final List<String> pages = new ArrayList<>();

    @BeforeEach
    void writeAProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        write("dossier.yaml", "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        for (var i = 0; i < 5; i++) {
            pages.add("note-" + i);
            page("note-" + i, "Title " + i, "A text with [[note-0]], *emphasis* and a footnote[^1].\n\n[^1]: Here.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSiteThatACleanBuildGives(long seed) throws IOException {
        var random = new Random(seed);
        for (var step = 0; step < 4; step++) {
            change(random);
            touch(random);
            assertThat(checkedUp(open("software"))).isEqualTo(checkedUp(null));
            assertThat(built("kept", open("software")).files())
                    .isEqualTo(built("clean", null).files());
            assertThat(checkedUp(open("software"))).isEqualTo(checkedUp(null));
        }
    }

    @Test
    void knowsWhatTheLastBuildHadToSayAsLongAsNoNoteChanges() throws IOException {
        page("note-1", "Title", "See [[note-7]].\n");
        var request = new BuildRequest(project, folder.resolve("kept"), Captures.ABSENT, false, "0.1.0", null);
        var said = SiteBuild.run(request, open("software"), Course.ofBuild()).diagnostics();

        assertThat(said).isNotEmpty();
        assertThat(open("software").checked(SourceTree.of(project), false)).contains(new Checkup(said, 0));
        assertThat(open("software").checked(SourceTree.of(project), true)).isEmpty();
        assertThat(open("other software").checked(SourceTree.of(project), false))
                .isEmpty();
        Files.move(project.resolve("content/pages/note-2.md"), project.resolve("content/pages/note-7.md"));
        assertThat(open("software").checked(SourceTree.of(project), false)).isEmpty();
    }

    @Test
    void doesNotBelieveWhatSomebodyElseSaysOfTheNotes() throws IOException {
        page("note-1", "Title", "See [[note-7]].\n");
        var request = new BuildRequest(project, folder.resolve("kept"), Captures.ABSENT, false, "0.1.0", null);
        SiteBuild.run(request, open("software"), Course.ofBuild());
        var file = project.resolve("target/checked");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThat(open("software").checked(SourceTree.of(project), false)).isEmpty();
        assertThat(checkedUp(open("software"))).isEqualTo(checkedUp(null));
    }

    @Test
    void sealsAFileForOneUse() throws IOException {
        built("kept", open("software"));
        Files.copy(parsed(), project.resolve("target/checked"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(open("software").checked(SourceTree.of(project), false)).isEmpty();
    }

    @Test
    void remembersNothingThatNoNoteHasAnyMore() throws IOException {
        built("kept", open("software"));
        var before = Files.size(parsed());
        Files.delete(project.resolve("content/pages/note-4.md"));
        built("kept", open("software"));

        assertThat(Files.size(parsed())).isLessThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emphasis", "A text with", "Here."})
    void doesNotBelieveAFileThatSomebodyElseHasWritten(String words) throws IOException {
        var honest = built("clean", open("software")).files();
        var bytes = new String(Files.readAllBytes(parsed()), StandardCharsets.ISO_8859_1);
        var forged = bytes.replace(words, "<".repeat(words.length()));
        assertThat(forged).isNotEqualTo(bytes);
        Files.write(parsed(), forged.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(built("kept", open("software")).files()).isEqualTo(honest);
    }

    @Test
    void knowsTheIndexOfTheLastBuildAsLongAsNobodyTouchesIt() throws IOException {
        built("kept", open("software"));
        var left = open("software").published(folder.resolve("kept"), index()).index();

        assertThat(left.untouched()).isSameAs(left.index()).isNotEqualTo(LastIndex.NONE);
        Files.writeString(index().resolve("more"), "");
        assertThat(left.untouched()).isEqualTo(LastIndex.NONE);
    }

    @Test
    void takesNothingFromAnIndexThatSomebodyHasPutThere() throws IOException {
        built("kept", open("software"));
        var other = Files.move(index(), folder.resolve("other"));
        page("note-1", "Title 1", "Other words.\n");
        built("kept", open("software"));
        Files.move(index(), folder.resolve("own"));
        Files.move(other, index());
        page("note-2", "Title 2", "Words as well.\n");

        assertThat(built("kept", open("software")).files())
                .isEqualTo(built("clean", null).files());
    }

    @Test
    void doesNotBelieveWhatAnotherBuildOfTheSoftwareHasWritten() throws IOException {
        built("kept", open("software"));

        assertThat(open("software").parsed().changes()).isPositive();
        assertThat(open("other software").parsed().changes()).isZero();
    }

    @Test
    void takesACutOrEmptyFileForNone() throws IOException {
        built("kept", open("software"));
        var bytes = Files.readAllBytes(parsed());
        for (var length : List.of(0, 5, 32, bytes.length - 1)) {
            Files.write(parsed(), Arrays.copyOf(bytes, length));
            assertThat(open("software").parsed().changes()).isZero();
        }
    }

    @Test
    void doesWithoutWhereThereIsNoPlaceForAKey() throws IOException {
        assertThat(BuildCache.open(project, "software", null)).isNull();
        assertThat(BuildCache.open(project, "", folder.resolve("key"))).isNull();
        Files.writeString(folder.resolve("file"), "");
        assertThat(BuildCache.open(project, "software", folder.resolve("file/key")))
                .isNull();
    }

    @Test
    void refusesBytesThatAreNoMemory() {
        assertThatThrownBy(() -> ProseMemory.of("no memory at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private void change(Random random) throws IOException {
        var name = pages.get(random.nextInt(pages.size()));
        var file = project.resolve("content/pages/" + name + ".md");
        switch (random.nextInt(4)) {
            case 0 -> Files.writeString(file, Files.readString(file) + "\nMore " + random.nextInt(1000) + " words.\n");
            case 1 -> page(name, "Another title " + random.nextInt(1000), "See [[note-0]].\n");
            case 2 -> {
                // The first is linked by the others.
                if (!name.equals("note-0")) {
                    var other = "renamed-" + random.nextInt(1000);
                    Files.move(file, project.resolve("content/pages/" + other + ".md"));
                    pages.set(pages.indexOf(name), other);
                }
            }
            default -> {
                if (!name.equals("note-0") && pages.size() > 2) {
                    Files.delete(file);
                    pages.remove(name);
                }
            }
        }
    }

    // Somebody writes into the site that was published.
    private void touch(Random random) throws IOException {
        var page = folder.resolve("kept/pages/note-0.html");
        if (Files.exists(page) && random.nextBoolean()) {
            var text = Files.readString(page);
            Files.writeString(page, text.replace("<p>", "<P>"), StandardOpenOption.WRITE);
        }
    }

    private Checkup checkedUp(@Nullable BuildCache cache) throws IOException {
        return Checkup.of(project, Captures.ABSENT, false, cache, Course.ofExamination());
    }

    private BuildCache open(String software) throws IOException {
        return Objects.requireNonNull(BuildCache.open(project, software, folder.resolve("state/key")));
    }

    private Staging built(String name, @Nullable BuildCache cache) throws IOException {
        var out = folder.resolve(name);
        var request = new BuildRequest(project, out, Captures.ABSENT, false, "0.1.0", null);
        assertThat(SiteBuild.run(request, cache, Course.ofBuild()).diagnostics())
                .isEmpty();
        return Staging.over(out);
    }

    private Path index() {
        return SiteBuild.index(project);
    }

    private Path parsed() {
        return project.resolve("target/parsed");
    }

    private void page(String name, String title, String text) throws IOException {
        write("pages/" + name + ".md", "---\ntype: page\ntitle: " + title + "\n---\n" + text);
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve("content/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
