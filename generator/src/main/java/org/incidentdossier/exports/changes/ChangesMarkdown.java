package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.incidentdossier.json.Json;

/// Changes told in Markdown, as a reviewer reads them: what was lost first, then disputes, then the rest.
public final class ChangesMarkdown {
    private static final int MOST_LINES = 200;

    private final Names before;
    private final Names after;
    private final StringBuilder out = new StringBuilder();

    private ChangesMarkdown(Names before, Names after) {
        this.before = before;
        this.after = after;
    }

    /// The text; empty if nothing changed.
    ///
    /// @param before the earlier value of `data/dossier.json`
    /// @param after  the later one
    public static String of(Changes changes, Json.Members before, Json.Members after) {
        var markdown = new ChangesMarkdown(new Names(before), new Names(after));
        markdown.write(changes);
        return markdown.out.toString();
    }

    private void write(Changes changes) {
        var last = new ArrayList<Changes.SourceLost>();
        var more = new ArrayList<Changes.SourceLost>();
        changes.sourcesLost().forEach(each -> (each.last() ? last : more).add(each));
        var withdrawn = changes.gone().stream()
                .filter(each -> each.fate().equals("withdrawn"))
                .map(Changes.Gone::id)
                .toList();
        section("Statements that lost their last source", last, each -> lost(each.claim(), withdrawn));
        section("Statements that lost a source and keep others", more, each -> lost(each.claim(), withdrawn));
        section("Contradictions", changes.contradictions(), this::disputed);
        section("Dates", changes.dates(), this::moved);
        section("Added", changes.added(), after::of);
        section("Changed", changes.changed(), this::changed);
        section("Gone", changes.gone(), this::gone);
    }

    private <T> void section(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        out.append(out.isEmpty() ? "" : "\n")
                .append("## ")
                .append(title)
                .append(" (")
                .append(items.size());
        out.append(")\n\n");
        items.stream()
                .limit(MOST_LINES)
                .forEach(item -> out.append("- ").append(line.apply(item)).append('\n'));
        if (items.size() > MOST_LINES) {
            out.append("- … and ").append(items.size() - MOST_LINES).append(" more\n");
        }
    }

    // What was taken down is not told again.
    private String lost(String claim, List<String> withdrawn) {
        if (withdrawn.contains(claim)) {
            return code(claim) + " (withdrawn)";
        }
        var why = after.has(claim) ? "retracted, or rests on what is retracted" : "gone";
        return before.of(claim) + " (" + why + ")";
    }

    private String disputed(Changes.Disputed disputed) {
        var names = disputed.what().equals("solved") ? before : after;
        var answers = names.answers(disputed.question());
        return disputed.what() + ": " + names.of(disputed.question()) + (answers.isEmpty() ? "" : " · " + answers);
    }

    private String moved(Changes.Moved moved) {
        return after.of(moved.id()) + ": " + moved.key() + " " + code(moved.from()) + " → " + code(moved.to());
    }

    private String changed(Changes.Changed changed) {
        var text = new StringBuilder(after.of(changed.id())).append(": ").append(String.join(", ", changed.fields()));
        for (var field : List.of("answer", "says")) {
            if (changed.fields().contains(field)) {
                text.append("\n  - was: ").append(before.field(changed.id(), field));
                text.append("\n  - is: ").append(after.field(changed.id(), field));
            }
        }
        return text.toString();
    }

    private String gone(Changes.Gone gone) {
        return switch (gone.fate()) {
            case "moved" -> before.of(gone.id()) + " → " + code(gone.to());
            case "withdrawn" -> code(gone.id()) + ": withdrawn, " + Names.escaped(gone.to());
            case "gone" -> before.of(gone.id()) + ": " + Names.escaped(gone.to());
            default -> before.of(gone.id()) + ": `redirects.yaml` does not say what became of it";
        };
    }

    private static String code(String text) {
        return text.isEmpty() ? "none" : "`" + text.replace('`', '\'') + "`";
    }
}
