package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.markdown.HiddenCharacters;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML map and says all that is wrong with it.
///
/// After a mistake the smallest part around it (a list item or a key of the first level) is left out and the rest read
/// again, so that one missing quote neither hides other mistakes nor loses the whole note.
final class YamlReader {
    private static final int MOST_BYTES = 64 << 10;
    private static final int MOST_MISTAKES = 8;
    private static final Pattern PART = Pattern.compile("\\S.*|\\s{1,4}(?:-|" + YamlMessages.OTHER + " ).*");
    // What snakeyaml refuses as unprintable; all of it is diagnosed as a hidden character before.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");

    private static final Pattern ODD_SPACE = Pattern.compile(
            " *([\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000])[ \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]*+");

    private YamlReader() {}

    /// The map, and whether parts of it could not be read.
    record Result(Yaml.Entries entries, boolean damaged) {}

    static Result read(YamlText source, Findings findings) {
        findings.addAll(HiddenCharacters.in(source.text(), source.path(), source.firstLine()));
        if (source.text().length() > MOST_BYTES) {
            findings.add(
                    Code.D408,
                    source.start(),
                    "the YAML is longer than " + MOST_BYTES / 1024 + " kB",
                    "divide it, or move prose below the front matter");
            return nothing(source);
        }
        var clean = spaced(source, findings);
        return map(new YamlText(clean, source.path(), source.firstLine()), findings);
    }

    // A space that does not break lines looks like any other, and YAML takes it for a letter.
    private static String spaced(YamlText source, Findings findings) {
        if (isPlain(source.text())) {
            return source.text();
        }
        var lines = new ArrayList<String>();
        for (var line : source.lines()) {
            var odd = ODD_SPACE.matcher(line);
            var isOdd = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) > 0x7F) && odd.lookingAt();
            if (isOdd) {
                var at = new Span(source.path(), source.firstLine() + lines.size(), odd.start(1) + 1, 1);
                var message = "a space of another kind (U+%04X) indents this line"
                        .formatted((int) odd.group(1).charAt(0));
                findings.add(Code.D103, at, message, "use plain spaces");
            }
            lines.add(isOdd ? " ".repeat(odd.end()) + line.substring(odd.end()) : line);
        }
        var text = lines.equals(source.lines()) ? source.text() : String.join("\n", lines);
        return isPlain(text) ? text : UNPRINTABLE.matcher(text).replaceAll("?");
    }

    // Line feeds and printable ASCII, as in most front matter.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '\n' && (c < ' ' || c >= 0x7F)) {
                return false;
            }
        }
        return true;
    }

    private static Result nothing(YamlText source) {
        return new Result(new Yaml.Entries(List.of(), source.start()), true);
    }

    private static Result map(YamlText source, Findings findings) {
        var rest = source;
        for (var mistakes = 0; mistakes < MOST_MISTAKES; mistakes++) {
            // What is found in an attempt that fails is found again in the next.
            var found = new Findings();
            try {
                var value = YamlParser.parse(rest, found);
                findings.addAll(found.all());
                return asMap(value, source, mistakes > 0, findings);
            } catch (MarkedYamlEngineException e) {
                report(e, rest, findings);
                rest = without(rest, e);
            } catch (YamlParser.TooDeepException e) {
                findings.add(Code.D408, e.at(), "the YAML nests deeper than eight levels", "write it flatter");
                return nothing(source);
            } catch (YamlEngineException e) {
                var advice = YamlMessages.of(e, "", 0);
                findings.add(Code.D103, source.start(), advice.message(), "save the file as plain text");
                return nothing(source);
            }
        }
        return nothing(source);
    }

    private static Result asMap(Yaml value, YamlText source, boolean damaged, Findings findings) {
        if (value instanceof Yaml.Entries entries) {
            return new Result(entries, damaged);
        }
        if (!damaged) {
            findings.add(
                    Code.D108,
                    value.at(),
                    "expected lines such as \"title: …\", found " + value.shown(),
                    "a key is followed by \":\" and a space");
        }
        return nothing(source);
    }

    private static void report(MarkedYamlEngineException e, YamlText source, Findings findings) {
        var mark = mark(e);
        if (mark != null && mark.getLine() > 0 && YamlMessages.isSecondColon(e)) {
            // A line `-id: x` is no mistake by itself: the one below it is.
            var above = mark.getLine() - 1;
            var line = source.lines().get(above);
            var dash = YamlMessages.halfDash(line);
            if (dash.isPresent()) {
                var column = 1 + line.length() - line.stripLeading().length();
                var at = new Span(source.path(), source.firstLine() + above, column, 1);
                findings.add(Code.D103, at, dash.get().message(), dash.get().help());
                return;
            }
        }
        var advice = mark != null && mark.getLine() < source.lines().size()
                ? YamlMessages.of(e, source.lines().get(mark.getLine()), mark.getColumn())
                : YamlMessages.of(e, "", 0);
        findings.add(Code.D103, mark == null ? source.start() : source.span(mark), advice.message(), advice.help());
    }

    // An unclosed bracket or quote is reported where it opens, not where the parser gave up.
    private static @Nullable Mark mark(MarkedYamlEngineException e) {
        var context = e.getContextMark().orElse(null);
        var problem = e.getProblemMark().orElse(null);
        return context != null && YamlMessages.isUnclosed(e) ? context : problem != null ? problem : context;
    }

    private static YamlText without(YamlText source, MarkedYamlEngineException e) {
        var mark = mark(e);
        List<String> lines = new ArrayList<>(source.lines());
        var at = mark == null ? 0 : Math.clamp(mark.getLine(), 0, lines.size() - 1);
        if (mark != null && mark.getColumn() == 0 && YamlMessages.isSecondValue(e)) {
            // Of two values it is the first that is too much, such as a line `{}` that stood for an empty file.
            lines.subList(0, at).replaceAll(_ -> "");
            return new YamlText(String.join("\n", lines), source.path(), source.firstLine());
        }
        var from = at;
        while (from > 0 && (lines.get(from).isBlank() || !isPart(lines.get(from)))) {
            from--;
        }
        // A key without its colon still has what stands below it.
        lines.set(from, at == from && YamlMessages.isKeyAlone(e, lines.get(from)) ? lines.get(from) + ":" : "");
        for (var line = from + 1; line < lines.size() && !isPart(lines.get(line)); line++) {
            lines.set(line, "");
        }
        return new YamlText(String.join("\n", lines), source.path(), source.firstLine());
    }

    private static boolean isPart(String line) {
        return PART.matcher(line).matches();
    }
}
