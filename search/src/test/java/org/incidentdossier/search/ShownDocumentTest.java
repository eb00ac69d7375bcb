package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShownDocumentTest {
    @Test
    void isReadFromItsBytes() {
        var shown = new ShownDocument("ada", "pages/ada.html", "“Ada” \uD83D\uDCDC", "", "Ä text");

        assertThat(ShownDocument.of(shown.toBytes())).isEqualTo(shown);
    }

    @Test
    void hasASignForHalfAPairOfSurrogates() {
        var shown = new ShownDocument("ada", "pages/ada.html", "Ada", "actor", "half\uD83D a pair");

        assertThat(ShownDocument.of(shown.toBytes()).text()).isEqualTo("half\uFFFD a pair");
    }
}
