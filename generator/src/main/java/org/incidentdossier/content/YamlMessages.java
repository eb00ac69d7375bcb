package org.incidentdossier.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says what is wrong with YAML in words for people who write notes.
final class YamlMessages {
    private static final String UNCLOSED = "expected ',' or";
    private static final String QUOTES =
            "put the text in double quotes, and a backslash before double quotes within it";
    private static final Advice NO_KEY = new Advice(
            "could not find expected ':'",
            "expected \"key: value\", found text without a colon",
            "put \":\" behind the key, or indent the line if it goes on with the text above; a comment begins with"
                    + " \"# \"");
    private static final Advice SECOND_COLON =
            new Advice("mapping values are not allowed here", "a second \": \" stands within an unquoted text", QUOTES);
    private static final Advice MISPLACED = new Advice(
            "expected <block end>",
            "the line does not fit what stands above it",
            "align it with the other keys or \"-\" of its list; if it begins with a quote, quote all of the text");

    private static final Advice RESERVED = new Advice(
            "that cannot start any token",
            "an unquoted text begins with a character that YAML keeps for itself",
            QUOTES);
    private static final Advice BULLET = RESERVED.at("unexpected character found ");
    private static final Advice SECOND_VALUE = new Advice(
            "expected '<document start>'",
            "a second value begins here",
            "keys stand alone: delete what stands above them, such as a line \"{}\"");

    /// A text that reads on behind what YAML takes for the sign of a comment.
    static final Advice SWALLOWED = new Advice(
            "",
            "what stands behind \" #\" is a comment, and would be lost",
            "put the whole text in double quotes; behind the \"#\" of a comment stands a space");

    /// What word processors make of the "-" of a list.
    static final String OTHER = "[*\u2022\u2023\u25cf\u2010-\u2015\u2212]";

    private static final String MERGE_MARK = "=======";
    private static final Pattern SWALLOWING = Pattern.compile(".*?[ \\t]#+[^\\s#].*");
    private static final Pattern ASSIGNMENT = Pattern.compile("[ ]*(?:- )?([\\w-]++)[ ]*=[ ]*(\\S.*)");
    private static final Pattern SLASHES = Pattern.compile("[ ]*//+[ ]*(\\S.*)");
    private static final Pattern GLUED_KEY = Pattern.compile("[ ]*(?:- )?([\\w-]++):(\\S.*)");
    private static final Pattern GLUED_DASH = Pattern.compile("[ ]*-([^\\s-].*)");
    private static final Pattern OTHER_DASH = Pattern.compile("[ ]*" + OTHER + "[ ]+(\\S.*)");
    private static final Pattern CITED = Pattern.compile("\\[?@([a-z0-9-]+#[a-z0-9-]+).*");
    private static final Pattern ALIAS = Pattern.compile("[:-][ ]+\\*\\S+$");
    private static final Pattern KEY_ALONE = Pattern.compile("[ ]*(?:- )?[\\w-]++");

    /// What to say of a problem.
    ///
    /// @param problem as the engine words it, or a part of that
    record Advice(String problem, String message, String help) {
        private Advice at(String other) {
            return new Advice(other, message, help);
        }
    }

    private static final List<Advice> ADVICE = List.of(
            SECOND_COLON,
            new Advice(
                    "that cannot start any token. (Do not use \\t(TAB) for indentation)",
                    "a tab indents this line",
                    "use spaces"),
            new Advice(
                    "expected the node content, but found ','",
                    "nothing stands before this comma",
                    "delete it, or put a text that holds it in double quotes"),
            RESERVED,
            RESERVED.at("expected chomping or indentation indicators"),
            RESERVED.at("unexpected character found *"),
            BULLET,
            RESERVED.at("mapping keys are not allowed here"),
            NO_KEY,
            new Advice("found unexpected end of stream", "a quote is never closed", "add the closing quote"),
            new Advice("found unexpected document separator", "a quote is never closed", "add the closing quote"),
            new Advice(
                    "sequence entries are not allowed here",
                    "a list begins on the line of its key",
                    "put each \"- \" on a line of its own below the key, or write the list as [a, b]"),
            new Advice(
                    "expected ',' or ']'",
                    "a list in brackets is never closed, or lacks a comma",
                    "close it with \"]\"; put texts that hold a bracket, comma or \": \" in double quotes"),
            new Advice(
                    "expected ',' or '}'",
                    "a map in braces is never closed, or lacks a comma",
                    "close it with \"}\"; put texts that hold a brace, comma or \": \" in double quotes"),
            MISPLACED,
            SECOND_VALUE,
            new Advice(
                    "found unknown escape character", "no such escape in double quotes", "write \\\\ for a backslash"),
            new Advice(
                    "bad indentation of a mapping entry",
                    "the line is indented unlike its neighbours",
                    "align it with them"));

    private YamlMessages() {}

    /// @param line   the one in which the engine stopped; empty if that is not known
    /// @param column in it, in code points from 0
    static Advice of(YamlEngineException e, String line, int column) {
        var problem = problem(e);
        var general = ADVICE.stream()
                .filter(each -> problem.contains(each.problem()))
                .findFirst()
                .orElse(new Advice(problem, "this is no YAML: " + problem, QUOTES));
        var before = line.substring(
                0, line.offsetByCodePoints(0, Math.clamp(column, 0, line.codePointCount(0, line.length()))));
        return special(general, line, before);
    }

    // The engine does not know what people mistype.
    private static Advice special(Advice general, String line, String before) {
        if (general.equals(MISPLACED) || general.equals(NO_KEY) || general.equals(BULLET)) {
            var dash = halfDash(line);
            if (dash.isPresent()) {
                return dash.get();
            }
        }
        var cited = CITED.matcher(line.substring(before.length()));
        if (general.equals(RESERVED) && cited.matches()) {
            return new Advice("", "a claim is named here without \"@\"", "write \"" + cited.group(1) + "\"");
        }
        if (general.problem().startsWith(UNCLOSED) && SWALLOWING.matcher(line).matches()) {
            return SWALLOWED;
        }
        if (general.equals(NO_KEY)) {
            return withoutColon(line);
        }
        if (general.equals(SECOND_COLON) && KEY_ALONE.matcher(before).matches()) {
            return new Advice(
                    "",
                    "the line is indented unlike the one above it",
                    "align it with the keys around it; if it goes on with the text above, put all of that in double quotes");
        }
        return general.equals(MISPLACED) ? behind(before.stripTrailing()) : general;
    }

    // Text stands where a value has ended, because of how it began.
    private static Advice behind(String value) {
        if (value.endsWith("'") || value.endsWith("\"")) {
            return new Advice(
                    "",
                    "text stands behind a closing quote",
                    "put the whole text in the other kind of quotes, or write the quote within it twice");
        }
        if (value.endsWith("]") || value.endsWith("}")) {
            return new Advice("", "text stands behind a closing bracket", QUOTES);
        }
        return ALIAS.matcher(value).find() ? RESERVED : MISPLACED;
    }

    /// What to say of a line such as `-id: x` or `* id: x`; nothing if it is none.
    static Optional<Advice> halfDash(String line) {
        return gluedDash(line).or(() -> otherDash(line));
    }

    private static Optional<Advice> gluedDash(String line) {
        var dash = GLUED_DASH.matcher(line);
        return dash.matches()
                ? Optional.of(new Advice(
                        "",
                        "no space stands behind \"-\"",
                        "write \"- " + dash.group(1).strip() + "\""))
                : Optional.empty();
    }

    private static Optional<Advice> otherDash(String line) {
        var dash = OTHER_DASH.matcher(line);
        return dash.matches()
                ? Optional.of(new Advice(
                        "",
                        "an item of a list begins with \"-\"",
                        "write \"- " + dash.group(1).strip() + "\""))
                : Optional.empty();
    }

    private static Advice withoutColon(String line) {
        var key = GLUED_KEY.matcher(line);
        if (key.matches()) {
            return new Advice("", "no space stands behind the colon", written(key));
        }
        var assignment = ASSIGNMENT.matcher(line);
        if (assignment.matches()) {
            return new Advice("", "\"=\" stands where a colon belongs", written(assignment));
        }
        if (line.equals(MERGE_MARK)) {
            return new Advice(
                    "", "git left this mark of a merge", "keep what is right of both sides, and delete the mark");
        }
        var slashes = SLASHES.matcher(line);
        return slashes.matches()
                ? new Advice(
                        "",
                        "a comment begins with \"#\"",
                        "write \"# " + slashes.group(1).strip() + "\"")
                : NO_KEY;
    }

    private static String written(Matcher pair) {
        return "write \"" + pair.group(1) + ": "
                + pair.group(2).replace('\u00a0', ' ').strip() + "\"";
    }

    /// Whether the engine takes a line for the beginning of a value that the line above should have begun.
    static boolean isSecondColon(YamlEngineException e) {
        return problem(e).contains(SECOND_COLON.problem());
    }

    /// Whether all that a line lacks is the colon behind a key.
    static boolean isKeyAlone(YamlEngineException e, String line) {
        return problem(e).contains(NO_KEY.problem())
                && KEY_ALONE.matcher(line.stripTrailing()).matches();
    }

    /// Whether the place that counts is where something began, not where the engine gave up.
    static boolean isUnclosed(MarkedYamlEngineException e) {
        var problem = problem(e);
        return problem.contains("found unexpected end of stream")
                || problem.contains("found unexpected document separator")
                || problem.contains("could not find expected ':'")
                || problem.contains(UNCLOSED);
    }

    /// Whether the text goes on where its one value has ended.
    static boolean isSecondValue(MarkedYamlEngineException e) {
        return problem(e).contains(SECOND_VALUE.problem());
    }

    private static String problem(YamlEngineException e) {
        var problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return problem == null ? "" : problem.lines().findFirst().orElse("");
    }
}
