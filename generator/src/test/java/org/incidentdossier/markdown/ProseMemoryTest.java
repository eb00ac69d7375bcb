package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.model.Prose;
import org.junit.jupiter.api.Test;

final class ProseMemoryTest {
    private final Map<String, String> titles = new HashMap<>(Map.of("fox", "The fox"));
    private final ProseMemory memory = new ProseMemory();

    @Test
    void givesBackWhatWasParsed() {
        assertThat(read("See [[fox]].", 5)).isSameAs(read("See [[fox]].", 5));
    }

    @Test
    void parsesAgainWhenTheTextItsPlaceOrATitleThatItShowsHasChanged() {
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

    private Checked<Prose> read(String text, int line) {
        return new ProseParser(slug -> Optional.ofNullable(titles.get(slug)), ProseLimits.DEFAULT, memory)
                .read(text, "content/pages/a.md", line);
    }
}
