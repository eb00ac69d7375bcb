package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SearchSchema;

/// Documents of made-up words, some of them frequent, with names, facets and dates.
final class GeneratedCorpus {
    private static final List<String> FORMS =
            List.of("U.S.", "United States", "US", "us", "the United States’", "“A.I.”", "Núñez's", "re-open", "AI");

    static final GeneratedCorpus SMALL = new GeneratedCorpus(1, 40, 60, 30);
    static final GeneratedCorpus LARGE = new GeneratedCorpus(2, 700, 4_000, 120);

    /// So few words that most phrases repeat some.
    static final GeneratedCorpus REPETITIVE = new GeneratedCorpus(3, 120, 7, 60);

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<SearchDocument> documents = new ArrayList<>();

    private GeneratedCorpus(long seed, int documentCount, int wordCount, int meanLength) {
        random = new Random(seed);
        for (int i = 0; i < wordCount; i++) {
            words.add(madeUpWord());
        }
        for (int i = 0; i < documentCount; i++) {
            documents.add(document(i, meanLength));
        }
    }

    List<SearchDocument> documents() {
        return documents;
    }

    SearchSchema schema() {
        return SearchSchema.of(
                List.of("headings", "body"),
                List.of(Facet.of("kind", "Kind", Map.of("k1", "First kind")), Facet.of("who", "Who")),
                Lexicons.english());
    }

    private SearchDocument document(int number, int meanLength) {
        String body = text(1 + random.nextInt(2 * meanLength));
        return new SearchDocument(
                "d" + number,
                "pages/d" + number + ".html",
                text(1 + random.nextInt(4)),
                random.nextInt(4) == 0 ? List.of(text(2), text(1)) : List.of(),
                random.nextInt(3) == 0 ? Map.of("body", body) : Map.of("headings", text(3), "body", body),
                Map.of("kind", List.of("k" + random.nextInt(4)), "who", people()),
                days(),
                body);
    }

    private List<String> people() {
        var people = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            people.add("Person " + (char) ('A' + random.nextInt(20)));
        }
        return people;
    }

    private List<DayRange> days() {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> List.of(DayRange.of("2026-06.."));
            case 2 -> List.of(DayRange.of("2025-12"), DayRange.of("2026-06-1" + random.nextInt(10)));
            case 3 -> List.of(DayRange.of("..2024"));
            default -> List.of(DayRange.of("2026-0" + (1 + random.nextInt(9))));
        };
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word());
            if (random.nextInt(9) == 0) {
                text.append(random.nextBoolean() ? "," : ".");
            }
        }
        return text.toString();
    }

    /// The first words of the list far more often than the last.
    private String word() {
        if (random.nextInt(25) == 0) {
            return FORMS.get(random.nextInt(FORMS.size()));
        }
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
    }

    private String madeUpWord() {
        String consonants = "bcdfglmnprst";
        String vowels = "aeiouy";
        var word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            word.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        var endings = List.of("", "s", "ing", "ation", "ed", "é", "n");
        return word.append(endings.get(random.nextInt(endings.size()))).toString();
    }
}
