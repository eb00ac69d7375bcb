package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatKeysTest {
    @Test
    void namesWhatStandsWithinOthersWithItsArticle() {
        assertThat(FormatKeys.sections())
                .map(FormatKeys.Section::name)
                .contains("a claim", "an explanation", "type: actor")
                .doesNotContain("a explanation");
    }
}
