package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.engine.SearchSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Phrases that repeat several of their words, in texts of few words: where the order of Lucene's moves counts most.
final class RepeatedTermsTest {
    private static final SearchSchema SCHEMA = SearchSchema.of(List.of("body"), List.of(), Lexicons.english());
    private static final int LIMIT = 10;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void areCountedAsLuceneCountsThem(int words) throws IOException {
        var random = new Random(words);
        for (int round = 0; round < 12; round++) {
            var index = new ByteBuffersDirectory();
            LuceneIndex.write(documents(random, words), SCHEMA, index);
            try (var lucene = LuceneSearcher.open(index)) {
                var shards = ShardExport.of(lucene);
                var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
                for (int i = 0; i < 50; i++) {
                    var query = "\"" + text(random, words, 2 + random.nextInt(9)) + "\"~" + random.nextInt(25);

                    assertThat(SelfCheck.ask(engine, shards, new Request(query, LIMIT, true, false)))
                            .isEqualTo(lucene.search(query, LIMIT));
                }
            }
        }
    }

    private static List<SearchDocument> documents(Random random, int words) {
        return IntStream.range(0, 6)
                .mapToObj(number -> document("d" + number, text(random, words, 5 + random.nextInt(40))))
                .toList();
    }

    private static SearchDocument document(String id, String body) {
        return new SearchDocument(id, id + ".html", id, List.of(), Map.of("body", body), Map.of(), List.of(), body);
    }

    private static String text(Random random, int words, int length) {
        return random.ints(length, 0, words).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
    }
}
