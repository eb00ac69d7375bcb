package org.incidentdossier.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

final class YamlScalarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "with: colon",
                "with #hash",
                "#hash",
                "- dash",
                "null",
                "~",
                "",
                " spaces ",
                "say \"it\" and 'that'",
                "back\\slash",
                "two\nlines",
                "tab\tstop",
                "[a, b]",
                "{a: b}",
                "&anchor",
                "*alias",
                "!tag",
                "%directive",
                "@at",
                "`tick`",
                "a: ",
                "trailing:",
                "---",
                "...",
                "? key",
                "א ב ג",
                "bidi \u202e override",
                "\u0000\u0007\u001b",
                "emoji 🦊",
                "unseen \udb40\udc41 tag",
                "</script><script>alert(1)</script>\"'>]]>${7*7}&",
                "https://example.org/a?b=c#d",
                "2026-06-12",
                "O'Neill",
                "50 % of it"
            })
    void readsBackAsTheSameText(String text) {
        var yaml = "key: " + YamlScalar.of(text) + "\nlist: [" + YamlScalar.of(text) + ", next]\n";

        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        assertThat(new Load(settings).loadFromString(yaml))
                .hasToString("{key=" + text + ", list=[" + text + ", next]}");
    }
}
