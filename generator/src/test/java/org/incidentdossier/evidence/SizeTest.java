package org.incidentdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Dossiers of a size at which anything quadratic would not end within the time limit.
@Timeout(300)
final class SizeTest {
    private static final NoteSource SOURCE = new NoteSource("content/x.md", "", "", Map.of());

    @Test
    void weighsAHundredThousandClaimsOnTenThousandQuestions() {
        var entries = new ArrayList<Entry>();
        for (var q = 0; q < 10_000; q++) {
            entries.add(question("q" + q, q % 2 == 0 ? QuestionKind.DAY : QuestionKind.QUANTITY));
        }
        for (var a = 0; a < 1_000; a++) {
            var claims = new ArrayList<Claim>();
            for (var c = 0; c < 100; c++) {
                var q = (a * 100 + c) % 10_000;
                claims.add(claim("a" + a, "c" + c, "q" + q, q % 2 == 0 ? weekday(a) : quantity(a % 7)));
            }
            entries.add(article("a" + a, List.of(), claims));
        }

        var evidence = weigh(entries);

        assertThat(evidence.inquiries()).hasSize(10_000);
        assertThat(evidence.contradictions()).hasSize(10_000);
    }

    @Test
    void weighsAQuestionToWhichEverybodyGivesAnotherAnswer() {
        var claims = new ArrayList<Claim>();
        for (var c = 0; c < 50_000; c++) {
            claims.add(claim("a", "c" + c, "q", quantity(c)));
        }

        var inquiry = weigh(List.of(question("q", QuestionKind.QUANTITY), article("a", List.of(), claims)))
                .inquiry(new QuestionId("q"));

        assertThat(inquiry.accounts()).hasSize(50_000);
        assertThat(inquiry.unpaired()).isEqualTo(49_900);
    }

    @Test
    void followsAChainOfTenThousandArticles() {
        var entries = new ArrayList<Entry>();
        for (var a = 0; a < 10_000; a++) {
            List<Hop> source = a == 0 ? List.of() : List.of(new Hop.Named("a" + (a - 1)));
            entries.add(article("a" + a, source, List.of()));
        }
        entries.add(question("q", QuestionKind.QUANTITY));
        entries.add(article("last", List.of(new Hop.Named("a9999")), List.of(claim("last", "c", "q", quantity(1)))));

        assertThat(weigh(entries).origin(ClaimId.parse("last#c")).label()).isEqualTo("a0");
    }

    private static Evidence weigh(List<Entry> entries) {
        return Evidence.weigh(dossier(entries), Captures.ABSENT).value();
    }

    private static Dossier dossier(List<Entry> entries) {
        var settings = new Settings(
                "test", "T", "", "en", "UTC", 2026, null, null, null, "0", null, null, List.of(), Map.of(), SOURCE);
        return Linking.link(new Notes(settings, entries, List.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of()))
                .value();
    }

    private static Answer weekday(int number) {
        var weekday = DayOfWeek.of(number % 7 + 1);
        return new Answer(new Answer.Stated(null, null, null, weekday, null, null, false), false, null);
    }

    private static Answer quantity(int number) {
        var value = BigDecimal.valueOf(number);
        return new Answer(new Answer.Quantity(value, value, null, null), false, null);
    }

    private static Question question(String slug, QuestionKind kind) {
        return new Question(
                new QuestionId(slug),
                slug,
                kind,
                List.of(),
                List.of(),
                null,
                Question.Weight.LOW,
                List.of(),
                List.of(),
                Prose.EMPTY,
                SOURCE);
    }

    private static Article article(String slug, List<Hop> derivedFrom, List<Claim> claims) {
        return new Article(
                new ArticleId(slug),
                slug,
                null,
                null,
                null,
                List.of(),
                When.UNKNOWN,
                Article.Basis.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                Article.Standing.STANDS,
                derivedFrom,
                List.of(),
                claims,
                Prose.EMPTY,
                SOURCE);
    }

    private static Claim claim(String article, String name, String question, @Nullable Answer answer) {
        return new Claim(
                new ClaimId(new ArticleId(article), name),
                new QuestionId(question),
                answer,
                "It was so.",
                null,
                new Speaker.TheArticle(),
                Act.SAYS,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                SOURCE.place(""));
    }
}
