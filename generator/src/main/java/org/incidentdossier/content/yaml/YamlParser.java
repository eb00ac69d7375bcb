package org.incidentdossier.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads one YAML document with the failsafe schema (YAML 1.2.2, chapter 10.1): mappings, sequences and text.
///
/// Tags, anchors and aliases are refused, as are keys that stand twice and anything large or deep enough to hurt.
public final class YamlParser {
    private static final int MAX_CHARS = 64 * 1024;
    private static final int MAX_DEPTH = 8;

    private final String path;
    private final int firstLine;
    private final List<Diagnostic> found = new ArrayList<>();

    private YamlParser(String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
    }

    /// The document's value; nothing if there is none, or it cannot be read at all.
    ///
    /// @param firstLine the line of the file on which the text begins
    public static Checked<Optional<YamlNode>> parse(String text, String path, int firstLine) {
        var parser = new YamlParser(path, firstLine);
        var value = Optional.ofNullable(parser.read(text));
        return new Checked<>(value, parser.found);
    }

    private @Nullable YamlNode read(String text) {
        if (text.length() > MAX_CHARS) {
            report(
                    new Span(path, firstLine, 1, 0),
                    "the YAML has " + text.length() + " characters, at most " + MAX_CHARS + " are read",
                    "move running text below the front matter, or split the note");
            return null;
        }
        var deep = tooDeep(text);
        if (deep != null) {
            report(deep, "more than " + MAX_DEPTH + " brackets within each other", "write it flatter");
            return null;
        }
        try {
            return new Compose(settings())
                    .composeString(text)
                    .map(node -> convert(node, 1))
                    .orElse(null);
        } catch (MarkedYamlEngineException e) {
            var at = e.getProblemMark().map(this::pointAt).orElseGet(() -> new Span(path, firstLine, 1, 0));
            report(at, "cannot read the YAML here: " + firstSentence(e.getProblem()), Advice.on(e.getProblem()));
        } catch (YamlEngineException e) {
            report(
                    new Span(path, firstLine, 1, 0),
                    "cannot read the YAML: " + firstSentence(String.valueOf(e.getMessage())),
                    "front matter holds keys and values, one a line");
        }
        return null;
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(true) // reported by us, with both places
                .setUseMarks(true)
                .setCodePointLimit(MAX_CHARS)
                .build();
    }

    // The engine has no limit on depth and overflows the stack; brackets are counted before it sees them. Those in
    // quoted text count as well, so the bound is generous; convert() keeps the exact one.
    private @Nullable Span tooDeep(String text) {
        var depth = 0;
        var line = 0;
        var lineStart = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth = Math.max(0, depth - 1);
                case '\n' -> {
                    line++;
                    lineStart = i + 1;
                }
                default -> {}
            }
            if (depth > 8 * MAX_DEPTH) {
                return new Span(path, firstLine + line, 1 + text.codePointCount(lineStart, i), 1);
            }
            if (text.startsWith("- - - - - - - - - - -", i) || text.startsWith("? ? ? ? ? ? ? ?", i)) {
                return new Span(path, firstLine + line, 1 + text.codePointCount(lineStart, i), 1);
            }
        }
        return null;
    }

    private YamlNode convert(Node node, int depth) {
        var span = spanOf(node);
        if (depth > MAX_DEPTH) {
            report(span, "more than " + MAX_DEPTH + " levels within each other", "write it flatter");
            return new YamlNode.Null(span);
        }
        if (node.getAnchor().isPresent()) {
            report(span, "an anchor \"&" + node.getAnchor().get().getValue() + "\"", "write the value out");
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, span);
            case SequenceNode sequence -> {
                refuseTag(sequence, Tag.SEQ, span);
                yield new YamlNode.Items(
                        sequence.getValue().stream()
                                .map(item -> convert(item, depth + 1))
                                .toList(),
                        span);
            }
            case MappingNode mapping -> {
                refuseTag(mapping, Tag.MAP, span);
                yield pairs(mapping, span, depth);
            }
            default -> throw new IllegalStateException("an alias was let through: " + node);
        };
    }

    private YamlNode scalar(ScalarNode scalar, Span span) {
        var text = scalar.getValue();
        var plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && text.isEmpty() && scalar.getTag().equals(Tag.NULL)) {
            return new YamlNode.Null(span);
        }
        refuseTag(scalar, Tag.STR, span);
        return plain && (text.isEmpty() || text.equals("null"))
                ? new YamlNode.Null(span)
                : new YamlNode.Scalar(text, span);
    }

    private YamlNode pairs(MappingNode mapping, Span span, int depth) {
        var pairs = new LinkedHashMap<String, YamlNode.Pair>();
        for (var tuple : mapping.getValue()) {
            var keySpan = spanOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(keySpan, "a key that is not a word", "a key is a word, followed by a colon");
                continue;
            }
            var pair = new YamlNode.Pair(key.getValue(), keySpan, convert(tuple.getValueNode(), depth + 1));
            var first = pairs.putIfAbsent(pair.key(), pair);
            if (first != null) {
                found.add(Diagnostic.of(
                        Code.D104,
                        keySpan,
                        "the key \"" + pair.key() + "\" stands twice, first in line "
                                + first.keySpan().line(),
                        "keep one of the two"));
            }
        }
        return new YamlNode.Pairs(List.copyOf(pairs.values()), span);
    }

    private void refuseTag(Node node, Tag expected, Span span) {
        if (!node.getTag().equals(expected)) {
            report(span, "a tag \"" + node.getTag().getValue() + "\"", "write the value without a tag");
        }
    }

    private Span spanOf(Node node) {
        return node.getStartMark()
                .map(start -> {
                    var end = node.getEndMark().orElse(start);
                    var length = end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 0;
                    return new Span(path, firstLine + start.getLine(), start.getColumn() + 1, Math.max(0, length));
                })
                .orElseGet(() -> new Span(path, firstLine, 1, 0));
    }

    private Span pointAt(Mark mark) {
        return new Span(path, firstLine + mark.getLine(), mark.getColumn() + 1, 0);
    }

    private void report(Span at, String message, String help) {
        found.add(Diagnostic.of(Code.D103, at, message, help));
    }

    private static String firstSentence(String text) {
        var line = text.lines().findFirst().orElse(text).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
