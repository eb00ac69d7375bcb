package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.markdown.HiddenCharacters;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Makes YAML values of the parser's events: text only, no tags, no anchors, no aliases, at most eight levels deep.
///
/// It works on events rather than on composed nodes, because composing recurses and resolves what is not allowed.
final class YamlParser {
    private static final int DEEPEST = 8;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(1 << 24)
            .build();

    /// A comment whose sign touches its words is more often a text that was meant, such as `Line #4`.
    private static final Pattern SWALLOWED = Pattern.compile("[ \\t]+#+[^\\s#]");

    private final YamlText source;
    private final Findings findings;
    private final Iterator<Event> events;
    private final boolean canSwallow;

    private YamlParser(YamlText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.events = new Parse(SETTINGS).parseString(source.text()).iterator();
        this.canSwallow = SWALLOWED.matcher(source.text()).find();
    }

    /// The one value in the text; an empty text is an empty map.
    ///
    /// @throws YamlEngineException if the text is no YAML
    /// @throws TooDeepException    if it nests too deep
    static Yaml parse(YamlText source, Findings findings) {
        try {
            return new YamlParser(source, findings).document();
        } catch (NumberFormatException e) {
            // The engine reads the digits of an escape such as `%zz` or `\\x` without looking at them first.
            throw new YamlEngineException("an escape without its hexadecimal digits", e);
        }
    }

    /// More levels than allowed.
    static final class TooDeepException extends RuntimeException {
        private final transient Span at;

        TooDeepException(Span at) {
            super("too deep at " + at);
            this.at = at;
        }

        Span at() {
            return at;
        }
    }

    private Yaml document() {
        Yaml value = new Yaml.Entries(List.of(), source.start());
        var documents = 0;
        while (events.hasNext()) {
            var event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
                findings.add(
                        Code.D103,
                        source.span(event),
                        "a second YAML document begins here",
                        "keep one; a line \"---\" ends the front matter");
                return value;
            }
            if (event instanceof NodeEvent node) {
                var read = read(node, 1);
                value = read instanceof Yaml.Nothing ? value : read;
            }
        }
        return value;
    }

    private Yaml read(NodeEvent event, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeepException(source.span(event));
        }
        checkPlain(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> items(start, depth);
            case MappingStartEvent start -> entries(start, depth);
            default -> new Yaml.Nothing(source.span(event));
        };
    }

    private void checkPlain(NodeEvent event) {
        var tag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent start -> start.getTag();
                    default -> Optional.<String>empty();
                };
        if (event instanceof AliasEvent) {
            refuse(
                    event,
                    "an alias (\"*" + event.getAnchor().map(Anchor::getValue).orElse("") + "\")");
        } else if (event.getAnchor().isPresent()) {
            refuse(event, "an anchor (\"&" + event.getAnchor().get().getValue() + "\")");
        }
        tag.ifPresent(each -> refuse(event, "a tag (" + Quoted.of(each) + ")"));
    }

    private void refuse(NodeEvent event, String what) {
        findings.add(
                Code.D103,
                source.span(event),
                what + " has no place in a note",
                "write the value itself; put a text in quotes that begins with \"*\", \"&\" or \"!\"");
    }

    private Yaml scalar(ScalarEvent event) {
        var at = source.span(event);
        var text = event.getValue();
        var plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && canSwallow) {
            reportSwallowed(event);
        }
        if (plain && (text.isEmpty() || text.equals("null") || text.equals("~"))) {
            return new Yaml.Nothing(at);
        }
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            findings.addAll(HiddenCharacters.inDecoded(text, at));
        }
        return new Yaml.Text(text, at);
    }

    private void reportSwallowed(ScalarEvent event) {
        var end = event.getEndMark().orElseThrow();
        var rest = source.behind(end);
        var comment = SWALLOWED.matcher(rest);
        if (comment.lookingAt()) {
            var from = rest.indexOf('#');
            var words = rest.substring(from).stripTrailing();
            findings.add(
                    Code.D103,
                    new Span(
                            source.path(),
                            source.firstLine() + end.getLine(),
                            1 + end.getColumn() + from,
                            words.codePointCount(0, words.length())),
                    YamlMessages.SWALLOWED.message(),
                    YamlMessages.SWALLOWED.help());
        }
    }

    private Yaml items(SequenceStartEvent start, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (var event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            var item = read(node, depth + 1);
            if (!(node instanceof AliasEvent)) {
                items.add(item);
            }
        }
        return new Yaml.Items(items, source.span(start));
    }

    private Yaml entries(MappingStartEvent start, int depth) {
        Map<String, Yaml.Pair> pairs = new LinkedHashMap<>();
        var lacksDash = false;
        for (var event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            var key = read(node, depth + 1);
            var next = (NodeEvent) events.next();
            var value = read(next, depth + 1);
            if (start.isFlow() && value instanceof Yaml.Nothing && isWithoutColon(node, next)) {
                findings.add(
                        Code.D103,
                        key.at(),
                        "expected \"key: value\" in braces, found " + key.shown() + " without a colon",
                        "put the whole text in double quotes if the comma before it belongs to it");
            } else if (key instanceof Yaml.Text(var name, var at)) {
                if (!lacksDash) {
                    lacksDash = beginsAgain(pairs, name);
                    add(pairs, new Yaml.Pair(name, at, value), lacksDash);
                }
            } else {
                findings.add(
                        Code.D103,
                        key.at(),
                        "expected a key such as \"title:\", found " + key.shown(),
                        "a key is a plain word followed by \":\" and a space");
            }
        }
        return new Yaml.Entries(List.copyOf(pairs.values()), source.span(start));
    }

    // The nothing that the engine puts behind such a key begins where the key ends.
    private static boolean isWithoutColon(NodeEvent key, NodeEvent value) {
        var end = key.getEndMark().orElseThrow();
        var begin = value.getStartMark().orElseThrow();
        return end.getLine() == begin.getLine() && end.getColumn() == begin.getColumn();
    }

    // With its first key an item of a list begins anew where the next one lacks its dash.
    private boolean beginsAgain(Map<String, Yaml.Pair> pairs, String key) {
        var first = pairs.isEmpty() ? null : pairs.values().iterator().next();
        if (first == null || !first.key().equals(key)) {
            return false;
        }
        var line = source.lines().get(first.keyAt().line() - source.firstLine());
        var before = line.substring(0, line.offsetByCodePoints(0, first.keyAt().column() - 1));
        return before.strip().equals("-");
    }

    private void add(Map<String, Yaml.Pair> pairs, Yaml.Pair pair, boolean lacksDash) {
        var first = pairs.putIfAbsent(pair.key(), pair);
        if (first != null) {
            findings.add(
                    Code.D104,
                    pair.keyAt(),
                    "the key " + Quoted.of(pair.key()) + " stands twice, first in line "
                            + first.keyAt().line(),
                    lacksDash
                            ? "put \"- \" before it if another item of the list begins here, or keep one of the two"
                            : "keep one of the two");
        }
    }
}
