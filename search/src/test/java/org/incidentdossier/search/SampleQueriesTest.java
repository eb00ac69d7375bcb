package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SampleQueriesTest {
    private static final IndexSample SAMPLE = new IndexSample(
            List.of("the mill stopped on a Thursday", "engineers doubt the order"),
            List.of("Ada Byron", "The order that nobody had ever seen"),
            List.of("kind:\"report\""),
            List.of("title"));

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(new SampleQueries(SAMPLE, 1).takeCheaply(500))
                .hasSize(500)
                .isEqualTo(new SampleQueries(SAMPLE, 1).takeCheaply(500))
                .isNotEqualTo(new SampleQueries(SAMPLE, 2).takeCheaply(500));
    }

    @Test
    void areOfEveryKindWhenTheyAreToBeCheap() {
        assertThat(new SampleQueries(SAMPLE, 1).takeCheaply(500))
                .anyMatch(query -> query.matches("\\w+"))
                .anyMatch(query -> query.matches("\\w+\\*"))
                .anyMatch(query -> query.matches("\\w+~ \\w+"))
                .anyMatch(query -> query.matches("\\+\\w+~2 \\w+"))
                .anyMatch(query -> query.matches("title:\\w+ \\w+"))
                .anyMatch(query -> query.matches("title:\"\\w+ \\w+\""))
                .anyMatch(query -> query.matches("\"[\\w ]+\"~\\d+"))
                .anyMatch(query -> query.matches("\\+kind:\"report\" -\\w+"))
                .contains("Ada Byron", "The order that nobody had ever seen");
    }

    @Test
    void haveAFuzzyOneOnceInATurn() {
        long fuzzy = new SampleQueries(SAMPLE, 1)
                .takeCheaply(500).stream()
                        .filter(query -> query.matches(".*\\w~.*"))
                        .count();

        assertThat(fuzzy).isBetween(3L, 21L);
    }

    @Test
    void seldomHaveFrequentWordsWhenTheyAreToBeCheap() {
        var sample = new IndexSample(
                List.of(
                        "The the THE the the the the the the the the the the the the the the mill",
                        "the the mill, Engineers"),
                List.of(),
                List.of(),
                List.of("title"));

        assertThat(countOf("(?i)the", new SampleQueries(sample, 1).takeCheaply(500)))
                .isLessThan(countOf("(?i)the", new SampleQueries(sample, 1).take(500)))
                .isPositive();
    }

    private static long countOf(String word, List<String> queries) {
        return queries.stream().filter(query -> query.matches(word)).count();
    }
}
