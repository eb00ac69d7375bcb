package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.content.yaml.YamlParser;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.Redirect;
import org.jspecify.annotations.Nullable;

/// The small files beside the notes: redirects, the budget of gaps, the ids that were released.
final class Registers {
    private static final Key<String> TO = Key.of("to", Forms.text(), "The id under which it lives on.");
    private static final Key<String> WITHDRAWN =
            Key.of("withdrawn", Forms.text(), "Why its text was taken down, everywhere.");
    private static final Key<String> GONE = Key.of("gone", Forms.text(), "Why nothing takes its place.");

    private Registers() {}

    /// `redirects.yaml`: an id, and what became of it.
    static Map<String, Redirect> redirects(SourceFile file, Findings findings) {
        var redirects = new TreeMap<String, Redirect>();
        for (var pair : pairs(file, findings)) {
            if (!isId(pair.key())) {
                findings.add(Diagnostic.of(
                        Code.D108,
                        pair.keySpan(),
                        "expected the id of an entry or claim, found \"" + pair.key() + "\"",
                        "write the id that is gone, such as old-slug or article-slug#claim-id"));
                continue;
            }
            var redirect = redirect(pair.value(), placeOf(file, pair), findings);
            if (redirect != null) {
                redirects.put(pair.key(), redirect);
            }
        }
        return redirects;
    }

    /// `gaps.yaml`: how many gaps of a code there may be.
    static Map<String, Long> gapBudget(SourceFile file, Findings findings) {
        var budget = new TreeMap<String, Long>();
        for (var pair : pairs(file, findings)) {
            var count = Forms.count().read(pair.value(), placeOf(file, pair), findings);
            if (count != null) {
                budget.put(pair.key(), count);
            }
        }
        return budget;
    }

    /// `ids.lock`: an id a line, sorted; lines that begin with `#` say nothing.
    static List<String> lockedIds(SourceFile file, Findings findings) {
        var ids = new ArrayList<String>();
        var lines = Texts.decode(file, findings).orElse("").lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (isId(line)) {
                ids.add(line);
            } else {
                findings.add(Diagnostic.of(
                        Code.D108,
                        new Span(file.path(), i + 1, 1, line.codePointCount(0, line.length())),
                        "expected the id of an entry or claim, found \"" + line + "\"",
                        "bring back the line as it was: only `dossier release` writes this file"));
            }
        }
        return ids;
    }

    /// The keys and values of a YAML file; none if it is empty.
    static List<YamlNode.Pair> pairs(SourceFile file, Findings findings) {
        var node = node(file, findings);
        if (node.isEmpty() || node.get() instanceof YamlNode.Null) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Pairs(var pairs, var _)) {
            return pairs;
        }
        findings.otherForm(node.get(), "keys and values, one a line");
        return List.of();
    }

    /// The value of a YAML file.
    static Optional<YamlNode> node(SourceFile file, Findings findings) {
        var text = Texts.decode(file, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var node = YamlParser.parse(text.get(), file.path(), 1);
        findings.addAll(node.diagnostics());
        return node.value();
    }

    private static Place placeOf(SourceFile file, YamlNode.Pair pair) {
        return new NoteSource(file.path(), "", file.sha256(), pair.value().positions()).place("");
    }

    private static @Nullable Redirect redirect(YamlNode node, Place place, Findings findings) {
        return switch (node) {
            case YamlNode.Scalar(var text, var _) when isId(text.strip()) -> new Redirect.To(text.strip());
            case YamlNode.Pairs pairs ->
                RecordForm.<Redirect>of("a redirect", List.of(TO, WITHDRAWN, GONE), fields -> {
                            var withdrawn = fields.get(WITHDRAWN);
                            var gone = fields.get(GONE);
                            var to = fields.get(TO);
                            return withdrawn != null
                                    ? new Redirect.Withdrawn(withdrawn)
                                    : gone != null ? new Redirect.Gone(gone) : to == null ? null : new Redirect.To(to);
                        })
                        .read(pairs, place, findings);
            case YamlNode.Scalar _, YamlNode.Items _, YamlNode.Null _ -> {
                findings.otherForm(node, "an id, {withdrawn: reason} or {gone: reason}");
                yield null;
            }
        };
    }

    private static boolean isId(String text) {
        return EntryId.isSlug(text) || ClaimId.isClaimId(text);
    }
}
