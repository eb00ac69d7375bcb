package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incidentdossier.search.chromium.Chromium;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dossiers of another shape than the one we ship, as their readers meet them: nearly empty ones, and wide ones.
final class OtherDossiersForReadersTest {
    private static final String DOSSIER = """
            id: other
            title: Other
            summary: A dossier of another shape.
            language: en
            timezone: UTC
            version: 0.1.0
            """;

    private static final String ARTICLE = """
            ---
            type: article
            title: The Gazette on the outage
            published: 2026-01-05
            published-basis: printed
            claims:
              - {id: dark, says: It was dark., speaker: article, about: [town]}
            ---
            """;

    private static final String ACTOR = """
            ---
            type: actor
            name: The town
            ---
            """;

    @TempDir
    Path folder;

    @Test
    void countsNoGapsWhereThereAreNone() throws IOException {
        build();

        assertThat(page("index.html").select("#x-established ~ .rest").text())
                .isEqualTo("An origin is the deepest source that an article names: "
                        + "articles that repeat one origin count once.");
    }

    @Test
    void countsOneClaimAsOne() throws IOException {
        write("articles/gazette.md", ARTICLE);
        write("actors/town.md", ACTOR);
        build();

        assertThat(page("asof/2026-01-05.html").select("h2#x-known").text()).isEqualTo("Known by then: 1 claim");
        assertThat(page("asof/index.html").select(".names .how").text()).isEqualTo("1 claim known");
    }

    @Test
    void saysThatAnArticleHasNoClaims() throws IOException {
        write("articles/gazette.md", ARTICLE.replaceAll("(?m)^claims:\n.*\n", ""));
        build();

        var said = page("articles/gazette.html").select("section[aria-labelledby=x-claims]");
        assertThat(said.text()).isEqualTo("What it says No claim has been taken from it yet.");
        assertThat(said.select("ol")).isEmpty();
    }

    @Test
    void saysWhichClaimNobodyHasChecked() throws IOException {
        write("articles/gazette.md", ARTICLE);
        write("actors/town.md", ACTOR);
        build();

        assertThat(page("gaps.html")
                        .select("section[aria-labelledby=x-g-review] li a")
                        .text())
                .isEqualTo("The Gazette on the outage (gazette#dark)");
    }

    @Test
    void tellsArticlesOfOneOutletApart() throws IOException {
        write("actors/town.md", ACTOR);
        for (var day : List.of("first", "second")) {
            write("articles/" + day + ".md", ARTICLE.replace("on the outage\n", day + " day\noutlet: town\n"));
        }
        write("events/dark.md", event("2026-01-05").replaceFirst("claims: .*", "claims: [first#dark, second#dark]"));
        write("questions/how-dark.md", "---\ntype: question\ntitle: Was it dark?\nkind: yes-no\n---\n");
        build();

        assertThat(page("timeline.html").select("#x-dark .by").text())
                .isEqualTo("told by The Gazette first day, The Gazette second day");
        assertThat(page("matrix.html").select("thead abbr").eachAttr("title"))
                .containsExactly("The Gazette first day", "The Gazette second day");
        assertThat(page("actors/town.html").select("h2").eachText()).contains("Articles written or published");
    }

    @Test
    void saysWhereverADateStandsThatItIsInferred() throws IOException {
        write("actors/town.md", ACTOR);
        write(
                "articles/gazette.md",
                ARTICLE.replace("basis: printed", "basis: inferred\npublished-reason: It says so."));
        write("events/dark.md", event("2026-01-04\nwhen-basis: inferred\nwhen-reason: It was then."));
        build();

        var home = page("index.html");
        assertThat(home.select(".outlets .when").text()).isEqualTo("5 January 2026, inferred");
        assertThat(home.select(".outline .date").text()).isEqualTo("4 January 2026, inferred");
        assertThat(page("articles/index.html").select(".cards .how").text())
                .isEqualTo("5 January 2026, inferred; article of a kind not given; 1 claim");
        assertThat(page("actors/town.html").select(".source .when").text())
                .isEqualTo("published 5 January 2026, inferred");
        assertThat(Files.readString(site().resolve("preview/dark.js")))
                .contains("4 January 2026, inferred: on that day");
        assertThat(Files.readString(site().resolve("preview/gazette.js")))
                .contains("published 5 January 2026, inferred");
    }

    @Test
    void listsArticlesWithoutADayLastAndWithoutAnOutletOnce() throws IOException {
        write("actors/town.md", ACTOR);
        write("articles/gazette.md", ARTICLE.replace("on the outage\n", "on the outage\noutlet: town\n"));
        write(
                "articles/undated.md",
                ARTICLE.replace("The Gazette on", "Undated on").replaceAll("published.*\n", ""));
        build();

        assertThat(page("index.html").select(".outlets a").eachText())
                .containsExactly("The Gazette on the outage", "Undated on the outage");
        assertThat(page("articles/index.html").select(".cards .name").eachText())
                .containsExactly("The town");
    }

    @Test
    void callsUndecidedWhatNeitherAgreesNorContradicts() throws IOException {
        write("actors/town.md", ACTOR);
        write("questions/day.md", "---\ntype: question\ntitle: Which day was it?\nkind: day\n---\n");
        write("articles/one.md", ARTICLE.replace("{id: dark,", "{id: dark, question: day, answer: {weekday: Friday},"));
        write("articles/two.md", ARTICLE.replace("{id: dark,", "{id: dark, question: day, answer: 2026-01-01/..,"));
        build();

        assertThat(page("questions/day.html").select(".pairs").text())
                .contains("undecided “")
                .contains("can both be true")
                .doesNotContain("compared");
    }

    @Test
    void writesNoDayOfAnAxisOverAnother() throws IOException {
        write("articles/gazette.md", ARTICLE);
        write("actors/town.md", ACTOR);
        for (var when : List.of("-0431-05-03", "1979-08-24", "1990-05-01", "2024-03-09", "2024-03-10", "2024-03-11")) {
            write("events/day" + when + ".md", event("\"" + when + "\""));
        }
        build();

        try (var browser = browser(390)) {
            for (var name : List.of("index.html", "timeline.html")) {
                browser.open(site().resolve(name).toUri().toString());
                assertThat(browser.value("""
                                Math.min(...[...document.querySelectorAll('text.tick')]
                                    .map(each => each.getBoundingClientRect())
                                    .map((box, i, all) => i ? box.left - all[i - 1].right : Infinity))""").asInt()).as(name).isPositive();
            }
        }
    }

    @Test
    void fitsAPhoneWhoseLettersAreTwiceAsLarge() throws IOException {
        write("articles/gazette.md", ARTICLE);
        write("actors/town.md", ACTOR);
        write("events/dark.md", event("2026-01-05"));
        write("questions/how-dark.md", "---\ntype: question\ntitle: How dark was it?\nkind: name\n---\n");
        build();

        try (var browser = browser(390)) {
            browser.open(site().resolve("index.html").toUri().toString());
            assertThat(browser.value("document.querySelector('.find > button').offsetHeight")
                            .asInt())
                    .isLessThan(50);
            for (var name : List.of("index.html", "matrix.html", "timeline.html", "articles/gazette.html")) {
                browser.open(site().resolve(name).toUri().toString());
                assertThat(browser.value("""
                                (document.querySelectorAll('details').forEach(each => { each.open = true; }),
                                document.documentElement.style.fontSize = '200%',
                                document.documentElement.scrollWidth)""").asInt()).as(name).isLessThanOrEqualTo(390);
            }
        }
    }

    @Test
    void readsEnglishFromTheLeftAlsoBehindAHebrewName() throws IOException {
        write("actors/town.md", ACTOR.replace("The town", "עיר"));
        write("pages/about.md", "---\ntype: page\ntitle: About\n---\n[[town]] is a town.\n");
        build();

        try (var browser = browser(390)) {
            browser.open(site().resolve("pages/about.html").toUri().toString());
            assertThat(browser.value("document.querySelector('.prose a').getBoundingClientRect().left")
                            .asInt())
                    .isLessThan(40);
        }
    }

    @Test
    void scrollsOnlyWideTablesByKeyboard() throws IOException {
        write("pages/about.md", """
                ---
                type: page
                title: About
                ---
                | A | B |
                | --- | --- |
                | 1 | 2 |

                Text.

                | A | B | C | D | E | F |
                | --- | --- | --- | --- | --- | --- |
                | 1 | 2 | 3 | 4 | 5 | 6 |
                """);
        build();

        try (var browser = browser(390)) {
            browser.open(site().resolve("pages/about.html").toUri().toString());
            assertThat(browser.value("[...document.querySelectorAll('.prose table')].map(each => each.tabIndex).join()")
                            .asText())
                    .isEqualTo("-1,0");
        }
    }

    @Test
    void namesYearsBeforeTheFirstAsReadersDo() throws IOException {
        write("articles/gazette.md", ARTICLE);
        write("actors/town.md", ACTOR);
        write("events/fall.md", event("-0431-09-14"));
        write("events/siege.md", event("-0431-05-02"));
        build();

        var timeline = page("timeline.html");
        assertThat(timeline.select("#x-fall .date b").text()).isEqualTo("14 September 432 BCE");
        assertThat(timeline.select(".drawing text.tick").eachText()).contains("May 432 BCE");
    }

    @Test
    void drawsADateThatIsOpenTowardsItsOpenEnd() throws IOException {
        write("articles/gazette.md", ARTICLE);
        write("actors/town.md", ACTOR);
        write("events/before.md", event("../2026-01-05"));
        write("events/after.md", event("2026-01-05/.."));
        write("events/later.md", event("2026-01-09"));
        build();

        var timeline = page("timeline.html");
        assertThat(timeline.select("#x-before .date").attr("class")).isEqualTo("date open before");
        assertThat(timeline.select("#x-after .date").attr("class")).isEqualTo("date open");
        assertThat(timeline.select(".drawing rect")).hasSize(2).allSatisfy(bar -> assertThat(
                        Integer.parseInt(bar.attr("width")))
                .isGreaterThan(12));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 40})
    void leavesRoomForTheQuestionsOfItsMatrixOnATablet(int articles) throws IOException {
        for (var i = 0; i < articles; i++) {
            write("articles/gazette-" + i + ".md", ARTICLE.replaceAll("(?m)^claims:\n.*\n", ""));
        }
        write("questions/dark.md", """
                ---
                type: question
                title: How dark was it?
                kind: name
                ---
                """);
        build();

        try (var browser = browser(768)) {
            browser.open(site().resolve("matrix.html").toUri().toString());
            assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(768);
            assertThat(browser.value("document.querySelector('tbody th').offsetWidth")
                            .asInt())
                    .isGreaterThan(200);
        }
    }

    @Test
    void keepsTheWordsOfATableWholeAndCalloutsApart() throws IOException {
        write("pages/about.md", """
                ---
                type: page
                title: About
                ---
                | Date | What |
                | --- | --- |
                | September | %s |

                > [!NOTE]
                > Mind the gap.

                :::editorial
                Ours.
                :::

                1. First
                """.formatted("Nobody knows what happened on that day. ".repeat(9)));
        build();

        try (var browser = browser(390)) {
            browser.open(site().resolve("pages/about.html").toUri().toString());
            assertThat(browser.value("document.querySelector('td').offsetWidth").asInt())
                    .isGreaterThan(100);
            assertThat(browser.value("getComputedStyle(document.querySelector('.callout')).borderLeftWidth")
                            .asText())
                    .isEqualTo("3px");
            assertThat(browser.value("getComputedStyle(document.querySelector('.editorial')).marginBottom")
                            .asText())
                    .isEqualTo("16px");
        }
    }

    private static String event(String when) {
        return """
                ---
                type: event
                title: It is dark
                when: %s
                claims: [gazette#dark]
                ---
                """.formatted(when);
    }

    private Chromium browser(int width) throws IOException {
        var browser = Chromium.start(Chromium.installedOrLeaveOut("the site"), folder.resolve("profile"));
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return browser;
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve("project/content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void build() throws IOException {
        write("dossier.yaml", DOSSIER);
        var run = CommandRun.of("build", "-C", folder.resolve("project").toString(), "--out", site().toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(name)));
    }
}
