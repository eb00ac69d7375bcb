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
        assertThat(changes(after, redirects).added()).as("it is not new").isEmpty();
        assertThat(changes(after, redirects).contradictions()).isEmpty();
        assertThat(changes(after).gone()).containsExactly(new Changes.Gone("c#x", "dropped", ""));
    }

    @Test
    void tellsWhatChangedTogetherWithAnId() throws IOException {
        var after = BEFORE.replace("c#x", "d#x")
                .replace("{\"id\": \"c\"", "{\"id\": \"d\"")
                .replace("\"2026-06\"", "\"2026-07\"")
                .replace("{\"weekday\": \"Friday\"}", "{\"weekday\": \"Saturday\"}");
        var changes = changes(after, Map.of("c", new Redirect.To("d")));

        assertThat(changes.added()).isEmpty();
        assertThat(changes.gone())
                .containsExactly(new Changes.Gone("c", "moved", "d"), new Changes.Gone("c#x", "moved", "d#x"));
        assertThat(changes.changed())
                .containsExactly(
                        new Changes.Changed("d", List.of("published")), new Changes.Changed("d#x", List.of("answer")));
        assertThat(changes.dates()).containsExactly(new Changes.Moved("d", "published", "2026-06", "2026-07"));
        assertThat(changes.summary()).isEqualTo("0 added, 2 changed, 2 moved, 0 gone, 0 sources lost");
    }

    @Test
    void keepsWhatWasOnAQuestionThatOnlyGotAnotherName() throws IOException {
        var after = BEFORE.replace("\"day\"", "\"weekday-of-it\"");
        var redirects = Map.<String, Redirect>of("day", new Redirect.To("weekday-of-it"));

        assertThat(changes(after, redirects).contradictions()).isEmpty();
        assertThat(changes(retract(after, "a#x"), redirects).sourcesLost())
                .containsExactly(new Changes.SourceLost("a#x", "day", false));
    }

    @Test
    void doesNotCallADisputeSolvedWhoseQuestionIsGone() throws IOException {
        var before = data(BEFORE);
        var after = data(BEFORE.replace("\"day\"", "\"other\"").replace("\"contradicts\"", "\"same\""));
        var redirects = Redirects.of(Map.of("day", new Redirect.Gone("Nobody asks.")));
        var changes = Changes.between(Snapshot.of(before), Snapshot.of(after), redirects);

        assertThat(changes.contradictions()).containsExactly(new Changes.Disputed("day", "gone"));
        assertThat(ChangesMarkdown.of(changes, before, after)).contains("- gone: question `day`: When?");
    }

    @Test
    void tellsNothingOfWhatWasTakenDownWhateverItWasCalled() throws IOException {
        var disputed = BEFORE.replace("\"pairs\"", """
                "accounts": [{"id": "a#x", "answer": "Thursday", "claims": ["a#x", "b#x"]},
                  {"id": "c#x", "answer": "Friday", "claims": ["c#x"]}], "pairs\"""");
        var after = data(BEFORE.replaceAll("\\{\"id\": \"c[^\n]*\n", "\n")
                .replaceAll(",\\s*\\]", "]")
                .replace("\"contradicts\"", "\"same\""));
        var redirects =
                Redirects.of(Map.of("c", new Redirect.To("d"), "d", new Redirect.Withdrawn("A court said so.")));

        var changes = Changes.between(Snapshot.of(data(disputed)), Snapshot.of(after), redirects);

        assertThat(changes.gone())
                .containsExactly(
                        new Changes.Gone("c", "withdrawn", "A court said so."),
                        new Changes.Gone("c#x", "withdrawn", "A court said so."));
        assertThat(ChangesMarkdown.of(changes, data(disputed), after))
                .contains("- `c#x` (withdrawn)", "solved: question `day`: When? · “Thursday”\n")
                .doesNotContain("Friday");
        var dated = changes(BEFORE.replace("\"2026-06\"", "\"2026-07\""));
        var release = new Release("2", LocalDate.of(2026, 7, 1), "1", data("{}"), dated, Snapshot.of(data(BEFORE)));
        var kept = release.without(redirects, Snapshot.of(after));
        assertThat(kept.snapshot().ids()).containsExactly("a", "a#x", "b", "b#x", "day");
        assertThat(kept.changes().dates()).isEmpty();
    }

    @Test
    void tellsWhatChangedOfTheDossierAsAWhole() throws IOException {
        var before = BEFORE.replace("\"version\": \"0.1.0\"", "\"version\": \"0.1.0\", \"licence\": \"CC0-1.0\"");
        var after = before.replace("0.1.0", "0.2.0").replace("CC0-1.0", "CC-BY-4.0");
        var changes = between(before, after, Map.of());

        assertThat(changes.changed()).containsExactly(new Changes.Changed("dossier", List.of("licence")));
        assertThat(ChangesMarkdown.of(changes, data(before), data(after))).isEqualTo("""
                        ## Changed (1)

                        - the dossier as a whole: licence
                          - licence: CC0-1.0 → CC-BY-4.0
                        """);
        assertThat(between(BEFORE, after, Map.of()).changed())
                .as("a record that is older than this")
                .isEmpty();
    }

    @Test
    void tellsOfFilesBesideTheNotes() throws IOException {
        var before = BEFORE.replace("\"questions\"", """
                "attachments": [{"id": "a/map.png", "name": "map.png", "bytes": 3, "sha256": "ab"}], "questions\"""");
        var other = before.replace("\"ab\"", "\"cd\"");

        assertThat(between(BEFORE, before, Map.of()).added()).containsExactly("a/map.png");
        assertThat(between(before, other, Map.of()).changed())
                .containsExactly(new Changes.Changed("a/map.png", List.of("content")));
        var gone = between(before, BEFORE, Map.of());
        assertThat(ChangesMarkdown.of(gone, data(before), data(BEFORE))).endsWith("- file `a/map.png`: map.png\n");
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
        var redirects = Redirects.of(Map.of("c", new Redirect.Withdrawn("A court said so.")));
        var after = Snapshot.of(data("{}"));
        assertThat(release.without(redirects, after).snapshot().ids()).containsExactly("a", "a#x", "b", "b#x", "day");
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
