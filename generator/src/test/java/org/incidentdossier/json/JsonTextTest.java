package org.incidentdossier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
    private static final Json SAMPLE = Json.object()
            .put("z", "a \"b\" </script>")
            .put("a", 3)
            .put("list", Json.array(List.of(Json.bool(true), Json.text(null))))
            .put("none", Json.array(List.of()))
            .build();

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(JsonText.compact(SAMPLE))
                .isEqualTo("{\"z\":\"a \\\"b\\\" </script>\",\"a\":3,\"list\":[true,null],\"none\":[]}");
    }

    @Test
    void indentsFilesByTwoSpaces() {
        assertThat(JsonText.pretty(SAMPLE)).startsWith("{\n  \"z\": \"a").endsWith("]\n}\n");
    }

    @Test
    void readsWhatItWrites() throws IOException {
        assertThat(JsonText.parse(JsonText.pretty(SAMPLE))).isEqualTo(SAMPLE);
    }

    @Test
    void keepsScriptsClosed() {
        assertThat(JsonText.forScript(SAMPLE)).doesNotContain("<").contains("\\u003c/script\\u003e");
    }

    @Test
    void refusesKeysThatStandTwice() {
        assertThatThrownBy(() -> JsonText.parse("{\"a\":1,\"a\":2}")).isInstanceOf(IOException.class);
    }
}
