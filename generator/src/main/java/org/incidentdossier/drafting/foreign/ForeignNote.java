package org.incidentdossier.drafting.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.content.NoteFormat;
import org.incidentdossier.drafting.YamlTree;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.EntryKind;

/// A file of another generator as front matter of ours.
///
/// What an article has a key for goes there, be it under a name that others have for it or under our own; all else is
/// kept under `extra:`, and so is a value that its key takes only in another form.
record ForeignNote(EntryKind kind, String title, Map<String, Json> own, Map<String, Json> extra) {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}# +(.{1,300}?)[ #]*$|^([^\\s#].{0,300})\\n={3,}[ \\t]*$");
    /// Keys that say what a note is, which every note of ours has anyway.
    private static final Set<String> NAMING = Set.of("type", "title", "extra");

    private static final Pattern TIMESTAMP = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(?::[0-9.]+)? ?(Z|[+-][0-9]{2}:?[0-9]{2})?");

    /// What a file's header says, placed.
    static ForeignNote of(Header header, String fileName) {
        var kind = header.text("type")
                        .or(() -> header.text("layout"))
                        .filter("article"::equalsIgnoreCase)
                        .isPresent()
                ? EntryKind.ARTICLE
                : EntryKind.PAGE;
        var title = oneLine(header.text("title")
                .or(() -> heading(header.body()))
                .orElse(fileName.replaceAll("[-_]+", " ").strip()));
        var note = new ForeignNote(
                kind, title.isEmpty() ? "Untitled" : title, new LinkedHashMap<>(), new LinkedHashMap<>());
        header.fields().members().forEach(note::place);
        var comments = header.comments();
        if (header.readable() && !comments.isEmpty()) {
            Header.put(note.extra(), "header-comments", Json.texts(comments));
        }
        return note;
    }

    /// The note's text.
    String text(String body) {
        var out = new StringBuilder("---\ntype: ").append(kind.word()).append('\n');
        out.append(YamlTree.entry("title", Json.text(title)));
        own.forEach((key, value) -> out.append(YamlTree.entry(key, value)));
        if (!extra.isEmpty()) {
            out.append(YamlTree.entry("extra", new Json.Members(extra)));
        }
        return out.append("---\n").append(body).toString();
    }

    /// The keys of ours whose values are not of their form, and so are kept under `extra:`.
    List<String> misfits() {
        return extra.keySet().stream()
                .filter(key -> kind == EntryKind.ARTICLE && !own.containsKey(key) && !NAMING.contains(key))
                .filter(key -> NoteFormat.has(kind, key))
                .toList();
    }

    private void place(String name, Json value) {
        var text = value instanceof Json.Text(String each) ? each.strip() : "";
        var word = name.toLowerCase(Locale.ROOT);
        var isPlaced =
                switch (word) {
                    case "title" -> text.equals(title);
                    case "type" -> text.equalsIgnoreCase(kind.word());
                    default -> kind == EntryKind.ARTICLE && placeInArticle(word, text, value);
                };
        if (name.equals("extra") && value instanceof Json.Members(var members)) {
            members.forEach((key, each) -> Header.put(extra, key, each));
        } else if (!isPlaced) {
            Header.put(extra, name.isEmpty() ? "?" : name, value);
        }
    }

    private boolean placeInArticle(String name, String text, Json value) {
        return switch (name) {
            case "date", "pubdate", "publishdate" -> published(text);
            case "published" -> value instanceof Json.Null || published(text);
            case "link", "canonical", "canonicalurl", "original-url" -> put("url", value);
            case "archive-url" -> put("archived", value);
            case "lang" -> put("language", value);
            case "author" -> authors(text, value);
            case "authors" -> value instanceof Json.Null || authors(text, value);
            default -> !NAMING.contains(name) && NoteFormat.has(kind, name) && put(name, value);
        };
    }

    // Nothing behind a key is as good as no key.
    private boolean put(String key, Json value) {
        return value instanceof Json.Null
                || (NoteFormat.takes(kind, key, YamlTree.entry(key, value)) && own.putIfAbsent(key, value) == null);
    }

    // A date with a time of day loses its seconds here, so the original is kept beside it.
    private boolean published(String text) {
        if (Edtf.parse(text).isPresent()) {
            return own.putIfAbsent("published", Json.text(text)) == null;
        }
        var time = TIMESTAMP.matcher(text);
        if (time.matches()) {
            var zone = Optional.ofNullable(time.group(3)).orElse("").replaceFirst("([+-][0-9]{2})([0-9]{2})", "$1:$2");
            var minutes = time.group(1) + "T" + time.group(2) + zone;
            if (Edtf.parse(minutes).isPresent()) {
                own.putIfAbsent("published", Json.text(minutes));
            }
        }
        return false;
    }

    private boolean authors(String text, Json value) {
        var names = value instanceof Json.Elements(var elements)
                ? elements.stream()
                        .map(each -> each instanceof Json.Text(String name) ? name.strip() : "")
                        .toList()
                : List.of(text);
        var fits = !names.isEmpty()
                && names.stream()
                        .allMatch(each ->
                                !each.isEmpty() && each.length() <= 200 && !each.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        return fits && own.putIfAbsent("authors", Json.texts(names)) == null;
    }

    private static Optional<String> heading(String body) {
        var start = HEADING.matcher(body.length() > 4000 ? body.substring(0, 4000) : body);
        return start.find() ? Optional.of(start.group(1) != null ? start.group(1) : start.group(2)) : Optional.empty();
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > 1000 ? line.substring(0, 1000) : line;
    }
}
