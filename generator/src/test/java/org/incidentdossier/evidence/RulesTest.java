package org.incidentdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.evidence.wording.Captures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each rule with a note that breaks it.
final class RulesTest {
    private static final String CLAIM = "claims:\n  - {id: c, about: [x], says: It was so., speaker: article%s}\n";
    private static final String TEXT = "The order came at 5:21 p.m. ET on a Thursday. The “order” was brief.";

    @TempDir
    Path folder;

    @Test
    void findsProseThatCitesNothing() {
        var project = project("").question("q", """
                kind: statement
                ---
                A statement.

                - A cited item [@a#c].
                - An item without.

                :::editorial
                We do not know.
                :::
                """);

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/questions/q.md:6:1: error[D301]: this paragraph cites no claim",
                        "content/questions/q.md:9:3: error[D301]: this list item cites no claim");
    }

    @Test
    void findsStatementsInCode() {
        var project = project("").event("e", """
                when: 2026-06-12
                claims: [a#c]
                ---
                ## Heading

                ```
                The utility is guilty [@a#c].
                ```

                    It is guilty indeed.

                :::editorial
                ```
                We wrote to it.
                ```
                :::
                """);

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/events/e.md:9:1: error[D301]: this code cites no claim",
                        "content/events/e.md:13:5: error[D301]: this code cites no claim");
    }

    @Test
    void letsArticlesAndPagesSayWhatTheyLike() {
        var project = project("").file("pages/about.md", """
                ---
                type: page
                title: About
                ---
                No citation here.
                """);

        assertThat(project.diagnostics()).isEmpty();
    }

    @Test
    void findsAHedgeThatIsNotOnTheList() {
        var weighed = project(", hedge: reportedy").weigh();

        assertThat(weighed.diagnostics())
                .map(Object::toString)
                .containsExactly("content/articles/a.md:5:68: error[D302]: \"reportedy\" is no term of the hedge list");
        assertThat(weighed.diagnostics().getFirst().help()).startsWith("did you mean \"reported\"? ");
    }

    @Test
    void findsWordsThatDropTheHedge() {
        assertThat(project(", hedge: Reportedly").diagnostics())
                .containsExactly("content/articles/a.md:5:31: error[D303]: the claim is hedged with \"Reportedly\","
                        + " and these words are not hedged");
    }

    @Test
    void findsASentenceThatDropsTheHedgeOfWhatItCites() {
        var project = Project.in(folder)
                .article("a", "claims:\n  - {id: c, about: [x], says: It may be so., speaker: article, hedge: could}\n")
                .actor("x", """
                        ---
                        It is so [@a#c]. It was possibly so [@a#c].
                        """);

        assertThat(project.diagnostics())
                .containsExactly("content/actors/x.md:5:1: error[D304]: this sentence cites \"a#c\","
                        + " which is hedged (possible), and is not hedged itself");
    }

    @Test
    void findsAQuotationThatIsTooLong() {
        assertThat(project(", quote: {before: \"one two three \", exact: four five six seven eight nine,"
                                + " after: \" ten—eleven twelve.\"}")
                        .diagnostics())
                .containsExactly(
                        "content/articles/a.md:5:102: error[D305]: the quotation has 12 words with its context,"
                                + " more than 11");
    }

    @Test
    void countsWordsThatMeetWhereAQuotationIsDivided() {
        assertThat(project(", quote: {before: one two, exact: three four five six seven eight nine ten,"
                                + " after: eleven twelve}")
                        .diagnostics())
                .containsExactly("content/articles/a.md:5:93: error[D305]: the quotation has 12 words with its context,"
                        + " more than 11");
    }

    @Test
    void findsAPassageInQuotationMarksThatIsTooLong() {
        var project = project("").actor("x", """
                ---
                He said “one two three four five six seven eight nine ten eleven twelve” [@a#c].
                He said "one two three four five six seven eight nine ten eleven" [@a#c].
                """);

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/actors/x.md:5:1: error[D306]: the quoted passage \"one two three four five six"
                                + " seven eight nine ten eleven twelve\" has 12 words, more than 11");
    }

    @Test
    void findsEachPassageThatIsTooLongInItsSentence() {
        var project = project("").file("pages/about.md", """
                ---
                type: page
                title: About
                ---
                A short «one» and a long “1 two three four five six seven eight nine ten eleven twelve”. Then
                another: „2 two three four five six seven eight nine ten eleven twelve“. The last
                one is »3 two. Three four five six seven eight nine ten eleven twelve«, and ‘it’s
                4 two three four five six seven eight nine ten eleven’.
                """);

        assertThat(project.weigh().diagnostics())
                .map(each -> each.at() + " " + each.message().substring(0, 25))
                .containsExactly(
                        "content/pages/about.md:5:1 the quoted passage \"1 two",
                        "content/pages/about.md:5:90 the quoted passage \"2 two",
                        "content/pages/about.md:6:74 the quoted passage \"3 two",
                        "content/pages/about.md:7:16 the quoted passage \"it’s ");
    }

    @Test
    void findsAQuotationThatTheCaptureDoesNotHave() {
        assertThat(captured(", quote: {exact: on a Friday}", TEXT).diagnostics())
                .containsExactly("content/articles/a.md:6:76: error[D307]: the capture does not have \"on a Friday\"");
    }

    @Test
    void takesNoPartOfAWordForAQuotation() {
        assertThat(captured(", quote: {exact: on a Thurs}", TEXT).diagnostics())
                .containsExactly("content/articles/a.md:6:76: error[D307]: the capture does not have \"on a Thurs\"");
    }

    @Test
    void findsAQuotationThatTheCaptureHasTwice() {
        assertThat(captured(", quote: {exact: order}", TEXT).diagnostics())
                .containsExactly("content/articles/a.md:6:76: error[D308]: the capture has \"order\" more than once");
    }

    @Test
    void findsAPassageThatNoCitedArticleHas() {
        var project = captured("", TEXT).actor("x", """
                ---
                It came “on a Friday” [@a#c]. It was "Brief," he said [@a#c]. The editors call it “odd”.

                :::editorial
                We call it “odd”.
                :::
                """);

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/actors/x.md:5:1: error[D323]: no capture of what is cited here has \"on a Friday\"");
    }

    @Test
    void foldsQuoteMarksDashesAndSpacesInQuotations() {
        var text = "It was an “ad hoc”  order – so he said.";

        assertThat(captured(", quote: {exact: \"an 'ad hoc' order - so\"}", text)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void findsACaptureThatHasChanged() {
        var project = captured(", quote: {exact: on a Thursday}", TEXT).capture("a.txt", TEXT.replace("Thurs", "Fri"));

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/articles/a.md:4:34: error[D309]: the capture's SHA-256 is "
                                + sha256(TEXT.replace("Thurs", "Fri")),
                        "content/articles/a.md:4:107: error[D309]: the capture has 70 bytes, not 72",
                        "content/articles/a.md:6:76: error[D307]: the capture does not have \"on a Thursday\"");
    }

    @Test
    void findsACaptureThatIsMissing() {
        var project = captured("", TEXT);
        var weighed = Evidence.weigh(project.dossier(), Captures.of(new TreeMap<>()));

        assertThat(weighed.diagnostics())
                .map(Object::toString)
                .containsExactly("content/articles/a.md:4:19: warning[D310]: there is no capture \"a.txt\","
                        + " so its quotations are not checked");
    }

    @Test
    void findsWordingOfACaptureWithTheCaptureAtHand() {
        var words = words(20);
        var project = captured("", "It says: " + words + ".").actor("x", "---\n" + words(14) + " [@a#c].\n");

        assertThat(project.diagnostics())
                .containsExactly("content/actors/x.md:5:1: error[D311]: 12 running words are those of a capture: \""
                        + words(12) + "\"");
    }

    @Test
    void findsWordingOfACaptureByItsFingerprintsAlone() {
        var project = captured("", "It says: " + words(20) + ".")
                .actor("x", "---\nHe found: “" + words(14).toUpperCase(Locale.ROOT) + "” [@a#c].\n");
        var weighed = Evidence.weigh(project.dossier(), Captures.ABSENT);

        assertThat(weighed.diagnostics())
                .map(Object::toString)
                .contains("content/actors/x.md:5:1: error[D311]: 12 running words are those of a capture: \""
                        + words(12) + "\"");
    }

    @Test
    void allowsHeadlinesInFull() {
        var headline = words(13);
        var project = Project.in(folder)
                .actor("x", "---\nIts headline is “" + headline + "” [@a#c].\n")
                .article("a", "headline: " + headline + "\n" + CLAIM.formatted(""))
                .capture("a.txt", headline)
                .fingerprinted("a", "a.txt");

        assertThat(project.diagnostics()).isEmpty();
    }

    @Test
    void findsACircleOfSources() {
        var project = project("")
                .article("b", "derived-from: [c]\n")
                .article("c", "derived-from: [d, {work: A book}]\n")
                .article("d", "derived-from: [b]\n");

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/articles/b.md:4:15: error[D313]: these articles rest on each other: b → c → d → b");
    }

    @Test
    void findsArticlesThatCreditEachOtherOnOneQuestion() {
        var project = Project.in(folder)
                .question("q", "kind: name\n")
                .question("r", "kind: name\n")
                .article("a", via("q", "b") + via("r", "b").replace("claims:\n", ""))
                .article("b", via("q", "a"));

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/articles/a.md:5:3: error[D313]: these articles rest on each other: a → b → a");
    }

    @Test
    void findsAnExplanationOfOtherClaims() {
        var project = project("").question("q", "kind: name\nexplanations: [{claims: [a#c], text: Because.}]\n");

        assertThat(project.diagnostics())
                .containsExactly("content/questions/q.md:5:25: error[D314]: \"a#c\" does not answer this question");
    }

    @Test
    void findsASilentArticleThatAnswers() {
        var project = Project.in(folder)
                .question("q", "kind: name\nsilent: [{article: a, checked: 2026-06-20}]\n")
                .article("a", "claims:\n  - {id: c, question: q, answer: X, says: It is X., speaker: article}\n");

        assertThat(project.diagnostics())
                .containsExactly("content/questions/q.md:5:20: error[D315]: \"a\" is not silent: it claims a#c");
    }

    @Test
    void saysWhenAQuestionHasTooManyAnswers() {
        var claims = IntStream.range(0, 150)
                .mapToObj(i ->
                        "  - {id: c%d, question: q, answer: Name %d, says: So., speaker: article}\n".formatted(i, i))
                .collect(Collectors.joining("", "claims:\n", ""));
        var project = Project.in(folder).question("q", "kind: name\n").article("a", claims);

        assertThat(project.diagnostics())
                .containsExactly("content/questions/q.md:3:8: warning[D317]: 150 different answers,"
                        + " of which the 100 with most articles are compared");
    }

    @Test
    void findsAnAliasThatTwoActorsShare() {
        var project = Project.in(folder)
                .actor("anthropic", "aliases: [Anthropic PBC, The Company]\n")
                .actor("openai", "aliases: [\"the company\", OpenAI]\n")
                .actor("open-ai", "");

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/actors/anthropic.md:4:26: warning[D329]: \"The Company\" is also a name of \"openai\"",
                        "content/actors/openai.md:4:11: warning[D329]: \"the company\" is also a name of \"anthropic\"");
    }

    @Test
    void findsWordsOfAQuantityThatAreNotUnderstood() {
        var claims = """
                claims:
                  - {id: c, question: q, answer: 5 percent, says: So., speaker: article}
                  - {id: d, question: r, answer: 5 percent, says: So., speaker: article}
                """;
        var project = Project.in(folder)
                .question("q", "kind: quantity\nunit: percent\n")
                .question("r", "kind: quantity\nunit: users\n")
                .article("a", claims);

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/articles/a.md:6:34: warning[D324]: \"5 percent\" names no number that is read,"
                                + " so this answer is compared with no other");
    }

    @Test
    void findsAGapBudgetThatIsExceeded() {
        var project = project("").file("gaps.yaml", "G-url: 0\nG-author: 1\nG-utl: 3\n");

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/gaps.yaml:1:8: warning[D318]: G-url: 1 gap, and the budget is 0",
                        "content/gaps.yaml:3:1: error[D319]: no gap has the code \"G-utl\"");
    }

    @Test
    void findsAReleasedIdThatIsGone() {
        var project = project("")
                .file("ids.lock", "a\na#c\na#gone\na#kept\nold\nold#x\nonce#c\ntwice#c\nx\n")
                .file("redirects.yaml", "a#kept: a#c\nold: {gone: It was a double.}\nonce: twice\ntwice: a\n");

        assertThat(project.diagnostics())
                .containsExactly("content/ids.lock:3:1: error[D320]: \"a#gone\" was released and is gone");
    }

    @Test
    void findsARedirectThatLeadsNowhereOrIsNotNeeded() {
        var project = project("").file("redirects.yaml", "a: x\nb: c\nc: b\nd: nowhere\ne: d\nf: g\ng: x\nh: c\n");

        assertThat(project.diagnostics())
                .containsExactly(
                        "content/redirects.yaml:1:1: error[D322]: \"a\" is redirected and is still there",
                        "content/redirects.yaml:2:4: error[D321]: these redirects lead in a circle: b → c → b",
                        "content/redirects.yaml:4:4: error[D321]: \"d\" leads to \"nowhere\", which does not exist");
    }

    @Test
    void findsACaptureWithoutFingerprintsWhereOthersHaveSome() {
        var project = captured("", TEXT)
                .article(
                        "b",
                        "captures: [{file: b.txt, sha256: " + sha256("b")
                                + ", bytes: 1, captured: unknown, rights: never}]\n")
                .capture("b.txt", "b");

        assertThat(project.diagnostics())
                .containsExactly("content/articles/b.md:4:34: warning[D312]: content/captures.lock has no fingerprints"
                        + " of \"b.txt\"");
    }

    @Test
    void findsACaptureWithoutFingerprintsWhereNoneHasAny() {
        var project = Project.in(folder)
                .article(
                        "b",
                        "captures: [{file: b.txt, sha256: " + sha256("b")
                                + ", bytes: 1, captured: unknown, rights: never}]\n");

        assertThat(project.diagnostics())
                .containsExactly("content/articles/b.md:4:34: warning[D312]: content/captures.lock has no fingerprints"
                        + " of \"b.txt\"");
    }

    private static String via(String question, String via) {
        return "claims:\n  - {id: %s, question: %s, answer: X, says: It is X., speaker: article, via: [%s]}\n"
                .formatted(question, question, via);
    }

    private Project project(String more) {
        return Project.in(folder).actor("x", "").article("a", CLAIM.formatted(more));
    }

    private Project captured(String more, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Project.in(folder)
                .actor("x", "")
                .article(
                        "a",
                        "captures: [{file: a.txt, sha256: %s, bytes: %d, captured: unknown, rights: never}]\n"
                                        .formatted(sha256(text), bytes.length)
                                + CLAIM.formatted(more))
                .capture("a.txt", text)
                .fingerprinted("a", "a.txt");
    }

    private static String sha256(String text) {
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
