package org.incidentdossier.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.pipeline.SiteBuild;
import org.incidentdossier.search.LuceneSearcher;
import org.incidentdossier.search.engine.SearchAnswer;
import org.incidentdossier.search.engine.SearchAnswer.Excerpt;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `search QUERY`
@Command(
        name = "search",
        description = "Answers a query from the Lucene index that the last build wrote.",
        footer = {
            "",
            "Queries: words, \"exact phrase\", \"sloppy phrase\"~3, +must -not, pre*, word~, field:value with actor,"
                    + " article, kind or question, and date:2026-06-12..2026-06-14. Quote the query for the shell; one"
                    + " that begins with - goes behind --, as in: dossier search -- -not"
        })
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    List<String> query = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            converter = NumberConverter.class,
            description = "How many hits at most.")
    int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() throws IOException {
        var command = Objects.requireNonNull(dossier);
        if (limit < 0 || limit > 10_000) {
            throw new WrongUse("--limit takes a number from 0 to 10000, not " + limit);
        }
        var folder = SiteBuild.index(command.project());
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": there is no index yet; " + command.other("build") + " makes it");
        }
        try (var searcher = LuceneSearcher.open(folder)) {
            var answer = searcher.search(String.join(" ", query), limit);
            switch (format) {
                case json -> command.console().out().print(JsonText.pretty(json(answer)));
                case text -> print(answer, command.console());
            }
        }
        return Exit.DONE;
    }

    private static void print(SearchAnswer answer, Console console) {
        answer.sentences().forEach(note -> console.err().println(Printable.of(note)));
        console.out().println(Counted.of(answer.total(), "hit"));
        for (var hit : answer.hits()) {
            console.out().println();
            console.out().println(Printable.of(hit.title()) + "  (" + kind(hit) + ")");
            var excerpt = marked(hit.excerpt(), console.colours());
            if (!excerpt.isBlank()) {
                console.out().println("  " + excerpt);
            }
            console.out().println("  " + hit.url());
        }
    }

    private static String marked(Excerpt excerpt, boolean colours) {
        var out = new StringBuilder();
        var from = 0;
        for (var mark : excerpt.marks()) {
            out.append(Printable.of(excerpt.text().substring(from, mark.start())))
                    .append(colours ? "\u001b[1m" : "*")
                    .append(Printable.of(excerpt.text().substring(mark.start(), mark.end())))
                    .append(colours ? "\u001b[0m" : "*");
            from = mark.end();
        }
        return out.append(Printable.of(excerpt.text().substring(from))).toString();
    }

    private static Json json(SearchAnswer answer) {
        return Json.object()
                .put("query", answer.query())
                .put("total", answer.total())
                .put(
                        "hits",
                        Json.array(
                                answer.hits().stream().map(SearchCommand::json).toList()))
                .put("notes", Json.texts(answer.sentences()))
                .build();
    }

    private static Json json(Hit hit) {
        return Json.object()
                .put("kind", kind(hit))
                .put("id", hit.id())
                .put("title", hit.title())
                .put("url", hit.url())
                .put("score", Json.number(new BigDecimal(Float.toString(hit.score()))))
                .put("excerpt", hit.excerpt().text())
                .build();
    }

    private static String kind(Hit hit) {
        return hit.kind().value();
    }
}
