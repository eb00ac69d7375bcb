package org.incidentdossier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    @Test
    void streamsTheElementsOfAnObjectsArraysOneByOne() throws IOException {
        var seen = new ArrayList<String>();
        JsonText.stream(
                utf8("{\"a\": [1, {\"b\": [2]}], \"c\": {\"d\": []}, \"e\": []}"),
                (name, value) -> seen.add(name + "=" + JsonText.compact(value)));

        assertThat(seen).containsExactly("a=1", "a={\"b\":[2]}", "c={\"d\":[]}");
    }

    @Test
    void streamsNothingButOneWholeObject() {
        for (var text : List.of("", "[]", "{", "{\"a\": [1", "{} {}", "{\"a\": 1, \"a\": 2}", "[".repeat(100_000))) {
            assertThatThrownBy(() -> JsonText.stream(utf8(text), (_, _) -> {}))
                    .as(text.substring(0, Math.min(20, text.length())))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> JsonText.stream(utf8("{\"a\": " + "[".repeat(100_000)), (_, _) -> {}))
                .isInstanceOf(IOException.class);
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
