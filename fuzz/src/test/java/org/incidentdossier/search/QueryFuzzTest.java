package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.engine.SearchSchema;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text as a query, and any bytes as a shard.
final class QueryFuzzTest {
    private static final int LIMIT = 5;
    private static final SearchSchema SCHEMA =
            SearchSchema.of(List.of("headings", "body"), List.of(Facet.of("kind", "Kind")), Lexicons.english());
    private static final LuceneSearcher LUCENE;
    private static final ShardSet SHARDS;

    static {
        try {
            var index = new ByteBuffersDirectory();
            LuceneIndex.write(
                    List.of(
                            document("mill", "The mill stops", "The mill stopped on a Thursday, the U.S. order said."),
                            document("cafe", "Café “Au Lait”", "José told us that the order the order never came."),
                            document("grid", "עיתון \u200f12 <b>", "Nobody told the grid company. מכתב the order")),
                    SCHEMA,
                    index);
            LUCENE = LuceneSearcher.open(index);
            SHARDS = ShardExport.of(LUCENE);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static SearchDocument document(String id, String title, String body) {
        return new SearchDocument(
                id,
                id + ".html",
                title,
                List.of(id + " alias"),
                Map.of("headings", "", "body", body),
                Map.of("kind", List.of("page")),
                List.of(DayRange.of("2026-06-12")),
                body);
    }

    @MethodSource("org.incidentdossier.fuzz.Seeds#queries")
    @FuzzTest(maxDuration = "2m")
    void answersAnyQueryAsLuceneDoes(byte[] text) throws IOException {
        var query = new String(text, StandardCharsets.UTF_8);
        var engine = new Engine(SHARDS.get("core"), Engine.USUAL_MAX_BYTES);

        var answer = SelfCheck.ask(engine, SHARDS, new Request(query, LIMIT, true, false));

        assertThat(answer).isEqualTo(LUCENE.search(query, LIMIT));
        assertThat(engine.marks(query, "The order of Thursday")).allMatch(mark -> mark.end() <= 21);
    }

    /// The first byte chooses the shard, the second where it is overwritten with the others; an empty rest cuts it off.
    @MethodSource("org.incidentdossier.fuzz.Seeds#damage")
    @FuzzTest(maxDuration = "2m")
    void answersOrRefusesWithAnyBytesAsAShard(byte[] damage) {
        if (damage.length < 2) {
            return;
        }
        var names = List.copyOf(SHARDS.byName().keySet());
        var damaged = names.get((damage[0] & 0xff) % names.size());
        try {
            var engine = new Engine(bytes("core", damaged, damage), Engine.USUAL_MAX_BYTES);
            for (var name : names) {
                engine.supply(name, bytes(name, damaged, damage));
            }
            for (var query : List.of("order", "\"the order\"~3", "mil*", "thursdey", "date:2026-06-12 kind:page")) {
                engine.search(new Request(query, LIMIT, true, false));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException refused) {
            // A browser finds damage by the checksum, before the engine sees it; here it only must not run on.
            assertThat(refused).isNotNull();
        }
    }

    private static byte[] bytes(String name, String damaged, byte[] damage) {
        var bytes = SHARDS.get(name).clone();
        if (!name.equals(damaged) || bytes.length == 0) {
            return bytes;
        }
        int at = (damage[1] & 0xff) * bytes.length / 256;
        if (damage.length == 2) {
            return Arrays.copyOf(bytes, at);
        }
        for (int i = 2; i < damage.length && at < bytes.length; i++) {
            bytes[at++] = damage[i];
        }
        return bytes;
    }
}
