package org.incidentdossier.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.search.LastIndex;
import org.incidentdossier.search.LuceneSearcher;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers of the dossier that we ship look for, and what they have to find first.
class ShippedSearchTest {
    private static final Path PROJECT = Path.of("..");

    @TempDir
    private static Path folder;

    private static LuceneSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        Assumptions.assumeTrue(Files.exists(PROJECT.resolve("content/dossier.yaml")));
        var dossier = Examination.of(PROJECT, Captures.ABSENT, false).dossier();
        DossierIndex.write(dossier, Evidence.weigh(dossier, Captures.ABSENT).value(), folder, LastIndex.NONE);
        searcher = LuceneSearcher.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        if (searcher != null) {
            searcher.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    anthropic                                            | anthropic
                    ANTHROPIC                                            | anthropic
                    antropic                                             | anthropic
                    lutnick                                              | howard-lutnick
                    lutnik                                               | howard-lutnick
                    Howard Lutnick                                       | howard-lutnick
                    secretary lutnick                                    | howard-lutnick
                    amodei                                               | dario-amodei
                    sacks                                                | david-sacks
                    mythos 5                                             | mythos-5
                    commerce department                                  | us-department-of-commerce
                    Department of Commerce                               | us-department-of-commerce
                    US                                                   | united-states
                    U.S.                                                 | united-states
                    united states                                        | united-states
                    U.S. government                                      | us-government
                    us government                                        | us-government
                    the US government                                    | us-government
                    WSJ                                                  | wall-street-journal
                    Wall Street                                          | wall-street-journal
                    EU                                                   | european-commission
                    UK minister                                          | suspension-after-security-ban#narayan-office
                    Department of Defense                                | pentagon
                    DoD                                                  | pentagon
                    PCAST                                                | presidents-council-of-advisers
                    CEO of Anthropic                                     | suspension-after-security-ban#amodei-office
                    CIO                                                  | suspension-after-security-ban#davies-office
                    IPO                                                  | suspension-after-security-ban#ipo
                    foreign national                                     | foreign-nationals
                    openai                                               | openai
                    crypto briefing                                      | crypto-briefing
                    techcrunch                                           | techcrunch
                    Crypto Briefing on the first export ban of AI models | crypto-briefing-export-ban
                    export ban                                           | crypto-briefing-export-ban
                    when did anthropic receive the order                 | order-received
                    how many users                                       | users-affected
                    5:21 p.m.                                            | crypto-briefing-export-ban#order-weekday
                    Thursday                                             | crypto-briefing-export-ban#order-weekday
                    june 12                                              | crypto-briefing-export-ban#order-date
                    court                                                | control-concerns-rewrite#no-court
                    "received the order"                                 | order-to-block-foreign-access#recipient
                    "recieved the order"                                 | order-to-block-foreign-access#recipient
                    +commerce -letter kind:actor                         | howard-lutnick
                    jailbrake kind:claim                                 | crypto-briefing-export-ban#trigger
                    """)
    void isFoundFirst(String query, String id) {
        assertThat(searcher.search(query, 1).hits()).map(Hit::id).containsExactly(id);
    }

    @Test
    void opensAClaimAtTheClaim() {
        assertThat(searcher.search("\"approximately 5:21\"", 1).hits())
                .map(Hit::url)
                .containsExactly("articles/crypto-briefing-export-ban.html#order-weekday");
    }

    @Test
    void doesNotTakeThePronounForTheCountry() {
        assertThat(searcher.search("us", 100).hits()).map(Hit::id).doesNotContain("united-states");
        assertThat(total("U.S.")).isEqualTo(total("US")).isEqualTo(total("United States"));
    }

    @Test
    void countsWhatItFindsByKindAndName() {
        var counts = searcher.search("lutnick", 0).facets();

        assertThat(counts)
                .map(facet -> facet.label())
                .isEqualTo(List.of("Kind", "Actor", "Article", "Question", "Date"));
        assertThat(counts.get(0).counts().getFirst().label()).isEqualTo("Claim");
        assertThat(total("actor:\"Howard Lutnick\"")).isEqualTo(total("actor:howard-lutnick"));
    }

    @Test
    void saysHowToAskForADay() {
        assertThat(searcher.search("2026-06-12", 1).notes())
                .contains("For what is dated \"2026-06-12\", write date:2026-06-12.");
        assertThat(total("date:2026-06-12")).isPositive();
    }

    private static int total(String query) {
        return searcher.search(query, 0).total();
    }
}
