package org.incidentdossier.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incidentdossier.stored.StoredReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
final class StagedTextTest {
    private static final String PATH = "all.html";

    @TempDir
    private Path folder;

    private Path site;
    private FinishedFolder last = FinishedFolder.NONE;

    @BeforeEach
    void chooseAPlace() {
        site = folder.resolve("site");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000})
    void takesOverPiecesThatWouldBeTheSame(int times) throws IOException {
        publish(write(Set.of(), times, "a:older", "b:älter"));

        var written = write(Set.of("a", "c"), times, "a:newer", "b:jünger", "c:first");

        assertThat(written.bodies()).containsExactly("b:jünger", "c:first");
        assertThat(text(written)).isEqualTo(page(times, "a:older", "b:jünger", "c:first"));
        assertThat(written.staging().files())
                .isEqualTo(Staging.over(written.staging().root()).files());
        publish(written);
        assertThat(write(Set.of("a", "b", "c"), times, "a:", "b:", "c:").bodies())
                .isEmpty();
    }

    @Test
    void writesAllAnewWhereSomebodyHasTouchedTheText() throws IOException {
        publish(write(Set.of(), 1, "a:older"));
        Files.writeString(site.resolve(PATH), "x", StandardOpenOption.WRITE);

        assertThat(text(write(Set.of("a"), 1, "a:newer"))).isEqualTo(page(1, "a:newer"));
    }

    @Test
    void takesOverNoneOfTwoPiecesWithOneKey() throws IOException {
        publish(write(Set.of(), 1, "a:one", "a:two", "b:other"));

        var written = write(Set.of("a", "b"), 1, "a:one", "a:two", "b:other");

        assertThat(written.bodies()).containsExactly("a:one", "a:two");
        assertThat(text(written)).isEqualTo(page(1, "a:one", "a:two", "b:other"));
    }

    private record Written(Staging staging, List<String> bodies) {}

    // Each piece is its key, a colon and a word; what stands between pieces is always made.
    private Written write(Set<String> unchanged, int times, String... pieces) throws IOException {
        var staging = Staging.after(last, Files.createTempDirectory(folder, "next"));
        List<String> bodies = new ArrayList<>();
        try (var text = staging.open(PATH, unchanged)) {
            for (var piece : pieces) {
                text.write("<");
                text.piece(piece.substring(0, piece.indexOf(':')), () -> {
                    bodies.add(piece);
                    text.write(piece.repeat(times));
                });
                text.write(">");
            }
            text.finish();
        }
        return new Written(staging, bodies);
    }

    private static String page(int times, String... pieces) {
        var page = new StringBuilder();
        for (var piece : pieces) {
            page.append('<').append(piece.repeat(times)).append('>');
        }
        return page.toString();
    }

    private static String text(Written written) throws IOException {
        return Files.readString(written.staging().root().resolve(PATH));
    }

    private void publish(Written written) throws IOException {
        if (Files.exists(site)) {
            Files.move(site, Files.createTempDirectory(folder, "gone").resolve("site"));
        }
        Files.move(written.staging().root(), site);
        var kept = new ByteArrayOutputStream();
        written.staging().writeFinished(site, kept);
        last = FinishedFolder.read(site, new StoredReader(kept.toByteArray()));
    }
}
