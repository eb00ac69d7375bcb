package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.incidentdossier.search.engine.SearchAnswer.Mark;
import org.incidentdossier.search.engine.SearchSchema;
import org.junit.jupiter.api.Test;

final class EngineTest {
    private static final int SMALL = 2_000;

    @Test
    void needsTermsAndNormsBeforeTheTextsOfTheHits() throws IOException {
        var shards = shards(Corpus.DOCUMENTS, Corpus.SCHEMA);
        var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
        var request = new Request("mill", 10, false, false);

        assertThat(engine.search(request)).isEqualTo(new Outcome.Needs(List.of("t0", "n")));
        engine.supply("t0", shards.get("t0"));
        engine.supply("n", shards.get("n"));
        assertThat(engine.rank(request)).isInstanceOf(Outcome.Ranked.class);
        assertThat(engine.search(request)).isEqualTo(new Outcome.Needs(List.of("s0", "s1")));
    }

    @Test
    void takesAnUnfinishedWordForTheBeginningOfOne() throws IOException {
        assertThat(ids(new Request("order thurs", 10, false, true))).contains("mill");
        assertThat(ids(new Request("thurs", 10, false, true))).containsExactly("mill");
        assertThat(ids(new Request("mill", 10, false, true))).containsExactly("mill", "ada", "early");
    }

    @Test
    void keepsNoMoreShardsThanItMay() throws IOException {
        var corpus = GeneratedCorpus.LARGE;
        var directory = new ByteBuffersDirectory();
        LuceneIndex.write(corpus.documents(), corpus.schema(), directory);
        try (var searcher = LuceneSearcher.open(directory)) {
            var shards = ShardExport.of(searcher, new ShardSizes(512, 2));
            var engine = new Engine(shards.get("core"), SMALL);
            for (String query : new SampleQueries(IndexSample.of(searcher), 1).take(100)) {
                assertThat(SelfCheck.ask(engine, shards, new Request(query, 3, true, false)))
                        .isEqualTo(searcher.search(query, 3));
            }
            SelfCheck.ask(engine, shards, new Request(corpus.documents().get(7).title(), 1, false, false));
            assertThat(engine.keptBytes()).isLessThan(60_000);
        }
    }

    @Test
    void makesNoRoomForMoreThanADamagedShardHolds() throws IOException {
        var shards = shards(Corpus.DOCUMENTS, Corpus.SCHEMA);
        var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
        for (var name : List.of("t0", "n", "s1")) {
            engine.supply(name, shards.get(name));
        }
        // One document, whose id has 1 879 048 191 letters.
        engine.supply("s0", new byte[] {1, -1, -1, -1, -1, 6});

        assertThatThrownBy(() -> engine.search(new Request("mill", 10, false, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1879048191 things in 0 bytes");
    }

    @Test
    void marksTheWordsOfAQueryInAnyText() throws IOException {
        var engine = new Engine(shards(Corpus.DOCUMENTS, Corpus.SCHEMA).get("core"), Engine.USUAL_MAX_BYTES);

        assertThat(engine.marks("stopped -wheel \"Ada Byron\" kind:report", "Stopping wheels, Ada’s mill stops"))
                .containsExactly(new Mark(0, 8), new Mark(17, 22), new Mark(28, 33));
    }

    @Test
    void isExportedToTheSameBytesFromTheSameDocuments() throws IOException {
        var once = shards(GeneratedCorpus.SMALL.documents(), GeneratedCorpus.SMALL.schema());
        var again = shards(GeneratedCorpus.SMALL.documents(), GeneratedCorpus.SMALL.schema());

        assertThat(again.byName().keySet())
                .containsExactlyElementsOf(once.byName().keySet());
        once.byName()
                .forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    private static List<String> ids(Request request) throws IOException {
        var shards = shards(Corpus.DOCUMENTS, Corpus.SCHEMA);
        var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
        return SelfCheck.ask(engine, shards, request).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static ShardSet shards(List<SearchDocument> documents, SearchSchema schema) throws IOException {
        var directory = new ByteBuffersDirectory();
        LuceneIndex.write(documents, schema, directory);
        try (var searcher = LuceneSearcher.open(directory)) {
            return ShardExport.of(searcher);
        }
    }
}
