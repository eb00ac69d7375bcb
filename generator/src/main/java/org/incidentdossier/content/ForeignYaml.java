package org.incidentdossier.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.json.Json;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// YAML that was written for other programs, with all that our own notes may not use: tags, anchors, doubled keys.
public final class ForeignYaml {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_VALUES = 20_000;
    private static final int DEEPEST = 40;

    private int values;

    private ForeignYaml() {}

    /// The mapping in a text, every scalar as the text that stands there, `null` alone as nothing; empty if it is
    /// something else, too large or cannot be read. A key that stands twice gets a number behind its name, so that
    /// neither value is lost.
    public static Optional<Json.Members> parse(String text) {
        var brackets = text.chars().filter(c -> c == '[' || c == '{').count();
        if (text.length() > MOST_CHARACTERS || brackets > MOST_VALUES || isDeep(text)) {
            return Optional.empty();
        }
        try {
            var settings = LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(50)
                    .setCodePointLimit(MOST_CHARACTERS)
                    .build();
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                return Optional.of(Json.object().build());
            }
            return new ForeignYaml().value(root.get(), 0) instanceof Json.Members members
                    ? Optional.of(members)
                    : Optional.empty();
        } catch (YamlEngineException | TooMuch _) {
            return Optional.empty();
        }
    }

    /// More values, or deeper ones, than front matter has.
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    // The engine composes by recursion and has no limit of its own.
    private static boolean isDeep(String text) {
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            depth += switch (text.charAt(i)) {
                case '[', '{' -> 1;
                case ']', '}' -> -1;
                default -> 0;
            };
            if (depth > DEEPEST || text.startsWith("- - - - - - - - ", i) || text.startsWith("? ? ? ? ? ? ", i)) {
                return true;
            }
        }
        return text.lines().anyMatch(line -> line.length() - line.stripLeading().length() > 20 * DEEPEST);
    }

    private Json value(Node node, int depth) {
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw new TooMuch();
        }
        return switch (node) {
            case ScalarNode scalar -> isNull(scalar) ? new Json.Null() : Json.text(scalar.getValue());
            case SequenceNode sequence ->
                Json.array(sequence.getValue().stream()
                        .map(item -> value(item, depth + 1))
                        .toList());
            case MappingNode mapping -> members(mapping, depth);
            case AnchorNode anchor -> value(anchor.getRealNode(), depth + 1);
            default -> Json.text(String.valueOf(node));
        };
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && Set.of("", "~", "null").contains(scalar.getValue());
    }

    private Json members(MappingNode mapping, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var name = key;
            for (var number = 2; members.containsKey(name); number++) {
                name = key + "-" + number;
            }
            members.put(name, value(tuple.getValueNode(), depth + 1));
        }
        return new Json.Members(members);
    }
}
