package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TermsCheckTest {
    @Test
    void findsNoDifferenceInACopy(@TempDir Path folder) throws IOException {
        LuceneIndex.write(Corpus.DOCUMENTS, Corpus.SCHEMA, folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            assertThat(TermsCheck.differences(searcher, copy(searcher))).isEmpty();
        }
    }

    @Test
    void noticesEveryByteOfEveryTermThatIsAnother(@TempDir Path folder) throws IOException {
        LuceneIndex.write(Corpus.DOCUMENTS, Corpus.SCHEMA, folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            var copy = copy(searcher);
            for (var name : copy.byName().keySet()) {
                if (!name.matches("[txv]\\d+")) {
                    continue;
                }
                for (int at = 0; at < copy.get(name).length; at++) {
                    var shard = copy.get(name).clone();
                    shard[at] ^= 1;

                    assertThat(TermsCheck.differences(searcher, with(copy, name, shard)))
                            .as("byte %s of %s", at, name)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void tellsWhatIsMissingAndWhatIsTooMuch(@TempDir Path folder, @TempDir Path fewer) throws IOException {
        LuceneIndex.write(Corpus.DOCUMENTS, Corpus.SCHEMA, folder);
        LuceneIndex.write(Corpus.DOCUMENTS.subList(0, 1), Corpus.SCHEMA, fewer);
        try (var all = LuceneSearcher.open(folder);
                var some = LuceneSearcher.open(fewer)) {
            var lack = TermsCheck.differences(all, copy(some));
            var excess = TermsCheck.differences(some, copy(all));

            assertThat(List.of(lack, excess)).allSatisfy(differences -> assertThat(differences)
                    .singleElement()
                    .asString()
                    .matches("(the (shards|index) lacks? \\w+)|(other postings of \\w+ in \\w+)"));
        }
    }

    private static ShardSet copy(LuceneSearcher searcher) throws IOException {
        return ShardExport.of(searcher, new ShardSizes(512, 512));
    }

    private static ShardSet with(ShardSet copy, String name, byte[] shard) {
        var shards = new LinkedHashMap<>(copy.byName());
        shards.put(name, shard);
        return new ShardSet(shards);
    }
}
