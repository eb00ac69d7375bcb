package org.incidentdossier.exports.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Redirect;
import org.junit.jupiter.api.Test;

final class ChangesTest {
    /// Two articles agree on Thursday, one says Friday.
    private static final String BEFORE = """
            {
              "dossier": {"version": "0.1.0"},
              "articles": [
                {"id": "a", "type": "article", "title": "A", "published": "2026-06-12", "claims": ["a#x"], "sha256": "1"},
                {"id": "b", "type": "article", "title": "B", "published": "unknown", "claims": ["b#x"]},
                {"id": "c", "type": "article", "title": "C", "published": "2026-06", "claims": ["c#x"]}
              ],
              "questions": [
                {"id": "day", "type": "question", "title": "When?", "accounts": [
                  {"id": "a#x", "answer": "Thursday", "claims": ["a#x", "b#x"]},
                  {"id": "c#x", "answer": "Friday", "claims": ["c#x"]}
                ]}
              ],
              "claims": [
                {"id": "a#x", "question": "day", "answer": {"weekday": "Thursday"}, "says": "On a Thursday.", "stands": true},
                {"id": "b#x", "question": "day", "answer": {"weekday": "Thursday"}, "says": "On a Thursday.", "stands": true},
                {"id": "c#x", "question": "day", "answer": {"weekday": "Friday"}, "says": "On a Friday.", "stands": true}
              ],
              "contradictions": [
                {"question": "day", "pairs": [{"a": "a#x", "b": "c#x", "relation": "contradicts", "reason": "r"}]}
              ]
            }
            """;

    @Test
    void findsNothingBetweenAVersionAndItself() throws IOException {
        assertThat(changes(BEFORE).isEmpty()).isTrue();
        var sample = DossierJson.of(Sample.dossier(), Sample.evidence(Sample.dossier()), 3);
        assertThat(Changes.between(Snapshot.of(sample), Snapshot.of(sample), Redirects.of(Map.of())))
                .isEqualTo(Changes.NONE);
    }

    @Test
    void findsNothingWhereOnlyLinesAndFilesDiffer() throws IOException {
        var after = BEFORE.replace("On a Thursday.", "On a\\n  Thursday. ")
                .replace("\"sha256\": \"1\"", "\"sha256\": \"2\"");

        assertThat(changes(after)).isEqualTo(Changes.NONE);
    }

    @Test
    void namesTheFieldsThatChanged() throws IOException {
        var after =
                BEFORE.replace("On a Friday.", "It was a Friday.").replace("\"title\": \"B\"", "\"title\": \"Bee\"");

        assertThat(changes(after).changed())
                .containsExactly(
                        new Changes.Changed("b", List.of("title")), new Changes.Changed("c#x", List.of("says")));
    }

    @Test
    void tellsFromWhichDateToWhichADateMoved() throws IOException {
        assertThat(changes(BEFORE.replace("2026-06-12", "2026-06-13")).dates())
                .containsExactly(new Changes.Moved("a", "published", "2026-06-12", "2026-06-13"));
    }

    @Test
    void tellsALostSourceFromTheLastOne() throws IOException {
        var oneRetracted = retract(BEFORE, "a#x");

        assertThat(changes(oneRetracted).sourcesLost()).containsExactly(new Changes.SourceLost("a#x", "day", false));
        assertThat(changes(retract(oneRetracted, "b#x")).sourcesLost())
                .containsExactly(
                        new Changes.SourceLost("a#x", "day", true), new Changes.SourceLost("b#x", "day", true));
        assertThat(changes(retract(BEFORE, "c#x")).loseALastSource()).isTrue();
    }

    @Test
    void takesANewClaimWithTheSameAnswerForASourceThatIsLeft() throws IOException {
        var again = "{\"id\": \"d#x\", \"question\": \"day\", \"answer\": {\"weekday\": \"Friday\"},"
                + " \"says\": \"A Friday.\", \"stands\": true},\n    {\"id\": \"a#x\", \"question\"";
        var after = retract(BEFORE, "c#x").replace("{\"id\": \"a#x\", \"question\"", again);

        assertThat(changes(after).sourcesLost()).containsExactly(new Changes.SourceLost("c#x", "day", false));
        assertThat(changes(retract(after, "d#x")).sourcesLost())
                .containsExactly(new Changes.SourceLost("c#x", "day", true));
    }

    @Test
    void takesACorrectedAnswerForACorrection() throws IOException {
        var after = BEFORE.replace("{\"weekday\": \"Friday\"}", "{\"weekday\": \"Saturday\"}");

        assertThat(changes(after).sourcesLost()).isEmpty();
        assertThat(changes(after).changed()).containsExactly(new Changes.Changed("c#x", List.of("answer")));
    }

    @Test
    void followsRedirectsBeforeItCallsASourceLost() throws IOException {
        var after = BEFORE.replace("c#x", "c#y");
        var redirects = Map.<String, Redirect>of("c#x", new Redirect.To("c#y"));

        assertThat(changes(after, redirects).sourcesLost()).isEmpty();
        assertThat(changes(after, redirects).gone()).containsExactly(new Changes.Gone("c#x", "moved", "c#y"));
        assertThat(changes(after, redirects).added()).containsExactly("c#y");
        assertThat(changes(after, redirects).contradictions()).isEmpty();
        assertThat(changes(after).gone()).containsExactly(new Changes.Gone("c#x", "dropped", ""));
    }

    @Test
    void doesNotLoopWhereRedirectsGoRound() throws IOException {
        var redirects = Map.<String, Redirect>of("c#x", new Redirect.To("c#z"), "c#z", new Redirect.To("c#x"));

        assertThat(changes(BEFORE.replace("c#x", "c#y"), redirects).gone()).hasSize(1);
    }

    @Test
    void tellsContradictionsThatAreNewSolvedOrOther() throws IOException {
        var none = BEFORE.replace("\"contradicts\"", "\"same\"");
        var other = BEFORE.replace("{\"a\": \"a#x\", \"b\": \"c#x\"", "{\"a\": \"a#x\", \"b\": \"a#x\"");

        assertThat(changes(none).contradictions()).containsExactly(new Changes.Disputed("day", "solved"));
        assertThat(between(none, BEFORE, Map.of()).contradictions())
                .containsExactly(new Changes.Disputed("day", "new"));
        assertThat(changes(other).contradictions()).containsExactly(new Changes.Disputed("day", "changed"));
    }

    @Test
    void keepsAContradictionThatOnlyWonAClaim() throws IOException {
        var after = BEFORE.replace("[\"a#x\", \"b#x\"]", "[\"b#x\", \"a#x\"]")
                .replace("{\"id\": \"a#x\", \"answer\"", "{\"id\": \"b#x\", \"answer\"")
                .replace("{\"a\": \"a#x\", \"b\"", "{\"a\": \"b#x\", \"b\"");

        assertThat(changes(after).contradictions()).isEmpty();
    }

    @Test
    void readsBackTheRecordOfARelease() throws IOException {
        var release = Release.of("0.1.0", LocalDate.of(2026, 7, 1), data(BEFORE), List.of(), Redirects.of(Map.of()));

        var read = Releases.parse(Map.of("0.1.0", release.text()));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().getFirst().text()).isEqualTo(release.text());
        assertThat(read.value().getFirst().changes().added())
                .containsExactly("a", "a#x", "b", "b#x", "c", "c#x", "day");
        var next = Release.of("0.2.0", LocalDate.of(2026, 7, 2), data(BEFORE), read.value(), Redirects.of(Map.of()));
        assertThat(next.changes()).isEqualTo(Changes.NONE);
        assertThat(next.previous()).isEqualTo("0.1.0");
    }

    @Test
    void keepsNoTextOfAnyNoteAndNothingOfWhatWasTakenDown() throws IOException {
        var release = Release.of("0.1.0", LocalDate.of(2026, 7, 1), data(BEFORE), List.of(), Redirects.of(Map.of()));

        assertThat(release.text()).doesNotContain("Thursday");
        assertThat(release.without(List.of("c")).snapshot().ids()).containsExactly("a", "a#x", "b", "b#x", "day");
    }

    @Test
    void reportsARecordThatReleaseDidNotWrite() {
        var read = Releases.parse(Map.of("0.2.0", "{\"version\": \"0.2.0\", \"date\": \"last Tuesday\"}"));

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .map(Object::toString)
                .containsExactly("content/releases/0.2.0.json:1:1: error[D510]: not a change record: "
                        + "expected a day such as 2026-06-14, found \"last Tuesday\"");
    }

    @Test
    void ordersReleasesByDateThenVersion() throws IOException {
        var texts = new TreeMap<String, String>();
        for (var version : List.of("0.10.0", "0.9.0", "0.2.0")) {
            var day = LocalDate.of(2026, 7, version.equals("0.2.0") ? 2 : 1);
            texts.put(
                    version,
                    Release.of(version, day, data(BEFORE), List.of(), Redirects.of(Map.of()))
                            .text());
        }

        assertThat(Releases.parse(texts).value()).map(Release::version).containsExactly("0.9.0", "0.10.0", "0.2.0");
    }

    private static String retract(String data, String claim) {
        var at = data.indexOf("{\"id\": \"" + claim + "\", \"question\"");
        var stands = data.indexOf("\"stands\": true", at);
        return data.substring(0, stands) + "\"stands\": false" + data.substring(stands + "\"stands\": true".length());
    }

    private static Changes changes(String after) throws IOException {
        return changes(after, Map.of());
    }

    private static Changes changes(String after, Map<String, Redirect> redirects) throws IOException {
        return between(BEFORE, after, redirects);
    }

    private static Changes between(String before, String after, Map<String, Redirect> redirects) throws IOException {
        return Changes.between(Snapshot.of(data(before)), Snapshot.of(data(after)), Redirects.of(redirects));
    }

    private static Json.Members data(String text) throws IOException {
        return (Json.Members) JsonText.parse(text);
    }
}
