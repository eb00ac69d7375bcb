package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrowserSearchTest {
    @Test
    void namesTheGenerationInTheLoaderAndNowhereElse(@TempDir Path folder) throws IOException {
        var search = export(folder, Corpus.DOCUMENTS);
        var inGeneration = "search/" + search.generation() + "/";

        assertThat(search.texts())
                .containsKeys(
                        "search/search.js", "search/search.css", inGeneration + "engine.js", inGeneration + "s1.js");
        assertThat(search.text("search/search.js")).contains("'" + search.generation() + "'");
        search.texts().remove("search/search.js");
        assertThat(search.texts().values()).noneMatch(text -> text.contains(search.generation()));
    }

    @Test
    void shipsAShardAsAScriptThatCallsTheLoader(@TempDir Path folder) throws IOException {
        var search = export(folder, Corpus.DOCUMENTS);
        String script = search.text("search/" + search.generation() + "/s0.js");

        assertThat(script).startsWith("dossierSearch(\"s0\",\"").endsWith("\")\n");
        String base64 = script.split("\"", -1)[3];
        var packed = new ByteArrayInputStream(Base64.getDecoder().decode(base64));
        try (var unpacked = new InflaterInputStream(packed, new Inflater())) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("pages/ada.html", "The mill stops");
        }
    }

    @Test
    void makesNoFileThatIsThereFromAnotherGeneration(@TempDir Path one, @TempDir Path two) throws IOException {
        var kept = new ConcurrentHashMap<String, byte[]>();
        var last = export(one, Corpus.DOCUMENTS, (path, name, digest) -> {
            kept.put(name, digest);
            return false;
        });
        var have = new TreeMap<String, String>();
        var next = export(two, Corpus.DOCUMENTS.subList(0, 4), (path, name, digest) -> {
            boolean isThere = Arrays.equals(kept.get(name), digest);
            if (isThere) {
                have.put(path, last.text("search/" + last.generation() + "/" + name + ".js"));
            }
            return isThere;
        });

        assertThat(have).containsKey("search/" + next.generation() + "/engine.js");
        assertThat(next.texts()).doesNotContainKeys(have.keySet().toArray(String[]::new));
        have.putAll(next.texts());
        assertThat(have).isEqualTo(export(two, Corpus.DOCUMENTS.subList(0, 4)).texts());
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

    private record Exported(String generation, Map<String, String> texts) {
        String text(String path) {
            return texts.getOrDefault(path, "there is none");
        }
    }

    private interface Have {
        boolean has(String path, String name, byte[] digest);
    }

    private static Exported export(Path folder, List<SearchDocument> documents) throws IOException {
        return export(folder, documents, (_, _, _) -> false);
    }

    private static Exported export(Path folder, List<SearchDocument> documents, Have have) throws IOException {
        LuceneIndex.write(documents, Corpus.SCHEMA, folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            var search = BrowserSearch.of(searcher);
            var texts = new ConcurrentSkipListMap<String, String>();
            search.files(new BrowserSearch.Sink() {
                @Override
                public void take(SiteFile file) {
                    texts.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
                }

                @Override
                public boolean has(String path, String name, byte[] digest) {
                    return have.has(path, name, digest);
                }
            });
            return new Exported(search.generation(), texts);
        }
    }
}
