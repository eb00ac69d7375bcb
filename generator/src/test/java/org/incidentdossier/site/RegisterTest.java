package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Dossier;
import org.junit.jupiter.api.Test;

final class RegisterTest {
    @Test
    void listsNamesTitlesAndTheirWordsWithoutRegardToCase() {
        assertThat(lines(Sample.dossier()))
                .contains(
                        "A: an official -> The Weekly on the outage (unnamed source)",
                        "D: Daily -> The Daily on the outage (in a title), Daily News (in a title)",
                        "D: Daily News -> Daily News",
                        "O: outage -> The Daily on the outage (in a title), The Weekly on the outage (in a title)");
    }

    @Test
    void isEmptyForADossierWithoutEntries() {
        assertThat(lines(Sample.empty())).isEmpty();
    }

    @Test
    void leavesOutWordsOfMoreTitlesThanAnyoneReads() {
        var many = Sample.actorsNamed("Mill", Register.MOST + 1);

        assertThat(lines(many))
                .filteredOn(line -> line.startsWith("M"))
                .hasSize(Register.MOST + 1)
                .allMatch(line -> line.matches("M: Mill [0-9]+ -> Mill [0-9]+"));
    }

    private static List<String> lines(Dossier dossier) {
        var findings =
                new Findings(dossier, Evidence.weigh(dossier, Captures.ABSENT).value());
        return Register.of(Viewpoint.of(findings, RegisterPages.FIRST)).stream()
                .map(RegisterTest::line)
                .toList();
    }

    private static String line(Register.Row row) {
        var targets = row.targets().stream()
                .map(each -> each.link().text() + (each.how().isEmpty() ? "" : " (" + each.how() + ")"))
                .toList();
        return row.letter() + ": " + row.headword() + " -> " + String.join(", ", targets);
    }
}
