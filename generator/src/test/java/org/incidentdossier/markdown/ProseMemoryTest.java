package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.model.Prose;
import org.junit.jupiter.api.Test;

final class ProseMemoryTest {
    private static final String PATH = "content/pages/a.md";

    private final Map<String, String> titles = new HashMap<>(Map.of("fox", "The fox"));
    private final ProseMemory memory = new ProseMemory();

    @Test
    void givesBackWhatWasParsed() {
        assertThat(read("See [[fox]].", 5)).isSameAs(read("See [[fox]].", 5));
    }

    @Test
    void parsesAgainWhenItsNoteOrATitleThatItShowsHasChanged() {
        var first = read("See [[fox]].", 5);

        assertThat(read("See [[fox]]!", 5)).isNotSameAs(first);
        assertThat(read("See [[fox]].", 6)).isNotSameAs(first);
        read("See [[fox]].", 5);
        titles.put("fox", "A fox");
        assertThat(read("See [[fox]].", 5).value().text()).isEqualTo("See A fox.");
    }

    @Test
    void keepsATextWhenTitlesChangeThatItDoesNotShow() {
        var first = read("See [[fox]].", 5);
        titles.put("dog", "The dog");

        assertThat(read("See [[fox]].", 5)).isSameAs(first);
    }

    @Test
    void givesBackWhatItHasWritten() throws IOException {
        var text = """
                ## A *heading*

                See [[fox]], [[dog|the dog]] and [@a#x; @b#y]. [Chart](chart.pdf) ![A chart](chart.png "Title")

                | a | b |
                |---|---|
                | c | d |
                """;
        var first = read(text, 5);
        var file = new ByteArrayOutputStream();
        memory.write(file);

        var again = ProseMemory.of(file.toByteArray());
        var recalled = again.recall(PATH, 5 + text, ProseLimits.DEFAULT, this::title);

        assertThat(recalled).isEqualTo(first);
        assertThat(recalled)
                .isNotNull()
                .extracting(each -> each.value().usesFiles())
                .isEqualTo(true);
        assertThat(again.changes()).isZero();
        assertThat(again.recall(PATH, 6 + text, ProseLimits.DEFAULT, this::title))
                .isNull();
        var others = new ProseLimits(10, 10, 10, 10, Duration.ofMillis(10));
        assertThat(ProseMemory.of(file.toByteArray()).recall(PATH, 5 + text, others, this::title))
                .isNull();
    }

    private Optional<String> title(String slug) {
        return Optional.ofNullable(titles.get(slug));
    }

    private Checked<Prose> read(String text, int line) {
        return new ProseParser(this::title, ProseLimits.DEFAULT, memory).read(text, PATH, line, line + text);
    }
}
