package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What pages say where the only article that answers is retracted.
final class RetractedReportTest {
    @TempDir
    Path project;

    @Test
    void saysThatNoArticleStandsNotThatNoneAnswers() throws IOException {
        write("dossier.yaml", "id: test\ntitle: Test\nsummary: Small.\nlanguage: en\nversion: 0.1.0\n");
        write("questions/began.md", "---\ntype: question\ntitle: When did it begin?\nkind: day\n---\n");
        write("questions/ended.md", "---\ntype: question\ntitle: When did it end?\nkind: day\n---\n");
        write("articles/report.md", """
                ---
                type: article
                title: Report
                published: 2026-03-02
                standing: {state: retracted, since: 2026-03-03}
                claims: [{id: c, question: began, answer: 2026-03-01, says: It began on March 1., speaker: article}]
                ---
                """);
        write("events/start.md", """
                ---
                type: event
                title: It begins
                when: 2026-03-01
                claims: [report#c]
                ---
                """);
        var site = project.resolve("site");
        var run = CommandRun.of("build", "-C", project.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);

        assertThat(text(site.resolve("questions/began.html")))
                .contains("no article that stands answers")
                .contains("All answers together: no article that stands.")
                .contains("given by no article that stands")
                .doesNotContain("0 articles");
        assertThat(text(site.resolve("questions/ended.html")))
                .contains("no article answers")
                .doesNotContain("All answers together");
        assertThat(text(site.resolve("gaps.html"))).contains("no answer to “When did it begin?” stands");
        for (var page : List.of("index.html", "timeline.html", "events/start.html", "print.html")) {
            assertThat(text(site.resolve(page))).contains("told only by what was retracted");
        }
        assertThat(text(site.resolve("asof/2026-03-02.html")))
                .contains("are those of this version of the dossier")
                .contains("Known by then: 1 claim ")
                .contains("no other article gives this answer");
    }

    @Test
    void marksWhatWasRetractedWhereAnArticleThatStandsDiffersFromIt() throws IOException {
        write("dossier.yaml", "id: test\ntitle: Test\nsummary: Small.\nlanguage: en\nversion: 0.1.0\n");
        write("questions/began.md", "---\ntype: question\ntitle: When did it begin?\nkind: day\n---\n");
        write("articles/wrong.md", answer("Wrong", 1, "standing: {state: retracted, since: 2026-03-03}\n"));
        write("articles/right.md", answer("Right", 2, ""));
        var site = project.resolve("site");
        var run = CommandRun.of("build", "-C", project.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);

        var sides = Jsoup.parse(Files.readString(site.resolve("articles/right.html")))
                .select(".differences .sides li")
                .eachText();
        assertThat(sides)
                .containsExactlyInAnyOrder(
                        "1 March 2026 according to Wrong retracted", "2 March 2026 according to Right");
    }

    @Test
    void marksWhatWasRetractedInFeedsAndDatesItAnew() throws IOException {
        write("dossier.yaml", "id: test\ntitle: Test\nsummary: Small.\nlanguage: en\nversion: 0.1.0\n");
        write("questions/began.md", "---\ntype: question\ntitle: When did it begin?\nkind: day\n---\n");
        write("actors/someone.md", "---\ntype: actor\nname: Someone\nkind: person\n---\n");
        write("articles/wrong.md", spoken(""));
        assertThat(CommandRun.of("release", "0.2.0", "--date", "2026-03-04", "-C", project.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        write("articles/wrong.md", spoken("standing: {state: retracted, why: It was made up.}\n"));
        assertThat(CommandRun.of("release", "0.3.0", "--date", "2026-03-05", "-C", project.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        var site = project.resolve("site");
        var run = CommandRun.of("build", "-C", project.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);

        assertThat(entries(site.resolve("actors/someone.xml")))
                .containsExactly(
                        "“Wrong” reports that Someone said: It began then. (retracted: supports nothing any more),"
                                + " 2026-03-05T00:00:00Z, Claim wrong#c of “Wrong”");
        assertThat(entries(site.resolve("feed.xml")))
                .contains(
                        "Wrong (retracted: supports nothing any more), 2026-03-05T00:00:00Z, 1 claim · It was made up.");
        assertThat(CommandRun.of("asof", "2026-03-02", "-C", project.toString()).out())
                .contains("  wrong#c  “Wrong” reports that Someone said: It began then."
                        + " (retracted: supports nothing any more)\n");
        assertThat(text(site.resolve("changes.html")))
                .contains("retracted, or rests on what is retracted; nothing else supports what it said")
                .contains("Wrong standing (it is retracted now)");
    }

    private static String spoken(String standing) {
        return answer("Wrong", 1, standing).replace("speaker: article", "speaker: someone");
    }

    private static List<String> entries(Path feed) throws IOException {
        return Jsoup.parse(Files.readString(feed), "", Parser.xmlParser()).select("entry").stream()
                .map(entry -> String.join(
                        ", ",
                        List.of(
                                entry.select("title").text(),
                                entry.select("updated").text(),
                                entry.select("summary").text())))
                .toList();
    }

    private static String answer(String title, int day, String standing) {
        return """
                ---
                type: article
                title: %s
                published: 2026-03-02
                %sclaims: [{id: c, question: began, answer: 2026-03-0%d, says: It began then., speaker: article}]
                ---
                """.formatted(title, standing, day);
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page)).body().text();
    }
}
