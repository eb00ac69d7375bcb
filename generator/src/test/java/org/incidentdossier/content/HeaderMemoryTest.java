package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import org.incidentdossier.model.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderMemoryTest {
    private static final String NOTE = """
            ---
            type: actor
            name: "The Utilité"
            aliases: [One, 'Two: or three']
            url:
            part-of: ~
            relations:
              - type: office
                role: >-
                  A long
                  word
                of: grid-office
            ---
            It runs the grid.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void recallsWhatWasRead(String lineEnd) throws IOException {
        var bytes = NOTE.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);

        assertSame(read(bytes, again(memoryOf(bytes))), RawNote.of(EntryKind.ACTOR, "a", file("a"), bytes));
    }

    @Test
    void recallsEveryNoteThatWeShip() throws IOException {
        try (var files = Files.walk(Path.of("../content"))) {
            for (var note :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                var kind = EntryKind.valueOf(folder(note).toUpperCase(Locale.ROOT));
                var bytes = Files.readAllBytes(note);
                var memory = new HeaderMemory();
                var read = RawNote.of(kind, "a", file("a"), bytes, memory);
                var later = again(memory);

                assertSame(RawNote.of(kind, "a", file("a"), bytes, later), read);
                assertThat(later.changes()).isZero();
            }
        }
    }

    @Test
    void readsAgainWhatHasChanged() throws IOException {
        var bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        var other = NOTE.replace("One", "Another").getBytes(StandardCharsets.UTF_8);
        var memory = again(memoryOf(bytes));

        assertSame(read(other, memory), RawNote.of(EntryKind.ACTOR, "a", file("a"), other));
        assertThat(memory.changes()).isEqualTo(2);
    }

    @Test
    void keepsNothingOfANoteWithAMistake() throws IOException {
        var bytes = NOTE.replace("name:", "nmae:").getBytes(StandardCharsets.UTF_8);
        var memory = again(memoryOf(bytes));

        assertThat(read(bytes, memory).findings().all()).isNotEmpty();
        assertThat(memory.size()).isZero();
    }

    @Test
    void forgetsWhatNoNoteHasAnyMore() throws IOException {
        var memory = again(memoryOf(NOTE.getBytes(StandardCharsets.UTF_8)));

        assertThat(memory.changes()).isEqualTo(1);
        assertThat(bytes(memory)).isEmpty();
    }

    private static void assertSame(RawNote note, RawNote expected) {
        assertThat(expected.findings().all()).isEmpty();
        assertThat(note.findings().all()).isEmpty();
        assertThat(note.header()).isEqualTo(expected.header());
        assertThat(note.body()).isEqualTo(expected.body());
        assertThat(note.bodyLine()).isEqualTo(expected.bodyLine());
        assertThat(note.source()).isEqualTo(expected.source());
        assertThat(note.source().yaml()).isEqualTo(expected.source().yaml());
        assertThat(note.source().positions()).isEqualTo(expected.source().positions());
    }

    private static HeaderMemory memoryOf(byte[] note) {
        var memory = new HeaderMemory();
        read(note, memory);
        return memory;
    }

    private static RawNote read(byte[] note, HeaderMemory memory) {
        return RawNote.of(EntryKind.ACTOR, "a", file("a"), note, memory);
    }

    private static HeaderMemory again(HeaderMemory memory) throws IOException {
        return HeaderMemory.of(bytes(memory));
    }

    private static byte[] bytes(HeaderMemory memory) throws IOException {
        var out = new ByteArrayOutputStream();
        memory.write(out);
        return out.toByteArray();
    }

    private static String folder(Path note) {
        var name = Path.of("../content").relativize(note).getName(0).toString();
        return name.substring(0, name.length() - 1);
    }

    private static SourceFile file(String slug) {
        return new SourceFile(
                "content/actors/" + slug + ".md",
                Path.of(slug + ".md"),
                new FileState(0, FileTime.fromMillis(0), null));
    }
}
