package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.incidentdossier.content.Content;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.QuestionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What pages make of evidence, as authors write it.
final class FindingsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void asksForADay() throws IOException {
        write("dossier.yaml", "id: test\ntitle: Test\nlanguage: en\nyear: 2026\nyear-basis: So.\nversion: 0.1.0\n");
        write("questions/q.md", "---\ntype: question\ntitle: When?\nkind: day\n---\n");
        write("events/e.md", "---\ntype: event\ntitle: It happens\nquestion: q\nclaims: [b#c]\n---\n");
        article("b", "", "2026-06-13");
        article("c", "", "2026-06-13");
    }

    @Test
    void marksAsDisputedWhatAnAccountThatStandsContradicts() throws IOException {
        article("a", "", "2026-06-12");
        var findings = findings();

        assertThat(findings.isDisputed(ClaimId.parse("b#c"))).isTrue();
        assertThat(row(findings).quality()).isEqualTo("disputed");
        assertThat(row(findings).dates())
                .map(each -> each.date().words())
                .containsExactly("12 June 2026", "13 June 2026");
    }

    @Test
    void letsARetractedAccountDisputeNothingAndDateNothing() throws IOException {
        article("a", "standing: {state: retracted}\n", "2026-06-12");
        var findings = findings();

        assertThat(findings.isDisputed(ClaimId.parse("a#c"))).isFalse();
        assertThat(findings.isDisputed(ClaimId.parse("b#c"))).isFalse();
        assertThat(row(findings).quality()).isEqualTo("day");
        assertThat(row(findings).dates()).map(each -> each.date().words()).containsExactly("13 June 2026");
    }

    @Test
    void putsFirstWhatIsToldMorePreciselyOfOneDay() throws IOException {
        event("a-from", "2026-06-13/..");
        event("b-within", "2026-06-13/2026-06-15");
        event("d-until", "../2026-06-13");
        var findings = findings();
        var viewpoint = Viewpoint.of(findings, SitePath.of("timeline.html"));

        assertThat(TimelineRows.of(viewpoint, findings.dossier().events()))
                .map(TimelineRows.Row::id)
                .containsExactly("x-d-until", "x-e", "x-b-within", "x-a-from");
    }

    @Test
    void letsADateThatIsOpenAtAnEndGiveNoPlaceWhereAnotherHasBothEnds() throws IOException {
        event("a-before", "2026-06-12");
        article("b", "", "2026-06-11/..");
        var row = row(findings());

        assertThat(row.position()).isEqualTo("2026-06-13");
        assertThat(row.end()).isEqualTo("2026-06-13");
        assertThat(order()).containsExactly("x-a-before", "x-e");
        article("c", "", "2026-06-11/..");
        assertThat(order()).containsExactly("x-e", "x-a-before");
    }

    @Test
    void placesAWeekdayWhereEditorsTakeItToBeAndSaysSo() throws IOException {
        var taken = "{weekday: Saturday}, relative: {words: on Saturday, anchor: published, implies: \"2026-06-13?\"}";
        article("b", "", taken);
        article("c", "", "{weekday: Saturday}");
        var row = row(findings());

        assertThat(row.dates())
                .map(each -> each.date().words() + ", " + each.note())
                .containsExactly("Saturday, taken by the editors as possibly 13 June 2026");
        assertThat(row.position()).isEqualTo("2026-06-13");
        assertThat(row.quality()).isEqualTo("approximate");
    }

    @Test
    void marksADisputeWithAnOpenDateAtTheEndThatIsNamed() throws IOException {
        article("b", "", "2026-06-20/..");
        var drawing = TimelineDrawing.of(List.of(row(findings())), 1);

        assertThat(drawing.lines().getFirst().bars())
                .map(TimelineDrawing.Bar::cross)
                .containsExactlyInAnyOrderElementsOf(
                        drawing.ticks().stream().map(TimelineDrawing.Tick::x).toList());
    }

    @Test
    void keepsTheHyphensOfAnAnswerInWords() throws IOException {
        write(
                "questions/s.md",
                "---\ntype: question\ntitle: What?\nkind: statement\npositions: [a wake-up call, power-cut]\n---\n");
        for (var position : List.of("a wake-up call", "power-cut")) {
            var slug = "says-" + position.replace(' ', '-');
            write(
                    "articles/" + slug + ".md",
                    "---\ntype: article\ntitle: A\nclaims: [{id: c, question: s, answer: {position: " + position
                            + ", scope: Upper-East}, says: It is., speaker: article}]\n---\n");
        }

        assertThat(findings().inquiry(new QuestionId("s")).accounts())
                .map(Words::answer)
                .containsExactlyInAnyOrder("a wake-up call (Upper-East)", "power cut (Upper-East)");
    }

    @Test
    void countsWhoGivesAnAnswerByWhatStands() throws IOException {
        article("a", "standing: {state: retracted}\n", "2026-06-12");
        assertThat(sameAnswer("a#c")).isEqualTo("no other article gives this answer");

        article("d", "standing: {state: retracted}\n", "2026-06-12");
        assertThat(sameAnswer("a#c")).isEqualTo("the same answer is given by no article that stands");

        article("d", "", "2026-06-12");
        assertThat(sameAnswer("a#c")).isEqualTo("the same answer is given by 1 article, 1 origin");
    }

    private String sameAnswer(String claim) throws IOException {
        return findings().evidence().account(ClaimId.parse(claim)).stream()
                .map(Words::sameAnswer)
                .collect(Collectors.joining());
    }

    private List<String> order() throws IOException {
        var findings = findings();
        var viewpoint = Viewpoint.of(findings, SitePath.of("timeline.html"));
        return TimelineRows.of(viewpoint, findings.dossier().events()).stream()
                .map(TimelineRows.Row::id)
                .toList();
    }

    private static TimelineRows.Row row(Findings findings) {
        var viewpoint = Viewpoint.of(findings, SitePath.of("events/e.html"));
        var event = findings.dossier().events().stream()
                .filter(each -> each.slug().equals("e"))
                .findFirst();
        return TimelineRows.row(viewpoint, event.orElseThrow());
    }

    private Findings findings() throws IOException {
        var dossier = Linking.link(Content.read(folder).value()).value();
        return new Findings(dossier, Evidence.weigh(dossier, Captures.ABSENT).value());
    }

    private void event(String slug, String when) throws IOException {
        write("events/" + slug + ".md", "---\ntype: event\ntitle: It is\nwhen: " + when + "\nclaims: [b#c]\n---\n");
    }

    private void article(String slug, String header, String answer) throws IOException {
        var claim = "claims: [{id: c, question: q, answer: " + answer + ", says: So., speaker: article}]\n";
        write("articles/" + slug + ".md", "---\ntype: article\ntitle: T " + slug + "\n" + header + claim + "---\n");
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
