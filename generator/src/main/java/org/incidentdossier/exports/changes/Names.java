package org.incidentdossier.exports.changes;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// What entries and claims of one version are called, in Markdown.
final class Names {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#!|~>@:]");
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\u2028\u2029]+");

    private final Map<String, Json.Members> byId = new TreeMap<>();
    private final Map<String, Json.Members> inquiries = new TreeMap<>();

    /// @param data the value of `data/dossier.json`
    Names(Json.Members data) {
        data.get(Changes.DOSSIER).ifPresent(dossier -> byId.put(Changes.DOSSIER, (Json.Members) dossier));
        data.members().values().stream()
                .filter(Json.Elements.class::isInstance)
                .flatMap(each -> ((Json.Elements) each).elements().stream())
                .map(Json.Members.class::cast)
                .forEach(this::add);
    }

    private void add(Json.Members value) {
        if (value.get("pairs").isPresent()) {
            value.text("question").ifPresent(question -> inquiries.put(question, value));
        } else if (value.get("code").isEmpty()) {
            value.text("id").ifPresent(id -> byId.put(id, value));
        }
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /// Whether it is a file beside the notes, of whose name nothing is promised.
    boolean isFile(String id) {
        var value = byId.get(id);
        return value != null
                && value.text("sha256").isPresent()
                && value.text("type").isEmpty();
    }

    /// Its kind, id and name; a claim's own words, after who says them.
    String of(String id) {
        if (id.equals(Changes.DOSSIER)) {
            return "the dossier as a whole";
        }
        var value = byId.get(id);
        if (value == null) {
            return "`" + id + "`";
        }
        var says = value.text("says");
        if (says.isPresent()) {
            return "claim `" + id + "`: " + escaped(value.text("chain").orElse("")) + ": " + escaped(says.get());
        }
        var name = value.text("title").or(() -> value.text("name")).orElse("");
        return value.text("type").orElse("file") + " `" + id + "`: " + escaped(name);
    }

    /// A field's value; JSON where it is more than text.
    String field(String id, String name) {
        var value = byId.get(id);
        var field = value == null ? null : value.get(name).orElse(null);
        return switch (field) {
            case null -> "nothing";
            case Json.Null _ -> "nothing";
            case Json.Text text -> escaped(text.text());
            case Json.Members _, Json.Elements _, Json.Numeral _, Json.Bool _ ->
                "`" + JsonText.compact(field).replace('`', '\'') + "`";
        };
    }

    /// The answers to a question on which accounts contradict each other; empty if none do.
    ///
    /// @param withdrawn claims of which nothing is told, nor an answer that no other claim gives
    String answers(String question, Set<String> withdrawn) {
        var inquiry = inquiries.get(question);
        return inquiry == null
                ? ""
                : inquiry.elements("accounts").stream()
                        .map(Json.Members.class::cast)
                        .filter(account -> !account.elements("claims").stream()
                                .allMatch(claim -> withdrawn.contains(((Json.Text) claim).text())))
                        .map(account -> account.text("answer").orElse(""))
                        .map(answer -> "“" + escaped(answer) + "”")
                        .collect(Collectors.joining(", "));
    }

    /// A text that Markdown prints as it is, on one line.
    static String escaped(String text) {
        var line = BREAK.matcher(text).replaceAll(" ").strip();
        var html = line.replace("&", "&amp;").replace("<", "&lt;");
        return SPECIAL.matcher(html).replaceAll("\\\\$0");
    }
}
