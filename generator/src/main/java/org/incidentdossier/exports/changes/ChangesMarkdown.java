package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdossier.json.Json;

/// Changes told in Markdown, as a reviewer reads them: what was lost first, then disputes, then the rest. Of what was
/// taken down only ids are told.
public final class ChangesMarkdown {
    private static final int MOST_LINES = 200;

    // Of these a reviewer reads what they were and what they are.
    private static final List<String> TOLD = List.of("answer", "says", "standing");

    private final Names before;
    private final Names after;
    private final Changes changes;
    private final Set<String> withdrawn = new TreeSet<>();
    private final StringBuilder out = new StringBuilder();

    private ChangesMarkdown(Changes changes, Names before, Names after) {
        this.changes = changes;
        this.before = before;
        this.after = after;
        changes.gone().stream()
                .filter(Changes.Gone::isWithdrawn)
                .map(Changes.Gone::id)
                .forEach(withdrawn::add);
    }

    /// The text; empty if nothing changed.
    ///
    /// @param before the earlier value of `data/dossier.json`
    /// @param after  the later one
    public static String of(Changes changes, Json.Members before, Json.Members after) {
        var markdown = new ChangesMarkdown(changes, new Names(before), new Names(after));
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        var last = new ArrayList<Changes.SourceLost>();
        var more = new ArrayList<Changes.SourceLost>();
        changes.sourcesLost().forEach(each -> (each.last() ? last : more).add(each));
        var moved = new ArrayList<Changes.Gone>();
        var gone = new ArrayList<Changes.Gone>();
        changes.gone().forEach(each -> (each.isMoved() ? moved : gone).add(each));
        section("Statements that lost their last source", last, each -> lost(each.claim()));
        section("Statements that lost a source and keep others", more, each -> lost(each.claim()));
        section("Contradictions", changes.contradictions(), this::disputed);
        section("Dates", changes.dates(), this::moved);
        section("Added", changes.added(), after::of);
        section("Changed", changes.changed(), this::changed);
        section("Moved", moved, each -> before.of(each.id()) + " → " + code(each.to()));
        section("Gone", gone, this::gone);
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

    private String lost(String claim) {
        if (withdrawn.contains(claim)) {
            return code(claim) + " (withdrawn)";
        }
        var isGone = changes.gone().stream().anyMatch(each -> each.id().equals(claim) && !each.isMoved());
        return before.of(claim) + " (" + (isGone ? "gone" : "retracted, or rests on what is retracted") + ")";
    }

    private String disputed(Changes.Disputed disputed) {
        var question = disputed.question();
        var isOver = disputed.what().equals("solved") || disputed.what().equals("gone");
        var names = isOver ? before : after;
        var id = isOver ? oldId(question) : question;
        if (withdrawn.contains(id)) {
            return disputed.what() + ": " + code(id);
        }
        var answers = names.answers(id, withdrawn);
        return disputed.what() + ": " + names.of(id) + (answers.isEmpty() ? "" : " · " + answers);
    }

    // What the earlier version called it.
    private String oldId(String id) {
        return before.has(id)
                ? id
                : changes.gone().stream()
                        .filter(each -> each.isMoved() && each.to().equals(id))
                        .map(Changes.Gone::id)
                        .findFirst()
                        .orElse(id);
    }

    private String moved(Changes.Moved moved) {
        return after.of(moved.id()) + ": " + moved.key() + " " + code(moved.from()) + " → " + code(moved.to());
    }

    private String changed(Changes.Changed changed) {
        var text = new StringBuilder(after.of(changed.id())).append(": ").append(String.join(", ", changed.fields()));
        if (changed.id().equals(Changes.DOSSIER)) {
            changed.fields().forEach(key -> text.append("\n  - ")
                    .append(key)
                    .append(": ")
                    .append(before.field(changed.id(), key))
                    .append(" → ")
                    .append(after.field(changed.id(), key)));
        }
        for (var field : TOLD) {
            if (changed.fields().contains(field)) {
                text.append("\n  - was: ").append(before.field(oldId(changed.id()), field));
                text.append("\n  - is: ").append(after.field(changed.id(), field));
            }
        }
        return text.toString();
    }

    private String gone(Changes.Gone gone) {
        return switch (gone.fate()) {
            case "withdrawn" -> code(gone.id()) + ": withdrawn, " + Names.escaped(gone.to());
            case "gone" -> before.of(gone.id()) + ": " + Names.escaped(gone.to());
            default ->
                before.isFile(gone.id())
                        ? before.of(gone.id())
                        : before.of(gone.id()) + ": `redirects.yaml` does not say what became of it";
        };
    }

    private static String code(String text) {
        return text.isEmpty() ? "none" : "`" + text.replace('`', '\'') + "`";
    }
}
