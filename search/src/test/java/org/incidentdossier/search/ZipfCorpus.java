package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SearchSchema;

/// Made-up pages whose words are as frequent as those of English are (Zipf and Mandelbrot, exponent 1, shift 2.7), and
/// whose vocabulary grows with them as that of real documentation did: about 17,000 terms in 1,000 pages, 80,000 in
/// 10,000. A page has some words of its own again and again, as pages do.
final class ZipfCorpus {
    static final SearchSchema SCHEMA = SearchSchema.of(
            List.of("headings", "body"),
            List.of(Facet.of("kind", "Kind"), Facet.of("actor", "Actor")),
            Lexicons.english());

    private static final int MEAN_WORDS = 378;
    private static final double SHIFT = 2.7;
    private static final String CONSONANTS = "tnrsldhcmfpgbvkw";
    private static final String VOWELS = "eaoiu";

    private final Random random;
    private final int vocabulary;
    private final List<SearchDocument> documents = new ArrayList<>();

    ZipfCorpus(int pages, long seed) {
        random = new Random(seed);
        vocabulary = (int) (26_000 * Math.pow(pages / 1000.0, 0.68));
        for (int i = 0; i < pages; i++) {
            documents.add(document(i));
        }
    }

    List<SearchDocument> documents() {
        return documents;
    }

    private SearchDocument document(int number) {
        int length = (int) (MEAN_WORDS * Math.exp(random.nextGaussian() * 0.8 - 0.32)) + 5;
        var own = new String[6];
        for (int i = 0; i < own.length; i++) {
            own[i] = word();
        }
        var body = new StringBuilder();
        for (int i = 0; i < length; i++) {
            body.append(i == 0 ? "" : " ").append(random.nextInt(8) == 0 ? own[random.nextInt(own.length)] : word());
        }
        return new SearchDocument(
                "page-" + number,
                "pages/" + own[0] + "-" + number + ".html",
                own[0] + " " + own[1] + " " + word(),
                List.of(),
                Map.of("headings", own[2] + " " + own[3] + " " + word(), "body", body.toString()),
                Map.of("kind", List.of("kind" + zipf(6)), "actor", List.of("actor-" + zipf(60), "actor-" + zipf(60))),
                List.of(DayRange.of("2026-0" + (1 + random.nextInt(9)))),
                body.toString());
    }

    private String word() {
        return spelling(zipf(vocabulary));
    }

    private int zipf(int count) {
        // The inverse of the distribution function of 1 / (rank + shift), taken as continuous.
        double span = Math.log((count + SHIFT) / (1 + SHIFT));
        return (int) ((1 + SHIFT) * Math.exp(span * random.nextDouble()) - SHIFT);
    }

    /// Short for frequent words, long for rare ones.
    private static String spelling(int rank) {
        // Scattered, so that neighbours in the order of terms are not neighbours in frequency.
        long code = rank * 2_654_435_761L % 4_294_967_291L;
        var word = new StringBuilder();
        long rest = rank;
        do {
            word.append(CONSONANTS.charAt((int) (code % CONSONANTS.length())));
            code /= CONSONANTS.length();
            word.append(VOWELS.charAt((int) (rest % VOWELS.length())));
            rest /= VOWELS.length();
        } while (rest > 0);
        return word.append(CONSONANTS.charAt((int) (code % CONSONANTS.length())))
                .toString();
    }
}
