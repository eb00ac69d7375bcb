package org.incidentdossier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
    void showsEmptyObjectsAndArraysWithASpaceInFiles() {
        var empty = Json.object()
                .put("a", Json.array(List.of()))
                .put("b", Json.object().build())
                .build();

        assertThat(JsonText.pretty(empty)).isEqualTo("{\n  \"a\": [ ],\n  \"b\": { }\n}\n");
        assertThat(JsonText.compact(empty)).isEqualTo("{\"a\":[],\"b\":{}}");
    }

    @Test
    void escapesWhatAStringMustNotHold() {
        assertThat(JsonText.compact(Json.text("\"\\\b\f\n\r\t\u0000\u001F\u007F\u2028/é𝄞")))
                .isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001F\u007F\u2028/é𝄞\"");
    }

    @Test
    void writesNumbersWithoutAnExponent() {
        assertThat(JsonText.compact(Json.number(new BigDecimal("1.50E+3")))).isEqualTo("1500");
        assertThat(JsonText.compact(Json.number(new BigDecimal("1E-9")))).isEqualTo("0.000000001");
    }

    @Test
    void readsBackAnyTextOfAnyLength() throws IOException {
        var random = new Random(11);
        for (var i = 0; i < 200; i++) {
            var text = random.ints(random.nextInt(5_000), 0, 0x300)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Json value =
                    Json.object().put("a" + text, Json.texts(List.of(text, ""))).build();

            assertThat(JsonText.parse(JsonText.compact(value))).isEqualTo(value);
            assertThat(JsonText.parse(JsonText.pretty(value))).isEqualTo(value);
        }
    }

    @Test
    void refusesATextThatIsNotOneValue() {
        for (var text : List.of("", " ", "{} {}", "[1] x", "{\"a\": 1", "{\"a\": 1, \"a\": 2}")) {
            assertThatThrownBy(() -> JsonText.check(new StringReader(text)))
                    .as(text)
                    .isInstanceOf(JsonText.NoJsonException.class);
        }
    }

    @Test
    void saysWhereItIsNoJsonWithoutTheNameThatTheParserHasForItsSource() {
        for (var text : List.of("{\"a\": [}", "{\"a\": [1")) {
            assertThatThrownBy(() -> JsonText.stream(stream(text), (_, _) -> {}))
                    .isInstanceOf(JsonText.NoJsonException.class)
                    .hasMessageContaining("line: 1, column: 7)")
                    .hasMessageNotContaining("Source");
            assertThatThrownBy(() -> JsonText.parse(text))
                    .isInstanceOf(JsonText.NoJsonException.class)
                    .hasMessageNotContaining("Source");
        }
    }

    @Test
    void readsAnObjectPieceByPieceAndNothingBehindIt() throws IOException {
        List<String> pieces = new ArrayList<>();
        JsonText.stream(
                stream("{\"a\": [1, [2]], \"b\": {\"c\": 3}, \"d\": []}"),
                (name, piece) -> pieces.add(name + JsonText.compact(piece)));

        assertThat(pieces).containsExactly("a1", "a[2]", "b{\"c\":3}");
        for (var text : List.of("", "[1]", "{} {}", "{\"a\": [1")) {
            assertThatThrownBy(() -> JsonText.stream(stream(text), (name, piece) -> {}))
                    .as(text)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void keepsNoPieceThatWouldFillTheMemory() throws IOException {
        var text = "{\"a\": [[1], [2]], \"b\": {\"c\": [1, 2, 3, 4, 5, 6]}}";

        JsonText.stream(stream(text), 14, (_, _) -> {});

        assertThatThrownBy(() -> JsonText.stream(stream(text), 9, (_, _) -> {}))
                .isInstanceOf(JsonText.NoJsonException.class)
                .hasMessage("a value of more than 9 parts");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesAValueOfAnyLengthAsItPrintsIt() throws IOException {
        var words = Json.texts(Collections.nCopies(10_000, "a \"word\" \uD834\uDD1E"));
        var object = Json.object().put("a", words).build();
        var out = new StringWriter();
        JsonText.pretty(object, out, new JsonText.Parts() {});

        assertThat(out).hasToString(JsonText.pretty(object));
    }

    @Test
    void printsAnObjectInPartsAsItDoesAtOnce() throws IOException {
        var out = new StringWriter();
        List<String> asked = new ArrayList<>();
        JsonText.pretty((Json.Members) SAMPLE, out, new JsonText.Parts() {
            @Override
            public void member(String name, Body value) throws IOException {
                asked.add(name);
                value.print();
            }

            @Override
            public void element(String name, int index, Body value) throws IOException {
                asked.add(name + index);
                value.print();
            }
        });

        assertThat(out).hasToString(JsonText.pretty(SAMPLE));
        assertThat(asked).containsExactly("z", "a", "list", "list0", "list1", "none");
    }

    @Test
    void printsRunsOfElementsAsOnePart() throws IOException {
        var array = Json.object().put("a", Json.texts(List.of(1, 2, 3, 4, 5))).build();
        var printed = new StringWriter();
        var known = new StringWriter();

        JsonText.pretty(array, printed, runs(printed, -1));
        JsonText.pretty(array, known, runs(known, 2));

        assertThat(printed).hasToString(JsonText.pretty(array));
        assertThat(known).hasToString("""
                {
                  "a": [
                    "1",
                    "2",
                    (known),
                    "5"
                  ]
                }
                """);
    }

    private static JsonText.Parts runs(StringWriter out, int known) {
        return new JsonText.Parts() {
            @Override
            public int end(String name, int from) {
                return Math.min(5, from + 2);
            }

            @Override
            public void element(String name, int index, Body value) throws IOException {
                if (index == known) {
                    out.write("(known)");
                } else {
                    value.print();
                }
            }
        };
    }

    @Test
    void leavesOutPartsThatAreKnown() throws IOException {
        var out = new StringWriter();
        JsonText.pretty((Json.Members) SAMPLE, out, new JsonText.Parts() {
            @Override
            public void member(String name, Body value) throws IOException {
                if (name.equals("z")) {
                    out.write("(known)");
                } else {
                    value.print();
                }
            }

            @Override
            public void element(String name, int index, Body value) throws IOException {
                out.write("(" + index + ")");
            }
        });

        assertThat(out).hasToString("""
                {
                  "z": (known),
                  "a": 3,
                  "list": [
                    (0),
                    (1)
                  ],
                  "none": [ ]
                }
                """);
    }

    @Test
    void readsWhatItWrites() throws IOException {
        assertThat(JsonText.parse(JsonText.pretty(SAMPLE))).isEqualTo(SAMPLE);
    }

    @Test
    void keepsScriptsClosed() {
        assertThat(JsonText.forScript(SAMPLE)).doesNotContain("<").contains("\\u003c/script\\u003e");
        assertThat(JsonText.forScript(Json.text("<a>&\u2028\u2029\n")))
                .isEqualTo("\"\\u003ca\\u003e\\u0026\\u2028\\u2029\\n\"");
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
