package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incidentdossier.digests.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LargeFileTest {
    // As long as what is read at once.
    private static final String PIECE = "x".repeat((1 << 16) - 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a,b\r\n1,2\r\n", "\uFEFFa\n", "caf\u00e9 \ud83d\ude00\n", "\u05e9\u05dc\u05d5\u05dd\n"})
    void takesTextWhereverItIsCut(String text) throws IOException {
        assertThat(isA("csv", text)).isTrue();
        for (var cut = 0; cut < 8; cut++) {
            assertThat(isA("txt", PIECE.substring(cut) + text)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "a\rb", "\u0000", "\u202e", "\udb40\udc41", "\u0007"})
    void refusesHiddenCharactersWhereverTheyStand(String text) throws IOException {
        assertThat(isA("csv", text)).isFalse();
        for (var cut = 0; cut < 8; cut++) {
            assertThat(isA("txt", PIECE.substring(cut) + text)).isFalse();
        }
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        assertThat(LargeFile.isA("txt", new ByteArrayInputStream(new byte[] {'a', (byte) 0xe9, 'b'})))
                .isFalse();
        assertThat(LargeFile.isA("json", new ByteArrayInputStream(new byte[] {'"', (byte) 0xe9, '"'})))
                .isFalse();
    }

    @Test
    void tellsJsonAndPdfFromOtherFiles() throws IOException {
        assertThat(isA("json", "[1, {\"a\": \"" + PIECE + "\"}]")).isTrue();
        assertThat(isA("json", "\uFEFF{}")).isTrue();
        assertThat(isA("json", "[1, 2")).isFalse();
        assertThat(isA("json", "{} {}")).isFalse();
        assertThat(isA("json", "")).isFalse();
        assertThat(isA("pdf", "%PDF-1.7 ...")).isTrue();
        assertThat(isA("pdf", "<html>")).isFalse();
    }

    @Test
    void isHashedToItsEndEvenIfItsBeginningIsEnough() throws IOException {
        var text = "%PDF-" + PIECE;
        var file = Files.writeString(folder.resolve("a.pdf"), text);

        assertThat(FileBytes.scan(
                        new SourceFile("content/a.pdf", file, FileState.of(file)), in -> LargeFile.isA("pdf", in)))
                .isEqualTo(new FileBytes.Scanned(text.length(), Hashes.sha256(text), true));
    }

    private static boolean isA(String extension, String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return LargeFile.isA(extension, in);
    }
}
