package org.incidentdossier.content;

import java.util.Locale;
import org.incidentdossier.diagnostics.Code;
import org.jspecify.annotations.Nullable;

/// Reads what can stand in any answer beside its value: what limits or denies an answer must not get lost on the way.
final class Scalars {
    private Scalars() {}

    /// Whether a key says `true`; anything but `true` and `false` is reported.
    static boolean flag(String key, Yaml.Entries map, Findings findings) {
        var value = map.value(key).orElse(null);
        if (value == null) {
            return false;
        }
        var text = value instanceof Yaml.Text(var word, var _) ? word : "";
        if (!text.equals("true") && !text.equals("false")) {
            findings.add(
                    Code.D108,
                    value.at(),
                    "expected true or false, found " + value.shown(),
                    flagHint(text) + "leave it out for false");
        }
        return text.equals("true");
    }

    /// The text of a key, null if there is none; anything but a text is reported.
    static @Nullable String text(String key, Yaml.Entries map, Findings findings) {
        var value = map.value(key).orElse(null);
        if (value instanceof Yaml.Text(var text, var _) && !text.isBlank()) {
            return text.strip();
        }
        if (value != null) {
            findings.add(
                    Code.D108,
                    value.at(),
                    "expected a text, found " + value.shown(),
                    "write it in that form, or leave the key out if it is not known");
        }
        return null;
    }

    /// Which of `true` and `false` was probably meant.
    static String flagHint(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "on", "true" -> "did you mean true? ";
            case "no", "off", "false" -> "did you mean false? ";
            default -> "";
        };
    }
}
