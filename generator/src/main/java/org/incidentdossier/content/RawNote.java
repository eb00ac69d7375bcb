package org.incidentdossier.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.content.yaml.YamlParser;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.markdown.ProseParser;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.NoteSource;

/// A note of which the front matter is YAML, but whose keys and body have not been looked at.
///
/// @param bodyLine the line of the file on which the body begins
record RawNote(EntryId id, YamlNode frontMatter, NoteSource source, String body, int bodyLine, Findings findings) {
    private static final String FENCE = "---";

    /// The note in a file; nothing if it cannot be told apart from other text, which is then reported.
    static Optional<RawNote> of(SourceFile file, EntryKind kind, Findings findings) {
        var slug = SlugRule.slugOf(file, findings);
        var text = Texts.decode(file, findings);
        if (slug.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var note = split(file, text.get(), findings).flatMap(parts -> parts.read(file, findings, kind, slug.get()));
        if (note.isEmpty()) {
            findings.leaveUnread(slug.get());
        }
        return note;
    }

    /// The entry; nothing if a required key is missing or wrong.
    Optional<Entry> toEntry(QuestionRoster questions, ProseParser parser) {
        checkType();
        var prose = parser.read(body, source.path(), bodyLine);
        findings.addAll(prose.diagnostics());
        var draft = new NoteFormat.Draft(id, source, prose.value(), questions);
        var entry = NoteFormat.of(id.kind()).form(draft).read(frontMatter, source.place(""), findings);
        if (entry == null) {
            findings.leaveUnread(id.slug());
        }
        return Optional.ofNullable(entry);
    }

    /// Its title, or an actor's name, as far as it has one.
    Optional<String> title() {
        var key = id.kind() == EntryKind.ACTOR ? "name" : "title";
        if (frontMatter instanceof YamlNode.Pairs(var pairs, var _)) {
            for (var pair : pairs) {
                if (pair.key().equals(key) && pair.value() instanceof YamlNode.Scalar(var text, var _)) {
                    return Optional.of(text.strip());
                }
            }
        }
        return Optional.empty();
    }

    private void checkType() {
        if (!(frontMatter instanceof YamlNode.Pairs(var pairs, var _))) {
            return;
        }
        for (var pair : pairs) {
            var wrong = pair.key().equals("type")
                    && pair.value() instanceof YamlNode.Scalar(var text, var _)
                    && !text.strip().equals(id.kind().word());
            if (wrong) {
                findings.add(Diagnostic.of(
                        Code.D111,
                        pair.value().span(),
                        "a note in " + id.kind().folder() + "/ is of type "
                                + id.kind().word() + ", found " + pair.value().what(),
                        "write `type: " + id.kind().word() + "`, or move the file to the folder of its type"));
            }
        }
    }

    private static Optional<Parts> split(SourceFile file, String text, Findings findings) {
        var lines = text.split("\n", -1);
        if (!lines[0].stripTrailing().equals(FENCE)) {
            findings.add(Diagnostic.of(
                    Code.D102,
                    new Span(file.path(), 1, 1, Math.min(80, lines[0].codePointCount(0, lines[0].length()))),
                    "a note starts with a line `---`",
                    "put the front matter at the top, between two lines `---`"));
            return Optional.empty();
        }
        for (var i = 1; i < lines.length; i++) {
            if (lines[i].stripTrailing().equals(FENCE)) {
                var yaml = String.join("\n", Arrays.asList(lines).subList(1, i)) + "\n";
                var body = String.join("\n", Arrays.asList(lines).subList(i + 1, lines.length));
                return Optional.of(new Parts(text, yaml, body, i + 2));
            }
        }
        findings.add(Diagnostic.of(
                Code.D102,
                new Span(file.path(), 1, 1, 3),
                "the front matter has no end",
                "close it with a second line `---`"));
        return Optional.empty();
    }

    /// A note, cut in two.
    private record Parts(String text, String yaml, String body, int bodyLine) {
        Optional<RawNote> read(SourceFile file, Findings findings, EntryKind kind, String slug) {
            var front = YamlParser.parse(yaml, file.path(), 2);
            findings.addAll(front.diagnostics());
            if (front.value().isEmpty()) {
                if (front.diagnostics().isEmpty()) {
                    findings.add(Diagnostic.of(
                            Code.D102,
                            Span.startOf(file.path()),
                            "the front matter is empty",
                            "begin with `type: " + kind.word() + "`"));
                }
                return Optional.empty();
            }
            var positions = new LinkedHashMap<>(front.value().get().positions());
            var source = new NoteSource(file.path(), text, file.sha256(), positions);
            return Optional.of(
                    new RawNote(EntryId.of(kind, slug), front.value().get(), source, body, bodyLine, findings));
        }
    }
}
