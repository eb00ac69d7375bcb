package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.OutcomeJson;
import org.incidentdossier.search.engine.SearchSchema;
import org.incidentdossier.search.engine.ShippedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The compiled engine answers as Lucene does: rounding is easily lost on the way to JavaScript.
///
/// GraalJS is always there, but without a compiler of its own it takes half a second for a query; so it asks one of
/// each kind. Node, where there is one, asks a thousand.
final class ScriptIdentityTest {
    private static final int KINDS = 28;
    private static final int QUERIES = Integer.getInteger("identity.script-queries", KINDS * 10);

    @Test
    void answersAQueryOfEachKindAsLuceneDoes() throws IOException {
        try (var searcher = index(GeneratedCorpus.SMALL);
                var script = new ScriptHost(ShardExport.of(searcher, new ShardSizes(1024, 2)))) {
            for (String query : queries(searcher, KINDS)) {
                assertThat(script.search(query, 2)).isEqualTo(expected(searcher, query, 2));
            }
        }
    }

    @Test
    void answersAsLuceneDoesInNode(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(NodeHost.isInstalled())
                .as("LEFT OUT: the compiled engine is not compared in Node, which is not installed")
                .isTrue();
        for (var corpus : List.of(GeneratedCorpus.LARGE, GeneratedCorpus.REPETITIVE)) {
            try (var searcher = index(corpus)) {
                var queries = queries(searcher, QUERIES);
                var answers = NodeHost.answers(ShardExport.of(searcher, new ShardSizes(2048, 2)), queries, 10, folder);
                for (int i = 0; i < queries.size(); i++) {
                    assertThat(answers.get(i)).isEqualTo(expected(searcher, queries.get(i), 10));
                }
            }
        }
    }

    @Test
    void readsEachWordOfTheDossierInNodeAsTheIndexDoes(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(NodeHost.isInstalled())
                .as("LEFT OUT: the words of the dossier are not read by the compiled engine, since there is no Node")
                .isTrue();
        var texts = ShippedText.all();
        assumeThat(texts).as("LEFT OUT: there is no dossier beside this module").isNotEmpty();
        var words = texts.stream()
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        try (var searcher = indexOf(texts)) {
            var answers = NodeHost.answers(ShardExport.of(searcher), words, 0, folder);
            for (int i = 0; i < words.size(); i++) {
                assertThat(answers.get(i)).isEqualTo(expected(searcher, words.get(i), 0));
            }
        }
    }

    private static LuceneSearcher indexOf(List<String> texts) throws IOException {
        var documents = new ArrayList<SearchDocument>();
        for (String text : texts) {
            String id = "d" + documents.size();
            var body = Map.of("body", text);
            documents.add(new SearchDocument(id, id, id, List.of(), body, Map.of(), List.of(), text));
        }
        var directory = new ByteBuffersDirectory();
        LuceneIndex.write(documents, SearchSchema.of(List.of("body"), List.of(), Lexicons.english()), directory);
        return LuceneSearcher.open(directory);
    }

    private static List<String> queries(LuceneSearcher searcher, int count) throws IOException {
        return new SampleQueries(IndexSample.of(searcher), 7).take(count);
    }

    private static String expected(LuceneSearcher searcher, String query, int limit) {
        return OutcomeJson.of(new Outcome.Answered(searcher.search(query, limit)));
    }

    private static LuceneSearcher index(GeneratedCorpus corpus) throws IOException {
        var directory = new ByteBuffersDirectory();
        LuceneIndex.write(corpus.documents(), corpus.schema(), directory);
        return LuceneSearcher.open(directory);
    }
}
