package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static final SitePath FIRST = SitePath.of("actors/index.html");

    @Test
    void leavesAShortListWhole() {
        var sheets = Paging.cutPlain(FIRST, List.of("a", "b"));

        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().paging()).isEqualTo(new Paging(1, 1, 1, null, null));
        assertThat(sheets.getFirst().of("")).containsExactly("a", "b");
    }

    @Test
    void makesOnePageOfNothing() {
        assertThat(Paging.cutPlain(FIRST, List.of())).hasSize(1);
    }

    @Test
    void cutsALongListAndLeadsFromPageToPage() {
        var rows = IntStream.range(0, 401).boxed().toList();

        var sheets = Paging.cutPlain(FIRST, rows);

        assertThat(sheets)
                .extracting(sheet -> sheet.path().path())
                .containsExactly("actors/index.html", "actors/index-2.html", "actors/index-3.html");
        assertThat(sheets.get(1).paging())
                .isEqualTo(new Paging(
                        2,
                        3,
                        201,
                        new LinkView("index.html", "page 1", ""),
                        new LinkView("index-3.html", "page 3", "")));
        assertThat(sheets.get(2).of("")).containsExactly(400);
    }

    @Test
    void namesEveryGroupOnEveryPageWhereItBegins() {
        var rows = new ArrayList<Paging.Grouped<Integer>>();
        IntStream.range(0, 150).forEach(i -> rows.add(new Paging.Grouped<>("x-a", "A", i)));
        IntStream.range(0, 100).forEach(i -> rows.add(new Paging.Grouped<>("x-b", "B", i)));
        rows.add(new Paging.Grouped<>("x-c", "C", 0));

        var sheets = Paging.cut(FIRST, rows);

        assertThat(sheets.get(0).contents())
                .containsExactly(
                        new LinkView("#x-a", "A (150)", ""),
                        new LinkView("#x-b", "B (100)", ""),
                        new LinkView("index-2.html#x-c", "C (1)", ""));
        assertThat(sheets.get(1).groups()).extracting(group -> group.title()).containsExactly("B", "C");
        assertThat(sheets.get(1).of("x-b")).hasSize(50);
    }
}
