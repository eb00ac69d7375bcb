package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrowserSearchTest {
    @Test
    void namesTheGenerationInTheLoaderAndNowhereElse(@TempDir Path folder) throws IOException {
        var search = export(folder, Corpus.DOCUMENTS);

        assertThat(search.all())
                .map(SiteFile::path)
                .startsWith("search/search.js", "search/search.css", "search/" + search.generation() + "/engine.js")
                .contains("search/" + search.generation() + "/s1.js");
        assertThat(text(search.all().getFirst())).contains("'" + search.generation() + "'");
        assertThat(search.all().subList(1, search.all().size()))
                .noneMatch(file -> text(file).contains(search.generation()));
    }

    @Test
    void shipsAShardAsAScriptThatCallsTheLoader(@TempDir Path folder) throws IOException {
        var search = export(folder, Corpus.DOCUMENTS);
        var file = search.all().stream()
                .filter(found -> found.path().endsWith("/s0.js"))
                .findFirst()
                .orElseThrow();

        assertThat(text(file)).startsWith("dossierSearch(\"s0\",\"").endsWith("\")\n");
        String base64 = text(file).split("\"", -1)[3];
        var packed = new ByteArrayInputStream(Base64.getDecoder().decode(base64));
        try (var unpacked = new InflaterInputStream(packed, new Inflater())) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("pages/ada.html", "The mill stops");
        }
    }

    @Test
    void isTheSameForTheSameDocumentsAndAnotherForOthers(@TempDir Path one, @TempDir Path two, @TempDir Path three)
            throws IOException {
        var first = export(one, Corpus.DOCUMENTS).generation();

        assertThat(export(two, Corpus.DOCUMENTS).generation()).isEqualTo(first);
        assertThat(export(three, Corpus.DOCUMENTS.subList(0, 4)).generation()).isNotEqualTo(first);
    }

    @Test
    void findsNoDifferenceFromLucene(@TempDir Path folder) throws IOException {
        LuceneIndex.write(Corpus.DOCUMENTS, Corpus.SCHEMA, folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            assertThat(BrowserSearch.of(searcher).differences(560)).isEmpty();
        }
    }

    private static BrowserSearch.Files export(Path folder, List<SearchDocument> documents) throws IOException {
        LuceneIndex.write(documents, Corpus.SCHEMA, folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            return BrowserSearch.of(searcher).files();
        }
    }

    private static String text(SiteFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
