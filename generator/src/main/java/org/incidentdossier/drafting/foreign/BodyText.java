package org.incidentdossier.drafting.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdossier.markdown.ProseParser;
import org.incidentdossier.model.Prose;

/// Makes a foreign text one that our notes can have: headings below the title, links to notes by name.
///
/// What it cannot make so stays as it is and is remarked on.
final class BodyText {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?=[ \\t]|$).*");
    // Markdown has no spaces in addresses, but other tools do.
    private static final Pattern LINK = Pattern.compile(
            "(!?)\\[([^\\[\\]]*)]" + "\\(<?([^()<>\"\\s]*+(?:[ \\t]++[^()<>\"\\s]++)*+)>?(?:[ \\t]+\"[^\"]*\")?\\)");
    // Obsidian's may lead to a heading or a block of a note, which our links do not.
    private static final Pattern NAMED =
            Pattern.compile("\\[\\[((?=[^\\[\\]|])([^\\[\\]|#]*)(?:#[^\\[\\]|]*)?)(?:\\|([^\\[\\]]+))?]]");
    private static final Pattern EMBEDDED =
            Pattern.compile("!\\[\\[([^\\[\\]|#]+\\.(?i:png|jpe?g|gif|webp))\\s*(?:\\|([^\\[\\]]+))?]]");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:|mailto:|#|//).*");
    private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^<>]*>|<!--");
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%].*|\\{%.*");
    // Behind the name of an account stands its address.
    private static final Pattern CITED = Pattern.compile("\\[@[^\\]\\[]*](?![(\\[:])");

    private final Placed note;
    private final Places places;
    private final Attached attached;
    private final List<Remark> remarks;
    private Set<String> anchors = Set.of();
    private boolean saidMarkup;

    BodyText(Placed note, Places places, Attached attached, List<Remark> remarks) {
        this.note = note;
        this.places = places;
        this.attached = attached;
        this.remarks = remarks;
    }

    /// @param title    of the note; a heading that repeats it at the top is left out
    /// @param bodyLine the line of the file on which the text begins
    String of(String body, String title, int bodyLine) {
        var lines = new ArrayList<>(List.of(body.split("\n", -1)));
        underlined(lines);
        var first = firstText(lines);
        if (first >= 0 && lines.get(first).matches("# +\\Q" + title.replace("\\E", "") + "\\E *#* *")) {
            lines.set(first, "");
        }
        var deeper = hasTopHeading(lines);
        anchors = anchors(lines);
        var fence = "";
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var mark = FENCE.matcher(line);
            if (mark.matches() && (fence.isEmpty() || closes(mark.group(1), fence))) {
                fence = fence.isEmpty() ? mark.group(1) : "";
            } else if (fence.isEmpty()) {
                lines.set(i, line(line, deeper, bodyLine + i));
            }
        }
        // The first line may be indented: then it is code.
        return String.join("\n", lines).replaceFirst("^(?:[ \\t]*\n)+", "").stripTrailing() + "\n";
    }

    private String line(String line, boolean deeper, int number) {
        var text = line;
        var heading = HEADING.matcher(text);
        if (deeper && heading.matches() && heading.group(1).length() < 6) {
            text = text.substring(0, heading.start(1)) + "#" + text.substring(heading.start(1));
        }
        if (text.startsWith(":::") && !text.strip().equals(":::") && !text.startsWith(":::editorial")) {
            remark(number, "a colon block; the only one that notes have is :::editorial");
        }
        if (CITED.matcher(text).find()) {
            remark(number, "[@…] cites a claim here; make it a link or a claim");
        }
        if (!saidMarkup
                && (ELEMENT.matcher(text).find() || SHORTCODE.matcher(text).find())) {
            saidMarkup = true;
            remark(number, "HTML or a shortcode, which will be shown as text");
        }
        return named(embedded(linked(text, number)), number);
    }

    // Obsidian's pictures; behind the line stands a width more often than words.
    private String embedded(String line) {
        return replaced(EMBEDDED, line, match -> {
            var target = match.group(1).strip();
            var words = match.group(2);
            var alt = words == null || words.matches("\\s*\\d+(?:x\\d+)?\\s*")
                    ? target.substring(target.lastIndexOf('/') + 1, target.lastIndexOf('.'))
                    : words.strip();
            return attached.named(target)
                    .map(address -> "![" + alt + "](" + address + ")")
                    .orElse(match.group());
        });
    }

    private String linked(String line, int number) {
        return replaced(LINK, line, match -> {
            var target = match.group(3);
            if (target.startsWith("#") && anchors.contains("h-" + target.substring(1))) {
                return match.group().replace("](#", "](#h-");
            }
            if (target.isEmpty() || ELSEWHERE.matcher(target).matches()) {
                return match.group();
            }
            var words = match.group(2);
            var leads = match.group(1).isEmpty() ? places.linked(note.source(), target) : Optional.<Placed>empty();
            if (leads.isPresent() && !words.contains("|") && !words.isBlank()) {
                return "[[" + leads.get().slug() + "|" + words + "]]";
            }
            var file = attached.link(note.source(), target);
            if (file.isPresent()) {
                return match.group(1) + "[" + words + "](" + file.get() + ")";
            }
            remark(number, "\"" + target + "\" leads to nothing that was imported");
            return match.group();
        });
    }

    private String named(String line, int number) {
        return replaced(NAMED, line, match -> {
            var leads = places.named(match.group(2));
            if (leads.isPresent()) {
                var words = match.group(3) == null ? match.group(1) : match.group(3);
                return "[[" + leads.get().slug() + "|" + words.strip() + "]]";
            }
            remark(number, "[[" + match.group(1) + "]] leads to no note; it is kept as text");
            return match.group().replace("[", "\\[").replace("]", "\\]");
        });
    }

    // What begins in code is no link, and stays as it is.
    private static String replaced(Pattern pattern, String line, Function<MatchResult, String> change) {
        var code = CODE.matcher(line).results().toList();
        return pattern.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(
                        code.stream().anyMatch(each -> each.start() < match.start() && match.start() < each.end())
                                ? match.group()
                                : change.apply(match)));
    }

    // Headings that are underlined become those that are marked, so that they can be moved down.
    private static void underlined(List<String> lines) {
        var fenced = false;
        for (var i = 0; i + 1 < lines.size(); i++) {
            fenced ^= FENCE.matcher(lines.get(i)).matches();
            var text = lines.get(i);
            var isText = !fenced && !text.isBlank() && text.matches("[\\p{L}\\p{N}\"'“(].*");
            var alone = i == 0 || lines.get(i - 1).isBlank();
            if (isText && alone && lines.get(i + 1).matches("={3,}[ \\t]*|-{3,}[ \\t]*")) {
                lines.set(i, (lines.get(i + 1).startsWith("=") ? "# " : "## ") + text);
                lines.set(i + 1, "");
            }
        }
    }

    // Where links may lead within the note: our ids are those of other tools behind "h-".
    private static Set<String> anchors(List<String> lines) {
        return lines.stream().noneMatch(line -> line.contains("](#"))
                ? Set.of()
                : ProseParser.parse(String.join("\n", lines), "", 1).value().headings().stream()
                        .map(Prose.Heading::anchor)
                        .collect(Collectors.toSet());
    }

    private static int firstText(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasTopHeading(List<String> lines) {
        var fenced = false;
        for (var line : lines) {
            fenced ^= FENCE.matcher(line).matches();
            var heading = HEADING.matcher(line);
            if (!fenced && heading.matches() && heading.group(1).length() == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String mark, String fence) {
        return mark.charAt(0) == fence.charAt(0) && mark.length() >= fence.length();
    }

    private void remark(int line, String text) {
        remarks.add(new Remark(note.source(), line, text));
    }
}
