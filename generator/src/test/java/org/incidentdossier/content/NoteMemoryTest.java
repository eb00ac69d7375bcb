package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoteMemoryTest {
    private static final String ARTICLE = """
            ---
            type: article
            title: The lights went out
            outlet: daily
            url: https://daily.example/1
            language: en
            claims:
              - id: cause
                question: cause
                answer: storm
                speaker: minister
                says: A storm did it.
            ---
            See [[cause]].
            """;

    private static final String QUESTION = """
            ---
            type: question
            title: What was the cause?
            kind: choice
            choices: [storm, fault]
            ---
            """;

    @TempDir
    private Path project;

    private final NoteMemory memory = NoteMemory.ofManyRuns();

    @BeforeEach
    void writeAProject() throws IOException {
        write("dossier.yaml", "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        write("articles/daily-1.md", ARTICLE);
        write("actors/daily.md", "---\ntype: actor\nname: The Daily\nkind: publication\n---\n");
        write("actors/minister.md", "---\ntype: actor\nname: A minister\nkind: person\n---\n");
        write("questions/cause.md", QUESTION);
        write("pages/about.md", "---\ntype: page\ntitle: About\n---\nAbout [[daily-1]].\n");
    }

    @Test
    void readsWhatReadingAnewReadsWhateverHappensToTheNotes() throws IOException {
        List<Step> steps = List.of(
                () -> {},
                () -> write("questions/cause.md", QUESTION.replace("storm, fault", "a storm, fault")),
                () -> write("questions/cause.md", QUESTION.replace("What was", "What may be")),
                () -> write("questions/cause.md", QUESTION.replace("choice\nchoices: [storm, fault]", "name")),
                () -> write("questions/cause.md", QUESTION),
                () -> write("articles/daily-1.md", ARTICLE.replace("answer: storm", "answer: fault")),
                () -> write("articles/daily-1.md", ARTICLE.replace("answer: storm", "answer: strom")),
                () -> write("articles/daily-1.md", ARTICLE.replace("language: en", "language: [en")),
                () -> {},
                () -> write("articles/daily-1.md", ARTICLE),
                () -> write("actors/minister.md", "---\ntype: actor\nname: Another\nkind: person\n---\n"),
                () -> Files.move(file("actors/minister.md"), file("actors/premier.md")),
                () -> Files.move(file("pages/about.md"), file("questions/about.md")),
                () -> Files.delete(file("questions/cause.md")),
                () -> Files.move(file("questions/about.md"), file("pages/about.md")),
                () -> write(
                        "dossier.yaml", "id: outage\ntitle: T\nlanguage: en\nversion: 0.1.0\ntimezone: Asia/Tokyo\n"));
        for (var step : steps) {
            step.take();

            assertThat(Content.read(project, memory)).isEqualTo(Content.read(project));
        }
    }

    @Test
    void keepsEntriesOfNotesThatStayedTheSameAsLongAsTheirSurroundingsDo() throws IOException {
        var first = Content.read(project, memory);
        write("pages/about.md", "---\ntype: page\ntitle: About\n---\nAbout us.\n");
        var second = Content.read(project, memory);
        write("questions/cause.md", QUESTION.replace("storm, fault", "storm, a fault"));
        var third = Content.read(project, memory);

        assertThat(first.diagnostics()).isEmpty();
        assertThat(second.value().entries().getFirst())
                .isSameAs(first.value().entries().getFirst());
        assertThat(third.value().entries().getFirst())
                .isNotSameAs(first.value().entries().getFirst());
    }

    @Test
    void readsTheFrontMatterOfANoteThatStayedTheSameOnce() throws IOException {
        var first = Content.read(project, memory).value().entries().getFirst().source();
        write("pages/about.md", "---\ntype: page\ntitle: About us\n---\n");
        var second = Content.read(project, memory).value().entries().getFirst().source();

        assertThat(second).isSameAs(first);
    }

    /// Something that an editor does.
    private interface Step {
        void take() throws IOException;
    }

    private Path file(String path) {
        return project.resolve("content").resolve(path);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }
}
