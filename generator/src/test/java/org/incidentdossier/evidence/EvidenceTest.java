package org.incidentdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdossier.evidence.gaps.Gap;
import org.incidentdossier.evidence.gaps.GapCode;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Pair;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found in a dossier as a whole.
final class EvidenceTest {
    private static final QuestionId Q = new QuestionId("q");

    @TempDir
    Path folder;

    @Test
    void groupsClaimsByAnswerAndTellsWhatContradicts() {
        var inquiry = project("day")
                .article("a", claims("{id: c, question: q, answer: {weekday: Thursday}}"))
                .article("b", claims("{id: c, question: q, answer: {weekday: Friday}}"))
                .article("c", claims("{id: c, question: q, answer: {weekday: Friday}}"))
                .evidence()
                .inquiry(Q);

        assertThat(inquiry.accounts())
                .map(EvidenceTest::line)
                .containsExactly("a#c Thursday [a#c]", "b#c Friday [b#c, c#c]");
        assertThat(inquiry.pairs())
                .map(EvidenceTest::line)
                .containsExactly("a#c b#c contradicts: “Friday” and “Thursday” are different weekdays");
        assertThat(inquiry.spread()).isEqualTo(3);
        assertThat(inquiry.status().words()).isEqualTo("disputed: 2 accounts, 3 articles, 3 origins");
    }

    @Test
    void findsAContradictionInsideOneArticle() {
        var evidence = project("quantity")
                .article("a", claims("{id: c, question: q, answer: dozens}", "{id: d, question: q, answer: 12}"))
                .evidence();

        assertThat(evidence.contradictions())
                .map(each -> each.question().slug())
                .containsExactly("q");
        assertThat(evidence.differencesOf(new ArticleId("a")))
                .map(each -> line(each.pair()))
                .containsExactly("a#c a#d contradicts: “12” and “dozens (24 to 99)” have no number in common");
    }

    @Test
    void ranksContradictionsFirstThenWeightThenSpread() {
        var project = Project.in(folder);
        for (var name : List.of("calm", "wide", "narrow", "heavy")) {
            var weight = name.equals("heavy") || name.equals("calm") ? "high" : "low";
            project.question(name, "kind: yes-no\nweight: " + weight + "\n");
        }
        var evidence = project.article(
                        "a",
                        claims(
                                "{id: a, question: calm, answer: yes}",
                                "{id: b, question: wide, answer: yes}",
                                "{id: c, question: narrow, answer: yes}",
                                "{id: d, question: narrow, answer: no}",
                                "{id: e, question: heavy, answer: no}",
                                "{id: f, question: heavy, answer: yes}"))
                .article("b", claims("{id: b, question: wide, answer: no}"))
                .evidence();

        assertThat(evidence.inquiries())
                .map(each -> each.question().slug())
                .containsExactly("heavy", "wide", "narrow", "calm");
    }

    @Test
    void tellsWhichYearsWouldFitADateAndAWeekdayOfOneArticle() {
        var evidence = project("instant")
                .question("r", "kind: day\n")
                .event("e", "question: q\nclaims: [a#day, a#weekday]\n")
                .article(
                        "a",
                        claims(
                                "{id: day, question: r, answer: {month: 6, day: 12}}",
                                "{id: weekday, question: q, answer: {weekday: Thursday}}"))
                .evidence();
        var reason =
                "12 June is a Friday in 2026 (year inferred), not a Thursday; 12 June is a Thursday in 2025 and 2031";

        assertThat(evidence.calendarConflicts())
                .map(each -> each.article() + " " + each.subject() + " " + each.claims() + " " + each.reason())
                .containsExactly("a e [a#day, a#weekday] " + reason);
        assertThat(evidence.inquiry(Q).pairs())
                .map(EvidenceTest::line)
                .containsExactly("a#weekday a#weekday contradicts: " + reason);
    }

    @Test
    void findsNoConflictWhereWeekdayAndDateFit() {
        var evidence = project("instant")
                .article(
                        "a",
                        claims(
                                "{id: day, question: q, answer: {month: 6, day: 12}}",
                                "{id: weekday, question: q, answer: {weekday: Friday, time: \"17:21\", zone: EDT}}"))
                .evidence();

        assertThat(evidence.calendarConflicts()).isEmpty();
        assertThat(evidence.contradictions()).isEmpty();
    }

    @Test
    void findsAZoneThatIsNotInForceAndADayThatDoesNotExist() {
        var evidence = project("instant")
                .article(
                        "a",
                        claims(
                                "{id: c, question: q, answer: {month: 6, day: 12, time: \"17:21\", zone: EST}}",
                                "{id: d, question: q, answer: {month: 2, day: 29}}",
                                "{id: e, question: q, answer: {month: 2, day: 29, weekday: Sunday}}",
                                "{id: f, question: q, answer: {month: 12, day: 12, time: \"17:21\", zone: BST}}"))
                .evidence();

        assertThat(evidence.calendarConflicts())
                .map(each -> each.claims() + " " + each.reason())
                .containsExactly(
                        "[a#c] EST is not in force on 12 June 2026 (year inferred); EDT is",
                        "[a#d] there is no 29 February in 2026 (year inferred); there is one in 2024 and 2028",
                        "[a#e] there is no 29 February in 2026 (year inferred);"
                                + " there is one on a Sunday in 2004 and 2032",
                        "[a#f] BST is not in force on 12 December 2026 (year inferred); GMT is");
    }

    @Test
    void putsThePartsOfADateTogetherThatSeveralClaimsOfAnArticleState() {
        assertThat(conflicts("{year: 2026, month: 6, weekday: Thursday}", "{day: 12}"))
                .containsExactly("[a#c1, a#c0] 12 June is a Friday in 2026, not a Thursday;"
                        + " 12 June is a Thursday in 2025 and 2031");
        assertThat(conflicts("{month: 6, day: 12}", "{year: 2024, weekday: Thursday}"))
                .containsExactly("[a#c0, a#c1] 12 June is a Wednesday in 2024, not a Thursday;"
                        + " 12 June is a Thursday in 2014 and 2025");
        assertThat(conflicts("{month: 6, day: 12, weekday: Thursday}", "\"2024\""))
                .containsExactly("[a#c0, a#c1] 12 June is a Wednesday in 2024, not a Thursday;"
                        + " 12 June is a Thursday in 2014 and 2025");
    }

    @Test
    void findsNoConflictInPartsThatFitOrDoNotBelongTogether() {
        assertThat(conflicts("{month: 6, day: 12, weekday: Thursday}", "{year: 2025}"))
                .isEmpty();
        assertThat(conflicts("{month: 6, day: 12, weekday: Thursday}", "{year: 2025}", "{year: 2024}"))
                .isEmpty();
        assertThat(conflicts("{month: 6, day: 12}", "{month: 7, weekday: Thursday}"))
                .isEmpty();
        assertThat(conflicts("{year: 2026, month: 6, day: 12, approximate: true}", "{weekday: Thursday}"))
                .isEmpty();
        assertThat(conflicts("{month: 6, day: 12}", "{weekday: Thursday, approximate: true}"))
                .isEmpty();
        assertThat(conflicts("{value: 2026-06-12, denies: true}", "{weekday: Thursday}"))
                .isEmpty();
    }

    @Test
    void readsTheYearThatAnArticleStatesIntoItsOwnDatesFirst() {
        var inquiry = project("instant")
                .article(
                        "a",
                        claims(
                                "{id: c, question: q, answer: {month: 6, day: 12}}",
                                "{id: d, question: q, answer: {year: 2025}}"))
                .article("b", claims("{id: c, question: q, answer: 2025-06-12}"))
                .evidence()
                .inquiry(Q);

        assertThat(inquiry.accounts())
                .map(EvidenceTest::line)
                .containsExactly("a#c 12 June 2025 (year inferred) [a#c, b#c]", "a#d 2025 [a#d]");
        assertThat(inquiry.hasContradiction()).isFalse();
    }

    @Test
    void findsNoConflictBetweenTheDaysOfOneMomentInTwoZones() {
        assertThat(conflicts("2026-06-13T02:00Z", "{weekday: Saturday}")).isEmpty();
        assertThat(conflicts("2026-06-13T02:00Z", "{weekday: Friday}")).isEmpty();
        assertThat(conflicts("{month: 6, day: 12}", "{weekday: Saturday, time: \"08:00\", zone: JST}"))
                .isEmpty();
        assertThat(conflicts("2026-06-13T02:00Z", "{weekday: Monday}"))
                .containsExactly("[a#c0, a#c1] 13 June is a Saturday in 2026, not a Monday;"
                        + " 13 June is a Monday in 2022 and 2033");
    }

    private List<String> conflicts(String... answers) {
        var claims = IntStream.range(0, answers.length)
                .mapToObj(i -> "{id: c" + i + ", question: q, answer: " + answers[i] + "}")
                .toArray(String[]::new);
        return project("instant").article("a", claims(claims)).evidence().calendarConflicts().stream()
                .map(each -> each.claims() + " " + each.reason())
                .toList();
    }

    @Test
    void judgesAnAccountAlikeInWhicheverNotationItsFirstArticleHasIt() {
        var japan = claims("{id: c, question: q, answer: 2026-06-13T08:00+09:00}");
        var here = claims("{id: c, question: q, answer: {year: 2026, month: 6, day: 12, time: \"19:00\", zone: ET}}");
        for (var days : List.of("2026-06-12", "2026-06-13")) {
            for (var first : List.of(japan, here)) {
                var pairs = project("instant")
                        .article("a", first)
                        .article("b", first.equals(japan) ? here : japan)
                        .article("c", claims("{id: c, question: q, answer: " + days + "}"))
                        .evidence()
                        .inquiry(Q)
                        .pairs();

                assertThat(pairs).map(pair -> pair.relation().word()).containsExactly("incomparable");
            }
        }
    }

    @Test
    void warnsOfAZoneThatNobodyKnows() {
        var found = project("instant")
                .article(
                        "a",
                        claims(
                                "{id: c, question: q, answer: {weekday: Friday, time: \"17:21\", zone: Foo}}",
                                "{id: d, question: q, answer: {weekday: Friday, time: \"17:21\", zone: UTC+2}}"))
                .diagnostics();

        assertThat(found)
                .filteredOn(each -> each.contains("D327"))
                .containsExactly("content/articles/a.md:5:73: warning[D327]: \"Foo\" names no time zone that is known,"
                        + " so this time is compared with none elsewhere");
    }

    @Test
    void holdsRelativeDatesAgainstTheirAnchors() {
        var evidence = project("day")
                .question("r", "kind: day\n")
                .article(
                        "a",
                        claims(
                                "{id: day, question: r, answer: {month: 6, day: 12}}",
                                "{id: fits, question: q, relative:"
                                        + " {words: earlier this week, anchor: r, implies: 2026-06-08/2026-06-11}}",
                                "{id: not, question: q, relative:"
                                        + " {words: earlier this week, anchor: r, implies: 2026-05-01}}"))
                .evidence();

        assertThat(evidence.calendarConflicts())
                .map(each -> each.claims() + " " + each.reason())
                .containsExactly("[a#not] “earlier this week”, from 12 June 2026, does not lead to 1 May 2026");
        assertThat(evidence.inquiry(Q).accounts())
                .map(EvidenceTest::line)
                .containsExactly("a#fits between 8 June 2026 and 11 June 2026 [a#fits]", "a#not 1 May 2026 [a#not]");
    }

    @Test
    void followsClaimsToTheirOrigins() {
        var evidence = people().question("q", "kind: yes-no\n")
                .article("report", "outlet: axios\n")
                .article("rewrite", "derived-from: [report]\n" + claims("{id: c, question: q}"))
                .article("digest", "derived-from: [report, {work: A book}]\n" + claims("{id: c, question: q}"))
                .article("vague", "derived-from: [{work: unknown}]\n" + claims("{id: c, question: q}"))
                .article(
                        "news",
                        claims(
                                "{id: own, question: q}",
                                "{id: spoken, question: q, speaker: company}",
                                "{id: whispered, question: q, speaker: {unnamed: a senior official}}",
                                "{id: chained, question: q, via: [techcrunch, axios, {unnamed: people}]}",
                                "{id: below, question: q, speaker: company, via: [{unnamed: a friend}]}",
                                "{id: linked, question: q, via: [rewrite]}",
                                "{id: work, question: q, via: [techcrunch, {work: A blog post}]}"))
                .evidence();

        assertThat(List.of("rewrite#c", "digest#c", "vague#c"))
                .map(id -> evidence.origin(ClaimId.parse(id)).label())
                .containsExactly("report", "unknown source of digest", "unknown source of vague");
        assertThat(List.of("own", "spoken", "whispered", "chained", "below", "linked", "work"))
                .map(id -> evidence.origin(ClaimId.parse("news#" + id)).label())
                .containsExactly(
                        "news",
                        "company",
                        "unnamed sources of news",
                        "unnamed sources of axios",
                        "unnamed sources of company",
                        "report",
                        "A blog post");
    }

    @Test
    void seeksUnnamedSourcesBelowWhoeverWouldBeTheOriginWithoutThem() {
        var evidence = people().question("q", "kind: yes-no\n")
                .article("report", "outlet: axios\n" + claims("{id: c, question: q, speaker: {unnamed: an official}}"))
                .article(
                        "rewrite",
                        "derived-from: [report]\n"
                                + claims(
                                        "{id: spoken, question: q, speaker: {unnamed: an official}}",
                                        "{id: chained, question: q, via: [{unnamed: an official}]}",
                                        "{id: named, question: q, speaker: company, via: [{unnamed: a friend}]}"))
                .article("copy", claims("{id: c, question: q, via: [rewrite, {unnamed: an official}]}"))
                .article(
                        "digest",
                        "derived-from: [report, axios]\n"
                                + claims("{id: c, question: q, speaker: {unnamed: an official}}"))
                .article(
                        "heard",
                        "derived-from: [{unnamed: people}]\n"
                                + claims("{id: c, question: q, speaker: {unnamed: a man}}"))
                .article("vague", claims("{id: c, question: q, via: [axios, {work: unknown}, {unnamed: people}]}"))
                .evidence();

        assertThat(List.of("report#c", "rewrite#spoken", "rewrite#chained", "rewrite#named", "copy#c"))
                .map(id -> evidence.origin(ClaimId.parse(id)).label())
                .containsExactly(
                        "unnamed sources of report",
                        "unnamed sources of report",
                        "unnamed sources of report",
                        "unnamed sources of company",
                        "unnamed sources of report");
        assertThat(List.of("digest#c", "heard#c", "vague#c"))
                .map(id -> evidence.origin(ClaimId.parse(id)).label())
                .containsExactly("unknown source of digest", "unnamed sources of heard", "unknown source of vague");
    }

    @Test
    void rendersTheWholeChain() {
        assertThat(chains(
                        "outlet: kucoin\n",
                        "via: [techcrunch, axios, {unnamed: sources}]",
                        "via: [{unnamed: a senior official}]",
                        "via: [techcrunch, {work: A book}]",
                        "via: [unknown]",
                        "via: [base]",
                        "via: [rewrite, {unnamed: people}]",
                        "via: [rewrite, axios]"))
                .containsExactly(
                        "kucoin, crediting techcrunch, citing axios, citing unnamed sources, says",
                        "kucoin, crediting a senior official, says",
                        "kucoin, crediting techcrunch, citing “A book”, says",
                        "kucoin, crediting a source that it does not name, says",
                        "kucoin, crediting “base”, says",
                        "kucoin, crediting “rewrite”, which draws on “base”, citing unnamed people, says",
                        "kucoin, crediting “rewrite”, citing axios, says");
    }

    @Test
    void rendersWhatAnArticleIsDerivedFrom() {
        var unnamed = "via: [{unnamed: officials}]";

        assertThat(chains("derived-from: [rewrite]\n", "", "speaker: company", unnamed, "via: [axios]"))
                .containsExactly(
                        "“news”, drawing on “rewrite”, which draws on “base”, says",
                        "“news”, drawing on “rewrite”, which draws on “base”, reports that company said",
                        "“news”, drawing on “rewrite”, which draws on “base”, citing unnamed officials, says",
                        "“news”, crediting axios, says");
        assertThat(chains("derived-from: [rewrite, axios, {work: A book}]\n", ""))
                .containsExactly("“news”, drawing on “rewrite”, axios and “A book”, says");
        assertThat(chains("derived-from: [{work: unknown}]\n", "", "speaker: company"))
                .containsExactly(
                        "“news”, drawing on a source that it does not name, says",
                        "“news”, drawing on a source that it does not name, reports that company said");
    }

    @Test
    void rendersWhatIsSaidDeniedOrLeftUnanswered() {
        assertThat(chains("", "act: denies", "act: declines", "act: no-reply"))
                .containsExactly("“news” says in a denial", "“news” declines to answer", "“news” does not reply");
        assertThat(chains(
                        "",
                        "speaker: company",
                        "speaker: {unnamed: US officials}",
                        "speaker: company, act: denies",
                        "speaker: {unnamed: officials}, act: declines",
                        "speaker: {unnamed: an official}, act: no-reply"))
                .containsExactly(
                        "“news” reports that company said",
                        "“news” reports that US officials said",
                        "“news” reports a denial by company",
                        "“news” reports that unnamed officials declined to answer",
                        "“news” reports that an official did not reply");
    }

    /// Of one article's claims, in their order.
    private List<String> chains(String article, String... claims) {
        var numbered = IntStream.range(0, claims.length)
                .mapToObj(i -> "{id: c" + i + ", question: q" + (claims[i].isEmpty() ? "" : ", " + claims[i]) + "}")
                .toArray(String[]::new);
        var project = people().question("q", "kind: yes-no\n")
                .article("base", "outlet: axios\n")
                .article("rewrite", "derived-from: [base]\n")
                .article("news", article + claims(numbered));
        var evidence = project.evidence();
        return project.dossier().claims().stream()
                .map(claim -> evidence.chain(claim).words())
                .toList();
    }

    @Test
    void countsOriginsNotArticles() {
        var support = people().question("q", "kind: yes-no\n")
                .article("a", claims("{id: c, question: q, answer: yes, via: [axios]}"))
                .article("b", claims("{id: c, question: q, answer: yes, via: [techcrunch, axios]}"))
                .article("c", "derived-from: [{work: unknown}]\n" + claims("{id: c, question: q, answer: yes}"))
                .evidence()
                .support(ClaimId.parse("a#c"));

        assertThat(support.articles()).map(ArticleId::slug).containsExactly("a", "b", "c");
        assertThat(support.origins()).containsExactly("axios");
        assertThat(support.unknown()).isEqualTo(1);
        assertThat(support.independent()).isEqualTo(1);
    }

    @Test
    void countsAnUnnamedSourceAndWhoeverReliesOnItAsOneIndependentOrigin() {
        var support = people().question("q", "kind: yes-no\n")
                .article("report", "outlet: axios\n" + claims("{id: c, question: q, answer: yes}"))
                .article("b", claims("{id: c, question: q, answer: yes, via: [axios, {unnamed: people}]}"))
                .evidence()
                .support(Q);

        assertThat(support.origins()).containsExactly("report", "unnamed sources of axios");
        assertThat(support.independent()).isEqualTo(1);
    }

    @Test
    void countsWhoOnlyPassesOnWhatOthersSayAsNoIndependentOrigin() {
        var yes = "{id: c, question: q, answer: yes";
        var relay = "outlet: axios\n" + claims(yes + ", via: [techcrunch]}");

        assertThat(independent(claims(yes + ", via: [b]}"), relay)).isEqualTo(1);
        assertThat(independent(claims(yes + ", via: [axios]}"), relay)).isEqualTo(1);
        assertThat(independent(claims(yes + ", via: [b]}"), claims(yes + ", via: [unknown]}")))
                .isEqualTo(1);
        assertThat(independent(claims(yes + ", via: [kim]}"), relay)).isEqualTo(2);
        assertThat(independent(
                        claims(yes + ", via: [b]}"),
                        claims(yes + "}", yes.replace("id: c", "id: d") + ", via: [techcrunch]}")))
                .isEqualTo(2);
    }

    @Test
    void countsAWorkAndItsUnnamedSourcesAsOneIndependentOrigin() {
        var work = claims("{id: c, question: q, answer: yes, via: [{work: Report X}]}");

        assertThat(independent(work, claims("{id: c, question: q, answer: yes, via: [{work: Report  x}]}")))
                .isEqualTo(1);
        assertThat(independent(
                        work,
                        claims("{id: c, question: q, answer: yes, via: [{work: Report X}, {unnamed: a source}]}")))
                .isEqualTo(1);
        assertThat(independent(work, claims("{id: c, question: q, answer: yes, via: [{work: Report Y}]}")))
                .isEqualTo(2);
    }

    @Test
    void countsAnArticleAndItsAuthorsAsOneIndependentOrigin() {
        var yes = claims("{id: c, question: q, answer: yes}");

        for (var author :
                List.of("officer", "company", "kim, officer", "Some Body, officer", "OFFICER", "Kim, The Firm")) {
            assertThat(independent(
                            "outlet: axios\nauthors: [" + author + "]\n" + yes,
                            claims("{id: c, question: q, answer: yes, speaker: company}")))
                    .as(author)
                    .isEqualTo(1);
        }
        for (var author : List.of("officer", "Some Body", "kim, officer")) {
            assertThat(independent(
                            "outlet: axios\nauthors: [" + author + "]\n" + yes,
                            "outlet: techcrunch\nauthors: [" + author.toUpperCase(Locale.ROOT) + "]\n" + yes))
                    .as(author)
                    .isEqualTo(1);
        }
        assertThat(independent(
                        "outlet: axios\nauthors: [kim]\n" + yes, "outlet: techcrunch\nauthors: [Some Body]\n" + yes))
                .isEqualTo(2);
    }

    private int independent(String first, String second) {
        return people().actor("kim", "")
                .actor("company", "aliases: [The Firm]\n")
                .question("q", "kind: yes-no\n")
                .article("a", first)
                .article("b", second)
                .evidence()
                .support(Q)
                .independent();
    }

    @Test
    void callsEstablishedOnlyWhatTwoIndependentOriginsSayWithoutHedgeOrContradiction() {
        assertThat(status("", "")).isEqualTo("established by 2 articles, 2 origins");
        assertThat(status(", speaker: company", ", speaker: company")).isEqualTo("reported by 2 articles, 1 origin");
        assertThat(status(", speaker: officer", ", speaker: company")).isEqualTo("reported by 2 articles, 2 origins");
        assertThat(status(", hedge: reportedly", "")).isEqualTo("reported by 2 articles, 2 origins");
        assertThat(status("", ", act: denies")).isEqualTo("disputed: 2 accounts, 2 articles, 2 origins");
        assertThat(status(", act: declines", ", act: declines")).isEqualTo("no answer; 2 articles: declined to answer");
    }

    private String status(String first, String second) {
        return people().question("q", "kind: yes-no\n")
                .article("a", claims("{id: c, question: q, answer: yes" + first + "}"))
                .article("b", claims("{id: c, question: q, answer: yes" + second + "}"))
                .evidence()
                .inquiry(Q)
                .status()
                .words();
    }

    @Test
    void takesARelativeDateForAnAnswerWhicheverArticleComesFirst() {
        var day = "answer: 2026-06-12";
        var certain = "relative: {words: on the day, anchor: r, implies: 2026-06-12}";
        var uncertain = "relative: {words: on the day, anchor: r, implies: \"2026-06-12?\"}";

        assertThat(List.of(dated(day, certain), dated(certain, day), dated(certain, certain)))
                .containsOnly("12 June 2026: established by 2 articles, 2 origins");
        assertThat(List.of(dated(day, uncertain), dated(uncertain, day)))
                .containsOnly("12 June 2026 (uncertain): reported by 2 articles, 2 origins");
    }

    @Test
    void wordsAnAccountInTheSameWayWhicheverArticleComesFirst() {
        var stated = "answer: {month: 6, day: 12}";

        assertThat(List.of(dated(stated, "answer: 2026-06-12"), dated("answer: 2026-06-12", stated)))
                .containsOnly("12 June 2026 (year inferred): established by 2 articles, 2 origins");
    }

    private String dated(String first, String second) {
        var inquiry = project("day")
                .question("r", "kind: day\n")
                .article("a", claims("{id: c, question: q, " + first + "}"))
                .article("b", claims("{id: c, question: q, " + second + "}"))
                .evidence()
                .inquiry(Q);

        return inquiry.accounts().getFirst().answer() + ": " + inquiry.status().words();
    }

    @Test
    void countsEstablishedAccountsInsteadOfAddingThemUp() {
        var project = project("day");
        for (var article : List.of("a", "b", "c", "d")) {
            var answer = article.compareTo("c") < 0 ? "2026-06-12" : "2026-06";
            project.article(article, claims("{id: c, question: q, answer: " + answer + "}"));
        }
        var status = project.evidence().inquiry(Q).status();

        assertThat(status.words()).isEqualTo("2 of 2 accounts established");
    }

    @Test
    void takesSupportFromWhatRestsOnARetractedArticle() {
        var evidence = people().question("q", "kind: yes-no\n")
                .article("gone", "standing: {state: retracted}\n" + claims("{id: c, question: q, answer: no}"))
                .article("copy", "derived-from: [gone]\n" + claims("{id: c, question: q, answer: no}"))
                .article("link", claims("{id: c, question: q, answer: no, via: [copy]}"))
                .article(
                        "firm",
                        claims("{id: c, question: q, answer: yes}", "{id: d, question: q, answer: no, via: [axios]}"))
                .evidence();

        assertThat(evidence.inquiry(Q).accounts())
                .map(EvidenceTest::line)
                .containsExactly("copy#c no [copy#c, firm#d, gone#c, link#c]", "firm#c yes [firm#c]");
        assertThat(evidence.support(ClaimId.parse("gone#c")).claims())
                .map(ClaimId::toString)
                .containsExactly("firm#d");
        assertThat(evidence.stands(ClaimId.parse("link#c"))).isFalse();
    }

    @Test
    void takesSupportFromTheUnnamedSourcesOfARetractedArticle() {
        var evidence = people().question("q", "kind: yes-no\n")
                .article("gone", "standing: {state: retracted}\n")
                .article(
                        "copy",
                        "derived-from: [gone]\n"
                                + claims(
                                        "{id: c, question: q, speaker: {unnamed: an official}}",
                                        "{id: d, question: q, via: [{unnamed: an official}]}",
                                        "{id: e, question: q, speaker: company}"))
                .evidence();

        assertThat(List.of("copy#c", "copy#d", "copy#e"))
                .map(id -> evidence.stands(ClaimId.parse(id)))
                .containsExactly(false, false, true);
    }

    @Test
    void letsARetractedAccountDisputeNothing() {
        var inquiry = people().question("q", "kind: yes-no\n")
                .article("gone", "standing: {state: retracted}\n" + claims("{id: c, question: q, answer: no}"))
                .article("a", claims("{id: c, question: q, answer: yes}"))
                .article("b", claims("{id: c, question: q, answer: yes}"))
                .evidence()
                .inquiry(Q);

        assertThat(inquiry.status().words()).isEqualTo("established by 2 articles, 2 origins");
        assertThat(inquiry.contradictions()).hasSize(1);
        assertThat(inquiry.disputes()).isEmpty();
    }

    @Test
    void letsTheCalendarOfARetractedArticleDisputeNothing() {
        var dates = claims(
                "{id: day, question: q, answer: 2026-06-12}",
                "{id: weekday, question: q, answer: {weekday: Thursday}}");
        var day = claims("{id: day, question: q, answer: 2026-06-12}");
        var project = project("day").article("b", day).article("c", day);

        assertThat(project.article("a", dates).evidence().inquiry(Q).disputes())
                .map(EvidenceTest::line)
                .containsExactly(
                        "a#day a#weekday contradicts: “Thursday” and “12 June 2026”: 12 June 2026 is a Friday, not a"
                                + " Thursday",
                        "a#day a#day contradicts: 12 June is a Friday in 2026, not a Thursday; 12 June is a"
                                + " Thursday in 2025 and 2031");

        var inquiry = project.article("a", "standing: {state: retracted}\n" + dates)
                .evidence()
                .inquiry(Q);
        assertThat(inquiry.contradictions()).hasSize(2);
        assertThat(inquiry.disputes()).isEmpty();
        assertThat(inquiry.status().words()).isEqualTo("established by 2 articles, 2 origins");
    }

    @Test
    void knowsWhatEachArticleDoesAboutAQuestion() {
        var evidence = people().question(
                        "q", "kind: yes-no\nsilent: [{article: quiet, checked: 2026-06-20}, {article: listed}]\n")
                .article("asserts", claims("{id: c, question: q, answer: yes}"))
                .article("attributes", claims("{id: c, question: q, answer: yes, speaker: company}"))
                .article("quiet", "")
                .article("listed", "")
                .article("other", "")
                .evidence();

        assertThat(List.of("asserts", "attributes", "quiet", "listed", "other"))
                .map(article ->
                        evidence.stance(Q, new ArticleId(article)).kind().word())
                .containsExactly("asserts", "attributes", "silent", "unchecked", "unchecked");
    }

    @Test
    void tellsWhatWasKnownWhen() {
        var evidence = people().article("day", "published: 2026-06-12\n" + claims("{id: c, about: [company]}"))
                .article("since", "published: 2026-06-13/..\n" + claims("{id: c, about: [company]}"))
                .article("month", "published: 2026-06\n" + claims("{id: c, about: [company]}"))
                .article("never", claims("{id: c, about: [company]}"))
                .evidence();

        assertThat(evidence.publicationDays())
                .map(LocalDate::toString)
                .containsExactly("2026-06-01", "2026-06-12", "2026-06-13", "2026-06-30");
        assertThat(evidence.publicationDays())
                .map(day -> ids(evidence.asOf(day).known()) + " perhaps "
                        + ids(evidence.asOf(day).perhaps()))
                .containsExactly(
                        "[] perhaps [month#c, never#c]",
                        "[day#c] perhaps [month#c, never#c]",
                        "[day#c] perhaps [month#c, never#c, since#c]",
                        "[day#c, month#c] perhaps [never#c, since#c]");
    }

    @Test
    void knowsOfNothingThatItAppearedOnADayThatIsOnlyAboutOrDoubtful() {
        var evidence = people().article("about", "published: 2026-06-12~\n" + claims("{id: c, about: [company]}"))
                .article("doubtful", "published: 2026-06-12?\n" + claims("{id: c, about: [company]}"))
                .article("month", "published: 2026-06~\n" + claims("{id: c, about: [company]}"))
                .evidence();

        assertThat(evidence.publicationDays())
                .map(day -> day + " " + ids(evidence.asOf(day).known()) + " perhaps "
                        + ids(evidence.asOf(day).perhaps()))
                .containsExactly(
                        "2026-05-01 [] perhaps [doubtful#c, month#c]",
                        "2026-06-01 [] perhaps [doubtful#c, month#c]",
                        "2026-06-11 [] perhaps [about#c, doubtful#c, month#c]",
                        "2026-06-12 [] perhaps [about#c, doubtful#c, month#c]",
                        "2026-06-13 [about#c] perhaps [doubtful#c, month#c]",
                        "2026-06-30 [about#c] perhaps [doubtful#c, month#c]",
                        "2026-07-31 [about#c, month#c] perhaps [doubtful#c]");
    }

    @Test
    void weighsDatesAtTheEndsOfTheCalendar() {
        var evidence = project("day")
                .article(
                        "a",
                        "published: Y999000000~\n"
                                + claims(
                                        "{id: c, question: q, answer: Y-999000000~}",
                                        "{id: d, question: q, answer: {weekday: Friday}}",
                                        "{id: e, question: q, relative:"
                                                + " {words: earlier this year, anchor: published, implies: Y999000000}}"))
                .evidence();

        assertThat(evidence.inquiry(Q).accounts()).hasSize(3);
        assertThat(evidence.publicationDays()).hasSize(4);
        assertThat(evidence.calendarConflicts()).isEmpty();
    }

    @Test
    void listsWhatIsMissing() {
        var gaps = people().question("q", "kind: yes-no\n")
                .article("a", claims("{id: c, question: q, answer: yes}"))
                .article("b", "url: https://example.org/b\n")
                .evidence()
                .gaps();

        assertThat(gaps)
                .map(gap -> gap.code() + " " + gap.id())
                .containsExactly(
                        "G-url a",
                        "G-author a",
                        "G-author b",
                        "G-date a",
                        "G-date b",
                        "G-outlet a",
                        "G-outlet b",
                        "G-capture a",
                        "G-capture b",
                        "G-origin q",
                        "G-silence q",
                        "G-review a#c");
        assertThat(gaps)
                .map(Gap::text)
                .contains(
                        "no answer to “q?” has two independent origins: the best rests on a",
                        "nobody has looked for an answer to “q?” in b");
    }

    @Test
    void namesAFewOfManyArticlesThatNobodyHasLookedThrough() {
        var project = Project.in(folder).question("q", "kind: yes-no\n");
        for (var slug : List.of("a", "b", "c", "d", "e", "f", "g")) {
            project.article(slug, "");
        }

        assertThat(project.evidence().gaps())
                .filteredOn(gap -> gap.code() == GapCode.SILENCE)
                .map(Gap::text)
                .containsExactly("nobody has looked for an answer to “q?” in a, b, c, d, e and 2 more");
    }

    @Test
    void tellsWhyNoAnswerHasTwoOrigins() {
        var yes = "{id: c, question: q, answer: yes";

        assertThat(originGap(claims(yes + ", via: [axios]}")))
                .isEqualTo("no answer to “q?” has two independent origins: the best rests on axios");
        assertThat(originGap(claims(yes + ", via: [unknown]}")))
                .isEqualTo("the origin of every answer to “q?” is unknown");
        assertThat(originGap("standing: {state: retracted}\n" + claims(yes + "}")))
                .isEqualTo("no answer to “q?” stands: each is retracted, or rests on what is retracted");
    }

    @Test
    void listsSeveralOriginsAsEnglishDoes() {
        var project = Project.in(folder).question("q", "kind: yes-no\n");
        for (var slug : List.of("a", "b", "c")) {
            project.article(slug, "authors: [Jo]\n" + claims("{id: c, question: q, answer: yes}"));
        }

        assertThat(project.evidence().gaps())
                .map(Gap::text)
                .contains("no answer to “q?” has two independent origins: the best rests on a, b and c");
    }

    private String originGap(String article) {
        return people().question("q", "kind: yes-no\n").article("a", article).evidence().gaps().stream()
                .filter(gap -> gap.code() == GapCode.ORIGIN)
                .map(Gap::text)
                .collect(Collectors.joining());
    }

    @Test
    void takesADateForPrintedOnlyWhereTheNoteSaysSo() {
        var project = Project.in(folder)
                .article("a", "published: 2026-03-02\n")
                .article("b", "published: 2026-03-02\npublished-basis: printed\n");

        assertThat(project.dossier().articles())
                .map(Article::publishedBasis)
                .containsExactly(Article.Basis.UNKNOWN, Article.Basis.PRINTED);
        assertThat(project.evidence().gaps())
                .filteredOn(gap -> gap.code() == GapCode.DATE)
                .map(Gap::text)
                .containsExactly("it is not recorded whether “a” prints its date");
    }

    @Test
    void showsActorsTheDifferencesInWhichTheyAppear() {
        var evidence = people().question("q", "kind: yes-no\n")
                .article("a", claims("{id: c, question: q, answer: yes, speaker: company}"))
                .article("b", claims("{id: c, question: q, answer: no, about: [officer]}"))
                .evidence();

        assertThat(List.of("company", "officer", "axios"))
                .map(actor -> evidence.differencesOf(new ActorId(actor)).size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void comparesOfManyAnswersThoseThatMostArticlesGive() {
        var project = project("name");
        for (var article = 0; article < 3; article++) {
            var first = article == 0 ? 0 : 400;
            project.article(
                    "a" + article,
                    IntStream.range(first, 500)
                            .mapToObj(i -> "{id: c%d, question: q, answer: Name %d}".formatted(i, i))
                            .collect(Collectors.collectingAndThen(
                                    Collectors.toList(), each -> claims(each.toArray(String[]::new)))));
        }
        var evidence = project.evidence();
        var inquiry = evidence.inquiry(Q);

        assertThat(inquiry.accounts()).hasSize(500);
        assertThat(inquiry.unpaired()).isEqualTo(400);
        assertThat(inquiry.pairs()).hasSize(100 * 99 / 2);
        assertThat(inquiry.pairs())
                .allMatch(pair ->
                        evidence.account(pair.a()).orElseThrow().claims().size() == 3);
    }

    @Test
    void callsNothingEstablishedWhereNotAllAnswersAreCompared() {
        assertThat(established(100)).isEqualTo(100);
        assertThat(established(101)).isZero();
    }

    /// How many of so many answers, none of which contradicts another one, are established.
    private long established(int answers) {
        var claims = claims(IntStream.range(0, answers)
                .mapToObj(i -> "{id: c%d, question: q, answer: {min: %d}}".formatted(i, i + 1))
                .toArray(String[]::new));
        var inquiry = project("quantity")
                .article("a", claims)
                .article("b", claims)
                .evidence()
                .inquiry(Q);

        return inquiry.accounts().stream().filter(Account::isEstablished).count();
    }

    private Project project(String kind) {
        return Project.in(folder).question("q", "kind: " + kind + "\n");
    }

    private Project people() {
        return Project.in(folder)
                .actor("axios", "")
                .actor("techcrunch", "")
                .actor("kucoin", "")
                .actor("company", "")
                .actor("officer", "relations: [{type: employment, role: Chief, of: company}]\n");
    }

    /// Claims that differ in what is given; the rest is the same for all.
    private static String claims(String... claims) {
        return List.of(claims).stream()
                .map(claim -> "  - " + claim.substring(0, claim.length() - 1) + ", says: So."
                        + (claim.contains("speaker:") ? "" : ", speaker: article") + "}\n")
                .collect(Collectors.joining("", "claims:\n", ""));
    }

    private static String line(Account account) {
        return account.id() + " " + account.answer() + " " + ids(account.claims());
    }

    private static String line(Pair pair) {
        return pair.a() + " " + pair.b() + " " + pair.relation().word() + ": " + pair.reason();
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id().toString()).toList();
    }
}
