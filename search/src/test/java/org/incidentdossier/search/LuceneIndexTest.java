package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.incidentdossier.search.engine.SearchSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneIndexTest {
    private static final double SMALL_MB = 0.2;

    @Test
    void isTheSameWhetherItWasWrittenAtOnceOrInPieces() throws IOException {
        var documents = new ZipfCorpus(500, 5).documents();
        var whole = new ByteBuffersDirectory();
        var pieces = new ByteBuffersDirectory();
        LuceneIndex.write(documents, ZipfCorpus.SCHEMA, whole);
        LuceneIndex.write(documents, ZipfCorpus.SCHEMA, pieces, SMALL_MB);

        assertThat(segments(whole)).containsExactly("_0");
        assertThat(segments(pieces)).hasSize(1).doesNotContain("_0", "_1");
        assertThat(generation(pieces)).isEqualTo(generation(whole));
    }

    @Test
    void leavesTheLastIndexWhereANewOneFails(@TempDir Path folder) throws IOException {
        LuceneIndex.write(Corpus.DOCUMENTS, Corpus.SCHEMA, folder);
        var schema = SearchSchema.of(List.of("body"), List.of(), Lexicons.english());

        assertThatThrownBy(() -> LuceneIndex.write(Corpus.DOCUMENTS, schema, folder))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LuceneIndex.write(List.of(), Corpus.SCHEMA, folder))
                .isInstanceOf(IllegalArgumentException.class);

        try (var searcher = LuceneSearcher.open(folder)) {
            assertThat(searcher.reader().maxDoc()).isEqualTo(Corpus.DOCUMENTS.size());
        }
    }

    private static List<String> segments(Directory directory) throws IOException {
        return Arrays.stream(directory.listAll())
                .filter(file -> file.matches("_\\w+\\.si"))
                .map(file -> file.substring(0, file.indexOf('.')))
                .toList();
    }

    private static String generation(Directory directory) throws IOException {
        try (var searcher = LuceneSearcher.open(directory)) {
            return BrowserSearch.of(searcher).generation();
        }
    }
}
