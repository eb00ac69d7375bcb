package org.incidentdossier.drafting.foreign;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.content.ForeignYaml;
import org.incidentdossier.drafting.foreign.Header.Form;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// Tells a header from the text below it: JBake's `key=value` lines above `~~~~~~`, YAML between `---`, TOML between
/// `+++`, a JSON object, or lines such as `Title: …` above an empty one.
final class HeaderReader {
    private static final Pattern JBAKE_LINE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,80}[ \\t]*=.*");
    private static final Pattern KEYWORD_LINE = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_ -]{0,40}:(?:[ \\t].*)?");
    private static final Pattern FIRST_KEYWORD = Pattern.compile("(?i)(title|date|author|slug|category|tags):.*");
    private static final Pattern TILDES = Pattern.compile("~{6,}[ \\t]*");

    private final List<String> lines;

    private HeaderReader(List<String> lines) {
        this.lines = lines;
    }

    /// @param text with line feeds only
    static Header read(String text) {
        var reader = new HeaderReader(List.of(text.split("\n", -1)));
        return reader.read();
    }

    private Header read() {
        var first = 0;
        while (first < lines.size() - 1 && lines.get(first).isBlank()) {
            first++;
        }
        var line = lines.get(first).stripTrailing();
        if (line.equals("---")) {
            return fenced(Form.YAML, first, List.of("---", "..."));
        }
        if (line.equals("+++")) {
            return fenced(Form.TOML, first, List.of("+++"));
        }
        if (line.startsWith("{")) {
            return json(first).orElseGet(this::none);
        }
        return jbake(first).or(this::keywords).orElseGet(this::none);
    }

    private Header none() {
        return new Header(Form.NONE, Json.object().build(), true, "", join(0, lines.size()), 1);
    }

    private Header fenced(Form form, int first, List<String> ends) {
        for (var i = first + 1; i < lines.size(); i++) {
            if (ends.contains(lines.get(i).stripTrailing())) {
                var raw = join(first + 1, i);
                var fields = form == Form.YAML ? ForeignYaml.parse(raw) : Optional.of(Toml.read(raw));
                return header(form, fields, raw, i + 1);
            }
        }
        return none();
    }

    private Optional<Header> json(int first) {
        for (var i = first; i < Math.min(lines.size(), first + 500); i++) {
            if (lines.get(i).stripTrailing().equals("}")
                    || (i == first && lines.get(i).stripTrailing().endsWith("}"))) {
                var raw = join(first, i + 1);
                var end = i + 1;
                return parseJson(raw).map(fields -> header(Form.JSON, Optional.of(fields), raw, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Json.Members> parseJson(String text) {
        try {
            return JsonText.parse(text) instanceof Json.Members members ? Optional.of(members) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // a text may well begin with a brace
        }
    }

    private Optional<Header> jbake(int first) {
        for (var i = first; i < lines.size(); i++) {
            var line = lines.get(i);
            if (TILDES.matcher(line).matches()) {
                var raw = join(first, i);
                var named = lines.subList(first, i).stream()
                        .filter(each -> !each.startsWith("#"))
                        .toList();
                return i == first
                        ? Optional.empty()
                        : Optional.of(header(Form.JBAKE, Optional.of(Header.lines(named, '=')), raw, i + 1));
            }
            if (!line.isBlank()
                    && !line.startsWith("#")
                    && !JBAKE_LINE.matcher(line).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Header> keywords() {
        if (!FIRST_KEYWORD.matcher(lines.getFirst()).matches()) {
            return Optional.empty();
        }
        var end = 0;
        while (end < lines.size() && KEYWORD_LINE.matcher(lines.get(end)).matches()) {
            end++;
        }
        if (end < lines.size() && !lines.get(end).isBlank()) {
            return Optional.empty();
        }
        var fields = Header.lines(lines.subList(0, end), ':');
        return Optional.of(header(Form.KEYWORDS, Optional.of(fields), join(0, end), end));
    }

    private Header header(Form form, Optional<Json.Members> fields, String raw, int bodyFrom) {
        var body = join(Math.min(bodyFrom, lines.size()), lines.size());
        var kept = Json.object().put("header", raw).build();
        return new Header(form, fields.orElse(kept), fields.isPresent(), raw, body, bodyFrom + 1);
    }

    private String join(int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }
}
