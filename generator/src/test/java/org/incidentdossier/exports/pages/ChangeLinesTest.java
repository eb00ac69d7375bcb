package org.incidentdossier.exports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.exports.changes.Changes;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.SitePath;
import org.junit.jupiter.api.Test;

final class ChangeLinesTest {
    private static final Dossier SAMPLE = Sample.dossier();

    @Test
    void tellsEachChangeInWords() {
        var changes = new Changes(
                List.of(),
                List.of(
                        new Changes.Changed("bare-note", List.of("standing", "title")),
                        new Changes.Changed("dossier", List.of("licence"))),
                List.of(
                        new Changes.Gone("old-note", "moved", "bare-note"),
                        new Changes.Gone("secret", "withdrawn", "A court said so."),
                        new Changes.Gone("double", "gone", "It stood twice."),
                        new Changes.Gone("lost", "dropped", ""),
                        new Changes.Gone("power-cut-report#older", "gone", "It stood twice.")),
                List.of(new Changes.Moved("lights-out", "when", "", "2024-03-12")),
                List.of(
                        new Changes.SourceLost("power-cut-report#old", "cut-start", true),
                        new Changes.SourceLost("power-cut-report#older", "cut-start", false)),
                List.of(
                        new Changes.Disputed("cut-start", "new"),
                        new Changes.Disputed("cut-start", "solved"),
                        new Changes.Disputed("cut-start", "changed"),
                        new Changes.Disputed("cut-end", "gone")));

        assertThat(lines(changes))
                .containsExactly(
                        "Sources lost: power-cut-report#old, "
                                + "retracted, or rests on what is retracted; nothing else supports what it said",
                        "Sources lost: power-cut-report#older, gone; other sources say the same",
                        "Contradictions: When did it begin?, accounts contradict each other now",
                        "Contradictions: When did it begin?, no account contradicts another any more",
                        "Contradictions: When did it begin?, other accounts contradict each other than before",
                        "Contradictions: cut-end, accounts contradicted each other; the question is gone",
                        "Dates moved: The lights go out, when: none became 2024-03-12",
                        "Changed: A bare note, standing (it stands now), title",
                        "Changed: The dossier as a whole, licence",
                        "Moved: A bare note, was old-note",
                        "Gone: secret, withdrawn: A court said so.",
                        "Gone: double, It stood twice.",
                        "Gone: lost, ",
                        "Gone: power-cut-report#older, It stood twice.");
    }

    @Test
    void countsWhatItDoesNotList() {
        var ids = IntStream.range(0, 201).mapToObj(i -> "note-" + i).toList();

        var group = groups(new Changes(ids, List.of(), List.of(), List.of(), List.of(), List.of()))
                .getFirst();

        assertThat(group.count()).isEqualTo(201);
        assertThat(group.lines()).hasSize(200);
    }

    private static List<String> lines(Changes changes) {
        return groups(changes).stream()
                .flatMap(group -> group.lines().stream()
                        .map(line -> group.title() + ": " + line.what().text() + ", " + line.how()))
                .toList();
    }

    private static List<ChangeLines.Group> groups(Changes changes) {
        return new ChangeLines(SAMPLE, Sample.evidence(SAMPLE), SitePath.of("changes.html")).groups(changes);
    }
}
