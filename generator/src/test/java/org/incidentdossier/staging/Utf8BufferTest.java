package org.incidentdossier.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8BufferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "naïve “words”", "\u007F\u0080\u07FF\u0800\uFFFF", "a𝄞b", "\uD834", "\uDD1E\uD834x"
            })
    void encodesATextInWhateverPiecesItComes(String text) {
        var expected = text.getBytes(StandardCharsets.UTF_8);

        for (var cut = 0; cut <= text.length(); cut++) {
            var asText = new Utf8Buffer();
            asText.append(text, 0, cut);
            asText.append(text, cut, text.length() - cut);
            var asChars = new Utf8Buffer();
            asChars.append(text.toCharArray(), 0, cut);
            asChars.append(text.toCharArray(), cut, text.length() - cut);

            assertThat(bytes(asText)).isEqualTo(expected);
            assertThat(bytes(asChars)).isEqualTo(expected);
        }
    }

    @Test
    void growsWithALongText() {
        var random = new Random(1);
        var all = new StringBuilder();
        var buffer = new Utf8Buffer();
        while (all.length() < 200_000) {
            var some = Character.toString(random.nextInt(0x20, 0xD7FF)).repeat(random.nextInt(50));
            all.append(some);
            if (random.nextBoolean()) {
                buffer.append(some, 0, some.length());
            } else {
                buffer.append(some.toCharArray(), 0, some.length());
            }
        }

        assertThat(bytes(buffer)).isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void joinsNoHalvesOverAnEnd() {
        var buffer = new Utf8Buffer();
        buffer.append("\uD834", 0, 1);
        buffer.end();
        buffer.append("\uDD1E", 0, 1);

        assertThat(bytes(buffer)).asString(StandardCharsets.UTF_8).isEqualTo("??");
    }

    private static byte[] bytes(Utf8Buffer buffer) {
        buffer.end();
        return buffer.toByteArray();
    }
}
