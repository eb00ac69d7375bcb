package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/// The specification of the engine: it answers as Lucene does, to the bit.
final class IdentityTest {
    private static final int QUERIES = Integer.getInteger("identity.queries", 1_000);

    @Test
    void answersAsLuceneDoesOverAHandfulOfDocuments() throws IOException {
        try (var searcher = index(GeneratedCorpus.SMALL)) {
            assertThat(SelfCheck.thorough(searcher, ShardExport.of(searcher), QUERIES))
                    .isEmpty();
        }
    }

    @Test
    void answersAsLuceneDoesOverManyShards() throws IOException {
        try (var searcher = index(GeneratedCorpus.LARGE)) {
            var shards = ShardExport.of(searcher, new ShardSizes(512, 2));

            assertThat(SelfCheck.thorough(searcher, shards, QUERIES)).isEmpty();
        }
    }

    @Test
    void answersAsLuceneDoesWhereWordsRepeat() throws IOException {
        try (var searcher = index(GeneratedCorpus.REPETITIVE)) {
            assertThat(SelfCheck.thorough(searcher, ShardExport.of(searcher), QUERIES))
                    .isEmpty();
        }
    }

    private static LuceneSearcher index(GeneratedCorpus corpus) throws IOException {
        var directory = new ByteBuffersDirectory();
        LuceneIndex.write(corpus.documents(), corpus.schema(), directory);
        return LuceneSearcher.open(directory);
    }
}
