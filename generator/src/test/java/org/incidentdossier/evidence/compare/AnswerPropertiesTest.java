package org.incidentdossier.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incidentdossier.Bare;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.QuestionKind;

/// What holds for the comparison of any two answers.
final class AnswerPropertiesTest {
    private static final Dossier DOSSIER = dossier();

    /// Two claims on a question of one kind.
    record Two(QuestionKind kind, Claim a, Claim b) {
        Said saidByA() {
            return comparison(kind).read(a);
        }

        Said saidByB() {
            return comparison(kind).read(b);
        }
    }

    @Property
    void mirrorsWhenTurnedRound(@ForAll("pairs") Two two) {
        var there = two.saidByA().against(two.saidByB());

        assertThat(two.saidByB().against(two.saidByA())).isEqualTo(there.mirrored());
        assertThat(there.mirrored().mirrored()).isEqualTo(there);
    }

    @Property
    void givesAReasonForEveryPair(@ForAll("pairs") Two two) {
        assertThat(two.saidByA().against(two.saidByB()).reason()).isNotBlank();
    }

    @Property
    void findsEveryAnswerTheSameAsItself(@ForAll("pairs") Two two) {
        assertThat(two.saidByA().against(two.saidByA()).relation()).isEqualTo(Relation.SAME);
    }

    @Property
    void groupsExactlyWhatIsTheSame(@ForAll("pairs") Two two) {
        var same = two.saidByA().against(two.saidByB()).relation() == Relation.SAME;

        assertThat(two.saidByA().key().equals(two.saidByB().key())).isEqualTo(same);
    }

    @Property
    void neverFindsAContradictionInARefusal(@ForAll("pairs") Two two, @ForAll boolean declines) {
        var refusal = with(two.a(), declines ? Act.DECLINES : Act.NO_REPLY);
        var verdict = comparison(two.kind()).read(refusal).against(two.saidByB());

        assertThat(verdict.relation()).isEqualTo(Relation.INCOMPARABLE);
    }

    @Property
    void findsADenialContradictingWhatItDenies(@ForAll("pairs") Two two) {
        var answer = two.a().answer();
        if (answer == null || answer.denies() || answer.value() instanceof Answer.Unknown) {
            return;
        }
        var denial = comparison(two.kind()).read(with(two.a(), Act.DENIES));

        assertThat(denial.against(two.saidByA()).relation()).isEqualTo(Relation.CONTRADICTS);
    }

    @Property
    void neverFindsAContradictionBetweenTwoLimits(@ForAll("pairs") Two two) {
        var a = comparison(two.kind()).read(limited(two.a(), "in May"));
        var b = comparison(two.kind()).read(limited(two.b(), "in June"));

        assertThat(a.against(b).relation()).isEqualTo(Relation.SCOPE);
    }

    @Provide
    Arbitrary<Two> pairs() {
        return Arbitraries.of(QuestionKind.values()).flatMap(kind -> Combinators.combine(answers(kind), answers(kind))
                .as((a, b) -> new Two(kind, claim("a", a), claim("b", b))));
    }

    private static Arbitrary<Answer> answers(QuestionKind kind) {
        var values =
                switch (kind) {
                    case INSTANT, DAY -> Arbitraries.oneOf(dates(), stated());
                    case QUANTITY -> quantities();
                    case ACTORS ->
                        Combinators.combine(actorLists(), actorLists())
                                .as((actors, except) -> (Answer.Value) new Answer.Actors(actors, except));
                    case CHOICE -> Arbitraries.of("x", "y", "z").map(Answer.Choice::new);
                    case YES_NO -> Arbitraries.of(true, false).map(Answer.YesNo::new);
                    case NAME ->
                        Arbitraries.of(
                                        "Mythos",
                                        "mythos",
                                        "agency",
                                        "The Office",
                                        "The Model",
                                        "government",
                                        "Fable 5",
                                        "Fable-5")
                                .map(Answer.Name::new);
                    case STATEMENT -> Arbitraries.of("x", "y", "z").map(Answer.Statement::new);
                };
        return values.map(value -> new Answer(value, false, null));
    }

    private static Arbitrary<Answer.Value> dates() {
        return Arbitraries.of(
                        "2026-06-12",
                        "2026-06-12~",
                        "2026-06-12?",
                        "2026-06",
                        "2026",
                        "202X",
                        "2026-22",
                        "2026-06-12/2026-06-14",
                        "2026-06-13/2026-06-20",
                        "../2026-06-12",
                        "2026-06-12/..",
                        "2026-06-12T17:21",
                        "2026-06-12T17:21~",
                        "2026-06-12T21:21Z",
                        "2026-06-12T23:50/2026-06-13T00:10",
                        "2025-06-12")
                .map(text -> new Answer.Date(Edtf.parse(text).orElseThrow()));
    }

    private static Arbitrary<Answer.Value> stated() {
        return Combinators.combine(
                        Arbitraries.of(2025, 2026).injectNull(0.5),
                        Arbitraries.of(6, 7).injectNull(0.5),
                        Arbitraries.of(12, 13, 31).injectNull(0.5),
                        Arbitraries.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY).injectNull(0.5),
                        Arbitraries.of(LocalTime.of(17, 21), LocalTime.of(23, 50), LocalTime.of(0, 5))
                                .injectNull(0.5),
                        Arbitraries.of("ET", "EDT", "PT", "UTC", "IST").injectNull(0.4),
                        Arbitraries.of(true, false))
                .as(Answer.Stated::new);
    }

    private static Arbitrary<Answer.Value> quantities() {
        var numbers = Arbitraries.of("1", "12", "12.5", "13", "24", "50", "100").map(BigDecimal::new);
        var units = Arbitraries.of("users", "user", "days", "percent", "%");
        var ranges = Combinators.combine(numbers.injectNull(0.2), numbers.injectNull(0.2), units)
                .as((a, b, unit) -> (Answer.Value)
                        (a != null && b != null && a.compareTo(b) > 0
                                ? new Answer.Quantity(b, a, unit, null)
                                : new Answer.Quantity(a, b, unit, null)));
        var words = Combinators.combine(
                        Arbitraries.of(
                                "a dozen",
                                "12",
                                "over a dozen",
                                "dozens",
                                "up to 50",
                                "less than 13",
                                "at least 13",
                                "about 50",
                                "one in five",
                                "12 percent",
                                "several"),
                        units)
                .as((text, unit) -> (Answer.Value) new Answer.Quantity(null, null, unit, text));
        return Arbitraries.oneOf(ranges, words);
    }

    private static Arbitrary<List<ActorId>> actorLists() {
        return Arbitraries.of("agency", "government", "mythos-5", "fable-5")
                .map(ActorId::new)
                .list()
                .ofMaxSize(3);
    }

    private static Comparison comparison(QuestionKind kind) {
        return Comparison.on(Bare.question("q", kind), DOSSIER, ActorNames.of(DOSSIER));
    }

    private static Claim claim(String article, Answer answer) {
        return Bare.claim(article + "#c", "q", answer, Act.SAYS);
    }

    private static Claim with(Claim claim, Act act) {
        return Bare.claim(claim.id().toString(), "q", claim.answer(), act);
    }

    private static Claim limited(Claim claim, String scope) {
        var answer = claim.answer();
        var limited = answer == null ? null : new Answer(answer.value(), false, scope);
        return Bare.claim(claim.id().toString(), "q", limited, claim.act());
    }

    private static Dossier dossier() {
        return Bare.dossier(
                "America/New_York",
                List.of(
                        Bare.actor("government", "government", null),
                        Bare.actor("agency", "agency", new ActorId("government"), "The Office"),
                        Bare.actor("mythos-5", "mythos-5", null, "Mythos", "the model"),
                        Bare.actor("fable-5", "fable-5", null, "the model")));
    }
}
