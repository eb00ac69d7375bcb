package org.incidentdossier.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.model.Html;

/// What is written about a diagnostic in its resource: a title, why the rule exists, and two examples.
///
/// @param why paragraphs in which code is marked
record CodeText(String title, List<Html> why, String wrong, String right) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static CodeText of(Code code) {
        var sections = read(code).split("(?m)^## (?:Wrong|Right)\\s*$", 3);
        var head = sections[0].strip();
        var lineEnd = head.indexOf('\n');
        var title = (lineEnd < 0 ? head : head.substring(0, lineEnd))
                .replaceFirst("^#\\s*", "")
                .strip();
        var rest = lineEnd < 0 ? "" : head.substring(lineEnd).strip();
        var why = new ArrayList<Html>();
        for (var paragraph : rest.split("\n\\s*\n", -1)) {
            if (!paragraph.isBlank()) {
                why.add(marked(paragraph.replace('\n', ' ')));
            }
        }
        return new CodeText(
                title,
                why,
                sections.length > 1 ? example(sections[1]) : "",
                sections.length > 2 ? example(sections[2]) : "");
    }

    private static String read(Code code) {
        try (var in = Code.class.getResourceAsStream("codes/" + code + ".md")) {
            return in == null ? code.title() : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What stands between the fences; text around them is kept, since some examples need a word.
    private static String example(String section) {
        var lines = section.lines()
                .filter(line -> !line.startsWith("```") && !line.startsWith("~~~"))
                .toList();
        return String.join("\n", lines).strip();
    }

    private static Html marked(String text) {
        var matcher = CODE.matcher(text);
        var out = new StringBuilder();
        var from = 0;
        while (matcher.find()) {
            out.append(Html.escape(text.substring(from, matcher.start())));
            out.append("<code>").append(Html.escape(matcher.group(1))).append("</code>");
            from = matcher.end();
        }
        return new Html(out.append(Html.escape(text.substring(from))).toString());
    }
}
