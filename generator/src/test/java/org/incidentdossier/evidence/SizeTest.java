package org.incidentdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.Bare;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Dossiers of a size at which anything quadratic would not end within the time limit.
@Timeout(300)
final class SizeTest {
    @Test
    void weighsAHundredThousandClaimsOnTenThousandQuestions() {
        var entries = new ArrayList<Entry>();
        for (var q = 0; q < 10_000; q++) {
            entries.add(Bare.question("q" + q, q % 2 == 0 ? QuestionKind.DAY : QuestionKind.QUANTITY));
        }
        for (var a = 0; a < 1_000; a++) {
            var claims = new ArrayList<Claim>();
            for (var c = 0; c < 100; c++) {
                var q = (a * 100 + c) % 10_000;
                claims.add(
                        Bare.claim("a" + a + "#c" + c, "q" + q, q % 2 == 0 ? weekday(a) : quantity(a % 7), Act.SAYS));
            }
            entries.add(Bare.article("a" + a, List.of(), claims));
        }

        var evidence = weigh(entries);

        assertThat(evidence.inquiries()).hasSize(10_000);
        assertThat(evidence.contradictions()).hasSize(10_000);
    }

    @Test
    void weighsAQuestionToWhichEverybodyGivesAnotherAnswer() {
        var claims = new ArrayList<Claim>();
        for (var c = 0; c < 50_000; c++) {
            claims.add(Bare.claim("a#c" + c, "q", quantity(c), Act.SAYS));
        }

        var inquiry = weigh(List.of(Bare.question("q", QuestionKind.QUANTITY), Bare.article("a", List.of(), claims)))
                .inquiry(new QuestionId("q"));

        assertThat(inquiry.accounts()).hasSize(50_000);
        assertThat(inquiry.unpaired()).isEqualTo(49_900);
    }

    @Test
    void followsAChainOfTenThousandArticles() {
        var entries = new ArrayList<Entry>();
        for (var a = 0; a < 10_000; a++) {
            List<Hop> source = a == 0 ? List.of() : List.of(new Hop.Named("a" + (a - 1)));
            entries.add(Bare.article("a" + a, source, List.of()));
        }
        entries.add(Bare.question("q", QuestionKind.QUANTITY));
        entries.add(Bare.article(
                "last", List.of(new Hop.Named("a9999")), List.of(Bare.claim("last#c", "q", quantity(1), Act.SAYS))));

        assertThat(weigh(entries).origin(ClaimId.parse("last#c")).label()).isEqualTo("a0");
    }

    private static Evidence weigh(List<Entry> entries) {
        return Evidence.weigh(Bare.dossier("UTC", entries), Captures.ABSENT).value();
    }

    private static Answer weekday(int number) {
        var weekday = DayOfWeek.of(number % 7 + 1);
        return new Answer(new Answer.Stated(null, null, null, weekday, null, null, false), false, null);
    }

    private static Answer quantity(int number) {
        var value = BigDecimal.valueOf(number);
        return new Answer(new Answer.Quantity(value, value, null, null), false, null);
    }
}
