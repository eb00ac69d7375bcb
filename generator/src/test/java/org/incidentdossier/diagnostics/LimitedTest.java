package org.incidentdossier.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LimitedTest {
    @Test
    void listsSoManyOfAFileAndSaysHowManyMoreThereAre() {
        var few = messages("content/pages/a.md", Code.D161, 500);
        var many = messages("content/pages/b.md", Code.D161, 79_999);

        var limited = Limited.of(together(few, many));

        assertThat(limited).hasSize(1001).startsWith(few.toArray(Diagnostic[]::new));
        assertThat(limited.getLast())
                .hasToString("content/pages/b.md:501:1: warning[D409]: there are 79499 more messages on this file"
                        + " than the 500 that are listed");
    }

    @Test
    void losesNoErrorAmongWarnings() {
        var warnings = messages("content/pages/a.md", Code.D161, 600);
        var error = Diagnostic.of(Code.D150, new Span("content/pages/a.md", 599, 2, 1), "no citation", "");

        var limited = Limited.of(together(warnings, List.of(error)));

        assertThat(limited).contains(error).isSorted();
        assertThat(limited)
                .filteredOn(each -> each.code() == Code.D409)
                .allMatch(each -> each.severity() == Severity.WARNING);
    }

    @Test
    void countsAsAnErrorWhereAnErrorIsNotListed() {
        var limited = Limited.of(messages("content/pages/a.md", Code.D150, 502));

        assertThat(limited.getLast().code()).isEqualTo(Code.D409);
        assertThat(limited.getLast().severity()).isEqualTo(Severity.ERROR);
    }

    private static List<Diagnostic> messages(String path, Code code, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> Diagnostic.of(code, new Span(path, line, 1, 3), "a mistake", "mend it"))
                .toList();
    }

    private static List<Diagnostic> together(List<Diagnostic> some, List<Diagnostic> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all.stream().sorted().toList();
    }
}
