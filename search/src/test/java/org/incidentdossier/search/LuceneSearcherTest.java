package org.incidentdossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdossier.search.engine.SearchAnswer;
import org.incidentdossier.search.engine.SearchAnswer.FacetCount;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.incidentdossier.search.engine.SearchAnswer.Suggestion;
import org.incidentdossier.search.engine.SearchSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LuceneSearcherTest {
    private LuceneSearcher searcher;

    @BeforeEach
    void index(@TempDir Path folder) throws IOException {
        LuceneIndex.write(Corpus.DOCUMENTS, Corpus.SCHEMA, folder);
        searcher = LuceneSearcher.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
    }

    @Test
    void findsAnyOfTheWords() {
        assertThat(ids("Thursday café")).containsExactlyInAnyOrder("mill", "cafe");
    }

    @Test
    void findsAPersonBySurnameBeforeAPageThatRepeatsIt() {
        assertThat(ids("byron")).containsExactly("ada", "noise", "mill");
    }

    @Test
    void putsTheExactNameOrAliasFirst() {
        assertThat(searcher.search("lady byron", 1).hits().getFirst().score()).isGreaterThan(100);
        assertThat(ids("\"Ada Byron\" kind:actor")).containsExactly("ada");
    }

    @Test
    void foldsPossessivesAccentsQuotesAndHyphens() {
        assertThat(ids("nunez")).containsExactly("cafe");
        assertThat(ids("\"cafe owner\"")).containsExactly("cafe");
        assertThat(ids("“au lait”")).containsExactly("cafe");
        assertThat(ids("+re-opens")).containsExactly("cafe");
    }

    @Test
    void bringsTheFormsOfACountryTogetherAndKeepsThePronounApart() {
        assertThat(ids("US")).containsExactly("mill");
        assertThat(ids("united states")).containsExactly("mill");
        assertThat(ids("\"the u.s. order\"")).containsExactly("mill");
        assertThat(ids("us")).containsExactlyInAnyOrder("mill", "cafe");
        assertThat(ids("\"told us that\"")).containsExactly("cafe");
        assertThat(ids("\"told US that\"")).isEmpty();
        assertThat(ids("united")).containsExactly("mill");
    }

    @Test
    void findsWhatALexiconPutsBelowANameAndNotTheOtherWayRound(@TempDir Path folder) throws IOException {
        var documents = Stream.of(
                        "The European Commission met", "The EU met", "British ministers met", "British Columbia")
                .map(title -> new SearchDocument(title, "", title, List.of(), Map.of(), Map.of(), List.of(), ""))
                .toList();
        LuceneIndex.write(documents, Corpus.SCHEMA, folder);

        try (var other = LuceneSearcher.open(folder)) {
            assertThat(other.search("eu", 10).total()).isEqualTo(2);
            assertThat(other.search("\"the EU met\"", 10).hits()).map(Hit::id).containsExactly("The EU met");
            assertThat(other.search("\"European Commission\"", 10).total()).isOne();
            assertThat(other.search("UK", 10).hits()).map(Hit::id).containsExactly("British ministers met");
            assertThat(other.search("british", 10).total()).isEqualTo(2);
        }
    }

    @Test
    void requiresAndExcludes() {
        assertThat(ids("+stopped -thursday")).containsExactlyInAnyOrder("cafe", "early");
        assertThat(ids("-byron")).containsExactlyInAnyOrder("cafe", "early");
    }

    @Test
    void findsPhrasesExactlyOrNearly() {
        assertThat(ids("\"mill stopped\"")).containsExactly("mill");
        assertThat(ids("\"thursday stopped\"")).isEmpty();
        assertThat(ids("\"thursday stopped\"~2")).containsExactly("mill");
    }

    @Test
    void findsBeginningsOfWordsAlsoWhereTheStemIsAnotherOne() {
        assertThat(ids("thur*")).containsExactly("mill");
        assertThat(ids("ministry*")).containsExactly("mill");
    }

    @Test
    void looksInOneField() {
        assertThat(ids("title:early")).containsExactly("early");
        assertThat(ids("title:thursday")).isEmpty();
    }

    @Test
    void filtersByValueLabelAndDate() {
        assertThat(ids("kind:report")).containsExactly("mill", "cafe");
        assertThat(ids("order kind:\"news report\"")).containsExactlyInAnyOrder("mill", "cafe");
        assertThat(ids("kind:actor kind:report")).containsExactly("ada", "mill", "cafe");
        assertThat(ids("+kind:actor +kind:report")).isEmpty();
        assertThat(ids("date:2026-06-14")).containsExactly("mill", "cafe");
        assertThat(ids("date:2026-06-14.. -kind:report")).containsExactly("noise", "early");
        assertThat(ids("date:2026")).hasSize(5);
        assertThat(ids("date:..2026-06-13")).containsExactly("ada");
    }

    @Test
    void triesAnUnknownWordWithEditsAndSaysSo() {
        var answer = searcher.search("thrusday", 10);

        assertThat(answer.hits()).map(Hit::id).containsExactly("mill");
        assertThat(answer.suggestions()).containsExactly(new Suggestion("thrusday", "Thursday"));
        assertThat(answer.notes()).isEmpty();
        assertThat(answer.sentences())
                .containsExactly("No document has the word \"thrusday\". Did you mean \"Thursday\"?");
    }

    @Test
    void suggestsNoStem() {
        var answer = searcher.search("lady byron wrote thrusday", 1);

        assertThat(answer.hits()).map(Hit::id).containsExactly("ada");
        assertThat(answer.suggestions()).isEmpty();
        assertThat(answer.notes())
                .containsExactly("No document has the word \"thrusday\"; words like it were looked for.");
    }

    @Test
    void triesAWordWithADigitButNoNumber() {
        assertThat(searcher.search("thursday5", 10).suggestions())
                .containsExactly(new Suggestion("thursday5", "Thursday"));
        assertThat(searcher.search("20266", 10).suggestions()).isEmpty();
        assertThat(notes("20266")).containsExactly("No document has the word \"20266\" or one like it.");
    }

    @Test
    void triesAnUnknownWordAsOneWithItsNeighbour() {
        for (String typed : List.of("Thurs day", "thurs-day", "the Thurs day mill")) {
            var answer = searcher.search(typed, 10);

            assertThat(answer.hits()).map(Hit::id).as(typed).startsWith("mill");
            assertThat(answer.suggestions()).map(Suggestion::meant).as(typed).containsExactly("Thursday");
            assertThat(answer.notes()).as(typed).isEmpty();
        }
        assertThat(searcher.search("the mill", 10).suggestions()).isEmpty();
        assertThat(searcher.search("thurs -day", 10).suggestions())
                .doesNotContain(new Suggestion("thurs day", "Thursday"));
    }

    @Test
    void makesNoNumberOfTwo(@TempDir Path folder) throws IOException {
        var year = new SearchDocument(
                "year", "year.html", "In the year 1206", List.of(), Map.of(), Map.of(), List.of(), "");
        LuceneIndex.write(List.of(year), Corpus.SCHEMA, folder);

        try (var other = LuceneSearcher.open(folder)) {
            assertThat(other.search("12/06", 10).total()).isZero();
            assertThat(other.search("year 1206", 10).total()).isOne();
        }
    }

    @Test
    void putsTheNearestWordInThePlaceOfAnUnknownOneInAPhrase() {
        var answer = searcher.search("\"the mil stoped\"", 10);

        assertThat(answer.hits()).map(Hit::id).containsExactly("mill");
        assertThat(answer.suggestions())
                .containsExactly(new Suggestion("mil", "mill"), new Suggestion("stoped", "stops"));
        assertThat(searcher.search("-\"the mil\" mill", 10).suggestions()).isEmpty();
        assertThat(notes("\"the xylophone stopped\""))
                .containsExactly("No document has the word \"xylophone\" or one like it.");
    }

    @Test
    void countsTheValuesOfAFacetAsIfNoneOfItWereChosen() {
        assertThat(counts("mill kind:report")).isEqualTo(counts("mill"));
        assertThat(counts("mill +kind:report")).isNotEqualTo(counts("mill"));
        assertThat(counts("kind:report")).containsExactly("page=2", "report=2", "actor=1");
        assertThat(counts("mill who:ada-byron")).containsExactly("actor=1", "report=1");
    }

    @Test
    void searchesNoMoreThanTheBeginningOfAnEndlessQuery() {
        var words = IntStream.range(0, 100).mapToObj(i -> "w" + i).toList();

        assertThat(notes("w ".repeat(50_000)))
                .containsExactly(
                        "Only the first 1000 letters of the query were searched.",
                        "No document has the word \"w\" or one like it.");
        assertThat(notes("x".repeat(999) + "\ud83d\ude00 mill")).allMatch(note -> note.length() < 120);
        assertThat(notes(String.join(" ", words))).startsWith("Only the first 32 parts of the query were searched.");
        assertThat(notes('"' + String.join(" ", words) + '"'))
                .startsWith("Only the first 32 words of a phrase were searched.");
        assertThat(notes('"' + String.join(" ", words) + "\"~9"))
                .startsWith("Only the first 12 words of a phrase were searched.");
        assertThat(notes("kind:" + "x".repeat(5_000))).allMatch(note -> note.length() < 100);
    }

    @Test
    void searchesWhatItCannotParseAsWordsAndSaysSo() {
        assertThat(notes("date:yesterday"))
                .startsWith("\"date:yesterday\" is not a date such as date:2026-06-12, date:2026-06 or"
                        + " date:2026-06-12..2026-06-14; searched as plain words.");
        assertThat(notes("colour:order")).contains("There is no field \"colour\"; searched as plain words.");
        assertThat(ids("colour:minister")).containsExactly("ada");
        assertThat(ids("date:thursday")).containsExactly("mill");
        assertThat(notes("kind:ship")).containsExactly("Nothing here has the kind \"ship\".");
        assertThat(notes("\"the mill")).containsExactly("A quotation mark has no partner; searched as plain words.");
        assertThat(notes("date:2026-06-14..2026-06-12"))
                .startsWith("\"date:2026-06-14..2026-06-12\" ends before it begins; searched as plain words.");
        assertThat(notes("(the mill)"))
                .containsExactly("Brackets have no meaning in a query; searched as plain words.");
        assertThat(notes("(mill)")).containsExactly("Brackets have no meaning in a query; searched as plain words.");
        assertThat(ids("(mill)")).contains("mill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "\"\"", "*", "+ -", "\"?\"~2", "..."})
    void saysThatAQueryHasNoWord(String query) {
        assertThat(notes(query)).containsExactly("There is no word to search for.");
        assertThat(notes(query + " mill")).isEmpty();
    }

    @Test
    void hasNothingToSayOfAnEmptyQuery() {
        assertThat(notes("")).isEmpty();
        assertThat(notes(" \u00a0")).isEmpty();
    }

    @Test
    void countsTheFacetsOfAllMatches() {
        var answer = searcher.search("order", 1);

        assertThat(answer.total()).isEqualTo(4);
        assertThat(answer.facets().getFirst().counts())
                .containsExactly(
                        new FacetCount("report", "News report", 2),
                        new FacetCount("actor", "actor", 1),
                        new FacetCount("page", "page", 1));
        assertThat(answer.facets().getLast().counts())
                .containsExactly(
                        new FacetCount("2026-06-13", "2026-06-13", 1),
                        new FacetCount("2026-06-14", "2026-06-14", 2),
                        new FacetCount("2026-06-15", "2026-06-15", 1));
    }

    @Test
    void marksTheWordsInAPieceOfText() {
        var excerpt = searcher.search("reached wheel", 1).hits().getFirst().excerpt();

        assertThat(excerpt.marks())
                .map(mark -> excerpt.text().substring(mark.start(), mark.end()))
                .containsExactly("reached", "wheel", "wheel");
    }

    @Test
    void answersAnyText() {
        for (String text :
                List.of("", " ", "+", "-", "\"\"", "~", "*", "date:", ":", "kind:", "\"\"~2", "+\"", "- a")) {
            assertThat(searcher.search(text, 10).total()).as(text).isBetween(0, 5);
        }
    }

    @Test
    void refusesAFieldThatTheSchemaHasNot(@TempDir Path folder) {
        var schema = SearchSchema.of(List.of("body"), List.of(), Lexicons.english());

        assertThatThrownBy(() -> LuceneIndex.write(Corpus.DOCUMENTS, schema, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("headings");
    }

    private List<String> ids(String query) {
        SearchAnswer answer = searcher.search(query, 10);
        assertThat(answer.total()).isEqualTo(answer.hits().size());
        return answer.hits().stream().map(Hit::id).toList();
    }

    /// Of the facet `kind`.
    private List<String> counts(String query) {
        return searcher.search(query, 0).facets().getFirst().counts().stream()
                .map(count -> count.value() + "=" + count.count())
                .toList();
    }

    private List<String> notes(String query) {
        return searcher.search(query, 10).notes();
    }
}
