package org.incidentdossier.content;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says what is wrong with YAML in words for people who write notes.
final class YamlMessages {
    private static final String QUOTES =
            "put the text in double quotes, and a backslash before double quotes within it";

    private record Advice(String problem, String message, String help) {}

    private static final List<Advice> ADVICE = List.of(
            new Advice(
                    "mapping values are not allowed here",
                    "a second \": \" stands within an unquoted text, or the line is indented too far",
                    QUOTES),
            new Advice(
                    "that cannot start any token. (Do not use \\t(TAB) for indentation)",
                    "a tab indents",
                    "use spaces"),
            new Advice(
                    "that cannot start any token",
                    "an unquoted text begins with a character that YAML keeps for itself",
                    QUOTES),
            new Advice("could not find expected ':'", "expected \"key: value\", found text without a colon", QUOTES),
            new Advice("found unexpected end of stream", "a quote is never closed", "add the closing quote"),
            new Advice("found unexpected document separator", "a quote is never closed", "add the closing quote"),
            new Advice(
                    "expected ',' or ']'",
                    "a list in brackets is never closed, or lacks a comma",
                    "close it with \"]\"; put texts that hold a bracket or comma in double quotes"),
            new Advice(
                    "expected ',' or '}'",
                    "a map in braces is never closed, or lacks a comma",
                    "close it with \"}\"; put texts that hold a brace or comma in double quotes"),
            new Advice(
                    "expected <block end>",
                    "the line does not fit what stands above it",
                    "align it with the other keys or \"-\" of its list; if it begins with a quote, quote all of the text"),
            new Advice(
                    "found unknown escape character", "no such escape in double quotes", "write \\\\ for a backslash"),
            new Advice(
                    "bad indentation of a mapping entry",
                    "the line is indented unlike its neighbours",
                    "align it with them"));

    private YamlMessages() {}

    static String message(YamlEngineException e) {
        var problem = problem(e);
        return ADVICE.stream()
                .filter(each -> problem.contains(each.problem()))
                .findFirst()
                .map(Advice::message)
                .orElse("this is no YAML: " + problem);
    }

    static String help(YamlEngineException e) {
        var problem = problem(e);
        return ADVICE.stream()
                .filter(each -> problem.contains(each.problem()))
                .findFirst()
                .map(Advice::help)
                .orElse(QUOTES);
    }

    /// Whether something that opened did not close.
    static boolean isUnclosed(MarkedYamlEngineException e) {
        var problem = problem(e);
        return problem.contains("found unexpected end of stream")
                || problem.contains("found unexpected document separator")
                || problem.contains("expected ',' or");
    }

    private static String problem(YamlEngineException e) {
        var problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return problem == null ? "" : problem.lines().findFirst().orElse("");
    }
}
