package org.incidentdossier.exports.changes;

import java.util.LinkedHashMap;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// Tells whether a value is the same as before without keeping it: 48 bits of a SHA-256, in hexadecimal.
final class Fingerprint {
    private static final int DIGITS = 12;

    private Fingerprint() {}

    /// Of a value, whatever the white space in its texts; empty if the value is null, false or has nothing in it.
    static String of(Json value) {
        return isNothing(value)
                ? ""
                : Hashes.sha256(JsonText.compact(plain(value))).substring(0, DIGITS);
    }

    private static boolean isNothing(Json value) {
        return switch (value) {
            case Json.Null _ -> true;
            case Json.Bool bool -> !bool.value();
            case Json.Elements list -> list.elements().isEmpty();
            case Json.Members object -> object.members().values().stream().allMatch(Fingerprint::isNothing);
            case Json.Text text -> text.text().isBlank();
            case Json.Numeral _ -> false;
        };
    }

    // Lines that break elsewhere are no change.
    private static Json plain(Json value) {
        return switch (value) {
            case Json.Text text -> Json.text(text.text().replaceAll("\\s+", " ").strip());
            case Json.Elements list ->
                Json.array(list.elements().stream().map(Fingerprint::plain).toList());
            case Json.Members object -> {
                var members = new LinkedHashMap<String, Json>();
                object.members().forEach((name, member) -> members.put(name, plain(member)));
                yield new Json.Members(members);
            }
            case Json.Null _, Json.Bool _, Json.Numeral _ -> value;
        };
    }
}
