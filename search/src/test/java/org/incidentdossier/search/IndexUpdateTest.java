package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.Lexicon;
import org.incidentdossier.search.engine.SearchSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index that takes over documents of the last one has the bytes for browsers of one that is written anew.
final class IndexUpdateTest {
    private static final SearchSchema SCHEMA = GeneratedCorpus.SMALL.schema();

    @TempDir
    private Path folder;

    private final List<SearchDocument> documents = new ArrayList<>(GeneratedCorpus.SMALL.documents());
    private LastIndex last = LastIndex.NONE;
    private int written;

    @BeforeEach
    void writeTheLast() throws IOException {
        write(SCHEMA);
        assertThat(hasTakenOver()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hasTheBytesOfOneWrittenAnewAfterAnyEdits(long seed) throws IOException {
        var random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            for (int edits = random.nextInt(6); edits >= 0; edits--) {
                edit(random, round + "-" + edits);
            }
            write(labelled("In round " + round));
            assertThat(hasTakenOver()).isTrue();
            assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(labelled("In round " + round)));
        }
        try (var searcher = LuceneSearcher.open(last.folder())) {
            assertThat(SelfCheck.thorough(searcher, ShardExport.of(searcher), 300))
                    .isEmpty();
        }
    }

    @Test
    void isTheSameWhereNothingHasChanged() throws IOException {
        write(SCHEMA);

        assertThat(hasTakenOver()).isTrue();
        assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(SCHEMA));
    }

    @Test
    void leavesNothingOfFieldsThatNoDocumentHasAnyMore() throws IOException {
        documents.subList(0, 3).clear();
        documents.replaceAll(IndexUpdateTest::withoutNamesAndDays);
        var bare = List.copyOf(documents);
        documents.addAll(2, GeneratedCorpus.LARGE.documents().subList(0, 9));
        write(SCHEMA);
        documents.retainAll(bare);
        write(SCHEMA);

        assertThat(hasTakenOver()).isTrue();
        assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(SCHEMA));
    }

    @Test
    void bringsFieldsThatNoDocumentHadBefore() throws IOException {
        documents.replaceAll(IndexUpdateTest::withoutNamesAndDays);
        write(SCHEMA);
        documents.addAll(7, GeneratedCorpus.LARGE.documents().subList(40, 55));
        write(SCHEMA);

        assertThat(hasTakenOver()).isTrue();
        assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(SCHEMA));
    }

    @Test
    void isWrittenAnewWhereTheLastHasAnotherForm() throws IOException {
        var facets = SCHEMA.facets();
        for (var other : List.of(
                new SearchSchema(SCHEMA.textFields(), facets, new Lexicon(List.of("AI, A.I."))),
                SearchSchema.of(List.of("body", "headings"), facets, SCHEMA.lexicon()),
                SearchSchema.of(List.of("headings", "body"), facets.reversed(), SCHEMA.lexicon()))) {
            write(other);
            assertThat(hasTakenOver()).isFalse();
            assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(other));
        }
    }

    @Test
    void isWrittenAnewWhereMostHasChanged() throws IOException {
        Collections.reverse(documents);
        write(SCHEMA);

        assertThat(hasTakenOver()).isFalse();
        assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(SCHEMA));
    }

    @Test
    void isWrittenAnewWhereTheLastIsDamaged() throws IOException {
        var whole = last;
        documents.remove(5);
        for (var file : files(whole.folder())) {
            var bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                var flipped = bytes.clone();
                flipped[bytes.length / 2] ^= 1;
                Files.write(file, flipped);
                last = whole;
                write(SCHEMA);
                assertThat(shards(last.folder())).describedAs("%s", file).isEqualTo(shardsWrittenAnew(SCHEMA));
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                last = whole;
                write(SCHEMA);
                assertThat(hasTakenOver()).describedAs("%s", file).isFalse();
                assertThat(shards(last.folder())).describedAs("%s", file).isEqualTo(shardsWrittenAnew(SCHEMA));
                Files.write(file, bytes);
            }
        }
        last = new LastIndex(folder.resolve("missing"), whole.contents());
        write(SCHEMA);
        assertThat(hasTakenOver()).isFalse();
    }

    @Test
    void isWrittenAnewWhereTheLastHasOtherDocuments() throws IOException {
        var contents = last.contents();
        documents.remove(0);
        write(SCHEMA);
        last = new LastIndex(last.folder(), contents);
        write(SCHEMA);

        assertThat(hasTakenOver()).isFalse();
        assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(SCHEMA));
    }

    @Test
    void refusesADocumentWithAFieldThatTheSchemaHasNot() {
        documents.add(new SearchDocument(
                "d", "d.html", "D", List.of(), Map.of("footer", "Text"), Map.of(), List.of(), "Text"));

        assertThatThrownBy(() -> write(SCHEMA)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsDocumentsApartThatDifferInHalfAPairOfSurrogates() {
        assertThat(IndexContents.digest(titled("a\uD800"))).isNotEqualTo(IndexContents.digest(titled("a?")));
    }

    @Test
    void knowsWhatItHoldsFromWhatWasKeptOfIt() throws IOException {
        var kept = new ByteArrayOutputStream();
        last.contents().write(new DataOutputStream(kept));
        var read = IndexContents.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        last = new LastIndex(last.folder(), read);
        documents.remove(5);
        write(SCHEMA);

        assertThat(hasTakenOver()).isTrue();
        assertThat(shards(last.folder())).isEqualTo(shardsWrittenAnew(SCHEMA));
    }

    private void edit(Random random, String id) {
        int at = random.nextInt(documents.size() - 1);
        var other = GeneratedCorpus.LARGE.documents().get(random.nextInt(700));
        switch (random.nextInt(5)) {
            case 0 -> documents.set(at, other);
            case 1 -> documents.add(at, withId(other, id));
            case 2 -> documents.remove(at);
            case 3 -> Collections.swap(documents, at, at + 1);
            default -> documents.set(at, withoutNamesAndDays(documents.get(at)));
        }
    }

    private static SearchDocument titled(String title) {
        return new SearchDocument("d", "d.html", title, List.of(), Map.of(), Map.of(), List.of(), "");
    }

    private static SearchDocument withId(SearchDocument document, String id) {
        return new SearchDocument(
                id,
                document.url(),
                document.title(),
                document.names(),
                document.texts(),
                document.facets(),
                document.days(),
                document.excerpt());
    }

    private static SearchDocument withoutNamesAndDays(SearchDocument document) {
        return new SearchDocument(
                document.id(),
                document.url(),
                document.title(),
                List.of(),
                document.texts(),
                document.facets(),
                List.of(),
                document.excerpt());
    }

    private static SearchSchema labelled(String label) {
        return SearchSchema.of(
                List.of("headings", "body"),
                List.of(Facet.of("kind", label, Map.of("k1", label)), Facet.of("who", "Who")),
                SCHEMA.lexicon());
    }

    private void write(SearchSchema schema) throws IOException {
        var next = folder.resolve("index-" + written++);
        List<Supplier<SearchDocument>> sources = new ArrayList<>();
        documents.forEach(document -> sources.add(() -> document));
        last = new LastIndex(next, LuceneIndex.write(sources, schema, next, last));
    }

    private boolean hasTakenOver() throws IOException {
        try (var searcher = LuceneSearcher.open(last.folder())) {
            return searcher.reader().getMetaData().sort() != null;
        }
    }

    private Map<String, String> shardsWrittenAnew(SearchSchema schema) throws IOException {
        var anew = folder.resolve("anew-" + written);
        LuceneIndex.write(documents, schema, anew);
        return shards(anew);
    }

    private static Map<String, String> shards(Path index) throws IOException {
        try (var searcher = LuceneSearcher.open(index)) {
            var shards = new LinkedHashMap<String, String>();
            ShardExport.of(searcher, new ShardSizes(512, 512))
                    .byName()
                    .forEach((name, bytes) -> shards.put(name, HexFormat.of().formatHex(bytes)));
            return shards;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
