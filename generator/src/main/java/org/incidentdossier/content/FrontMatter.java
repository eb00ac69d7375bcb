package org.incidentdossier.content;

import java.util.List;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.EntryKind;

/// A note, divided at its two lines `---`.
///
/// @param yaml     what stands between them
/// @param body     what stands below
/// @param bodyLine the line on which that begins
/// @param missing  whether there is no front matter, which has been reported
record FrontMatter(String yaml, String body, int bodyLine, boolean missing) {
    private static final String FENCE = "---";
    // Other dashes, other tools' lines, and hyphens behind what nobody sees.
    private static final Pattern NEARLY = Pattern.compile("[-\u2010-\u2015_=+~.\u200b\u2060]{1,12}|```(?:ya?ml)?");
    private static final Pattern KEY = Pattern.compile("[\"']?[\\w-]{1,40}[\"']?:(?:\\s.*)?");
    private static final Pattern GOES_ON = Pattern.compile("\\s+\\S.*|- .*|-|#.*|[\\]}].*");

    /// Divides a note, and says what keeps it from being divided.
    static FrontMatter split(String text, EntryKind kind, String path, Findings findings) {
        var first = text.indexOf('\n') + 1;
        if (!isFence(first == 0 ? text : text.substring(0, first - 1))) {
            var lines = lines(text);
            var begin = beginning(lines);
            reportBegin(lines, begin, kind, path, findings);
            // What stands above it is no text of the note, nor are keys without their line above.
            var line = begin < lines.size() ? lines.get(begin).strip() : "";
            var isText = !isFence(line)
                    && !NEARLY.matcher(line).matches()
                    && !KEY.matcher(line).matches();
            return new FrontMatter("", isText ? text : "", 1, true);
        }
        var line = 2;
        for (var from = first; from > 0; line++) {
            var next = text.indexOf('\n', from) + 1;
            if (isFence(next == 0 ? text.substring(from) : text.substring(from, next - 1))) {
                var yaml = text.substring(first, Math.max(first, from - 1));
                return new FrontMatter(yaml, next == 0 ? "" : text.substring(next), line + 1, false);
            }
            from = next;
        }
        var lines = lines(text);
        reportEnd(lines, path, findings);
        return new FrontMatter("", "", lines.size(), true);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /// The YAML of a note's front matter, at its place: below the first line.
    static YamlText yaml(String yaml, String path) {
        return new YamlText(yaml, path, 2);
    }

    static void reportEmpty(EntryKind kind, String path, Findings findings) {
        findings.add(
                Code.D102,
                Span.startOf(path),
                "expected a line \"---\" and front matter, found an empty file",
                begin(kind));
    }

    // The first line that says something, or a line "---" above a key that a title above keeps from being the first.
    private static int beginning(List<String> lines) {
        var first = (int) lines.stream().takeWhile(String::isBlank).count();
        var line = first < lines.size() ? lines.get(first).strip() : "";
        if (isFence(line) || NEARLY.matcher(line).matches() || KEY.matcher(line).matches()) {
            return first;
        }
        for (var i = first + 1; i < lines.size() - 1; i++) {
            if (isFence(lines.get(i))) {
                return KEY.matcher(lines.get(i + 1)).matches() ? i : first;
            }
        }
        return first;
    }

    private static void reportBegin(List<String> lines, int begin, EntryKind kind, String path, Findings findings) {
        var number = begin + 1;
        var line = number > lines.size() ? "" : lines.get(number - 1).strip();
        var at = line.isEmpty() ? Span.startOf(path) : new Span(path, number, 1, line.codePointCount(0, line.length()));
        var isIndented = !line.isEmpty() && !lines.get(number - 1).startsWith(line);
        var found = "expected a line \"---\" and front matter, found "
                + (line.isEmpty() ? "an empty file" : Quoted.of(line));
        if (isFence(line)) {
            var above = number > 1 ? "what stands above this line" : "";
            var before = isIndented ? "the space before \"---\"" : "";
            findings.add(
                    Code.D102,
                    at,
                    number > 1 ? "the front matter begins below line 1" : "a space stands before \"---\"",
                    "delete " + above + (above.isEmpty() || before.isEmpty() ? "" : " and ") + before);
        } else if (line.equals("+++")) {
            findings.add(
                    Code.D102,
                    at,
                    found,
                    "front matter is YAML: write \"---\" for both lines \"+++\", and \"key: value\" for \"key = value\""
                            + "; `import` does so with whole folders");
        } else if (NEARLY.matcher(line).matches()) {
            findings.add(Code.D102, at, found, "write three hyphens");
        } else if (KEY.matcher(line).matches()) {
            var end = lines.stream().anyMatch(FrontMatter::isFence) ? "" : ", and one below its last key";
            findings.add(Code.D102, at, found, "put a line \"---\" above it" + end);
        } else {
            findings.add(Code.D102, at, found, begin(kind));
        }
    }

    private static String begin(EntryKind kind) {
        var title = kind == EntryKind.ACTOR ? "name" : "title";
        return "begin with the lines ---, type: " + kind.word() + ", " + title + ": …, ---; `new` writes them for you";
    }

    // Where it should end is a guess: before the first line that is no YAML.
    private static void reportEnd(List<String> lines, String path, Findings findings) {
        var end = 1;
        while (end < lines.size() && isYaml(lines.get(end))) {
            end++;
        }
        var isNearly =
                end < lines.size() && NEARLY.matcher(lines.get(end).strip()).matches();
        findings.add(
                Code.D102,
                new Span(path, 1, 1, FENCE.length()),
                "the front matter that begins here never ends",
                isNearly
                        ? "write three hyphens in line " + (end + 1)
                        : "put a line \"---\" between it and the text, it seems behind line " + end);
    }

    private static boolean isYaml(String line) {
        return KEY.matcher(line).matches() || GOES_ON.matcher(line).matches();
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
