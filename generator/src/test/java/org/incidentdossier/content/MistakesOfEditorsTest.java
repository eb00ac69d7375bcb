package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people who write notes mistype, and whether what they are told leads out.
final class MistakesOfEditorsTest {
    private static final String SETTINGS = "id: x\ntitle: X\nlanguage: en\nversion: 0.1.0\n";
    private static final String CLAIM = "id: c, says: So., speaker: article, about: [a]";

    @TempDir
    Path folder;

    @BeforeEach
    void writeSettings() throws IOException {
        file("dossier.yaml", SETTINGS);
        file("questions/q.md", "---\ntype: question\ntitle: When?\nkind: instant\n---\n");
    }

    @Test
    void reportsTextThatReadsOnBehindTheSignOfAComment() throws IOException {
        assertThat(found("headline: Line #4 went dark"))
                .containsExactly(
                        "4:16 D103 what stands behind \" #\" is a comment, and would be lost",
                        "put the whole text in double quotes; behind the \"#\" of a comment stands a space");
        assertThat(found("headline: #4 went dark")).first().asString().startsWith("4:11 D103");
        assertThat(found("authors:\n  - Number #4")).first().asString().startsWith("5:12 D103");
        assertThat(found("claims: [{" + CLAIM + ", quote: {exact: line #4}}]"))
                .first()
                .asString()
                .contains("D103 what stands behind \" #\" is a comment");
        assertThat(found("headline: \"Line #4 went dark\" #4\nkind: null # as printed\nurl: null ## of ours"))
                .isEmpty();
        assertThat(found("headline: >\n  Line #4 went dark")).isEmpty();
    }

    @Test
    void reportsACommaInBracesThatDividesAText() throws IOException {
        assertThat(found("claims: [{" + CLAIM + ", quote: {exact: one, two}}]"))
                .containsExactly(
                        "4:79 D103 expected \"key: value\" in braces, found \"two\" without a colon",
                        "put the whole text in double quotes if the comma before it belongs to it");
        assertThat(found("claims: [{" + CLAIM + ", quote: {exact: \"one, two\", before: }}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url = Second | \"=\" stands where a colon belongs | write \"url: Second\"",
                "// not yet | a comment begins with \"#\" | write \"# not yet\"",
                "as we say | expected \"key: value\", found text without a colon"
                        + " | put \":\" behind the key, or indent the line if it goes on with the text above;"
                        + " a comment begins with \"# \"",
                "======= | git left this mark of a merge | keep what is right of both sides, and delete the mark",
            })
    void tellsWhatALineWithoutAColonLacks(String line, String message, String help) throws IOException {
        assertThat(found(line + "\nlanguage: en")).containsExactly("4:1 D103 " + message, help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[draft] It went dark | 4:19 D103 text stands behind a closing bracket",
                "{draft} It went dark | 4:19 D103 text stands behind a closing bracket",
                "\"Dark\" is the word | 4:18 D103 text stands behind a closing quote",
                "*It went dark | 4:15 D103 an unquoted text begins with a character that YAML keeps for itself",
                ">It went dark | 4:12 D103 an unquoted text begins with a character that YAML keeps for itself",
                "? It went dark | 4:11 D103 an unquoted text begins with a character that YAML keeps for itself",
            })
    void tellsWhatATextBeganWithThatYamlTakesForMore(String text, String message) throws IOException {
        assertThat(found("headline: " + text)).hasSize(2).first().isEqualTo(message);
        var quoted = "'" + text + "'";
        assertThat(found("headline: " + quoted)).isEmpty();
    }

    @Test
    void leavesNoOddSpaceInWhatItAsksFor() throws IOException {
        assertThat(found("kind:\u00a0news"))
                .containsExactly("4:1 D103 no space stands behind the colon", "write \"kind: news\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "time: \"9:40 p.m.\" | did you mean \"21:40\"? Give",
                "time: 12 AM | did you mean \"00:00\"? Give",
                "time: “21:40” | did you mean \"21:40\"? Give",
                "time: \"9:40\" | did you mean \"09:40\"? Give",
                "time: \"13:40 pm\" | give",
                "time: \"24:40\" | give",
                "weekday: Thurs. | did you mean Thursday? Give",
                "weekday: Fryday | did you mean Friday? Give",
            })
    void namesThePartOfADateThatIsMeant(String part, String help) throws IOException {
        assertThat(found("claims: [{" + CLAIM + ", question: q, answer: {" + part + "}}]"))
                .element(1)
                .isEqualTo(help + " only the parts that the article states");
    }

    @Test
    void reportsANoteInTheFolderOfAnotherKindOnce() throws IOException {
        file("actors/a.md", "---\ntype: article\ntitle: A\nlanguage: en\nclaims: []\n---\nIt went dark.\n");
        assertThat(found())
                .containsExactly(
                        "2:7 D111 the type \"article\" does not fit the folder, which holds actor notes",
                        "write \"type: actor\", or move the note to content/articles/");
    }

    @Test
    void countsThePathOfAFileFromTheNote() throws IOException {
        file("pages/rows.csv", "a\n");
        file("files/more.csv", "a\n");
        file("pages/p.md", "---\ntype: page\ntitle: P\n---\n[a](rwos.csv) [b](files/more.csv)\n");

        assertThat(found())
                .element(1)
                .asString()
                .startsWith("did you mean \"rows.csv\"? The path is counted from the note's folder;");
        assertThat(found()).element(3).asString().startsWith("did you mean \"../files/more.csv\"? ");
    }

    @Test
    void tellsOneMistakeOnce() throws IOException {
        assertThat(found("authors: [&a Ada, *a]")).hasSize(4).noneMatch(each -> each.contains("D108"));
        assertThat(found("authors: [*Ada*]"))
                .first()
                .isEqualTo("4:15 D103 an unquoted text begins with a character that YAML keeps for itself");
        assertThat(found("authors: [Ada,, Bo]")).first().isEqualTo("4:15 D103 nothing stands before this comma");
        assertThat(found("claims: [{" + CLAIM.replace("speaker", "speakr") + "}]"))
                .hasSize(2)
                .first()
                .isEqualTo("4:29 D106 no key \"speakr\" in a claim");
        assertThat(found("claims: [{" + CLAIM.replace("speaker", "spoken") + "}]"))
                .hasSize(4);
    }

    @Test
    void goesOnBelowAKeyWithoutItsColonAndADashWithoutItsSpace() throws IOException {
        var claim = "  - id: %s\n    says: So.\n    speaker: article\n    about: [a]\n";

        assertThat(found("claims\n" + claim.formatted("c") + claim.formatted("d")))
                .hasSize(2)
                .first()
                .isEqualTo("4:1 D103 expected \"key: value\", found text without a colon");
        assertThat(found("claims:\n" + claim.formatted("c").replace("- id", "-id") + claim.formatted("d")))
                .containsExactly("5:3 D103 no space stands behind \"-\"", "write \"- id: c\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: event\\ntitle: E\\nIt went dark. | put a line \"---\" above it, and one below its last key",
                "type: event\\ntitle: E\\n---\\nIt went dark. | put a line \"---\" above it",
            })
    void takesKeysWithoutTheirLineAboveForNoText(String note, String help) throws IOException {
        file("events/e.md", note.translateEscapes() + " <b>\n");

        assertThat(found())
                .containsExactly("1:1 D102 expected a line \"---\" and front matter, found \"type: event\"", help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\u2022", "\u2013"})
    void readsOnBelowTheBulletOfAWordProcessor(String bullet) throws IOException {
        var claim = "  %s id: %s\n    says: So.\n    speaker: article\n    about: [a]\n";

        assertThat(found("captures: []\nclaims:\n" + claim.formatted(bullet, "c") + claim.formatted("-", "d")))
                .element(1)
                .isEqualTo("write \"- id: c\"");
        assertThat(found("captures: []\nclaims:\n" + claim.formatted(bullet, "c") + claim.formatted("-", "d")))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(" D103 an item of a list begins with \"-\"");
    }

    @Test
    void takesAnItemWithoutItsDashForOneMistake() throws IOException {
        var claim = "id: %s\n    says: So.\n    speaker: article\n    about: [a]\n";

        assertThat(found("claims:\n  - " + claim.formatted("c") + "    " + claim.formatted("d")))
                .containsExactly(
                        "9:5 D104 the key \"id\" stands twice, first in line 5",
                        "put \"- \" before it if another item of the list begins here, or keep one of the two");
        assertThat(found("extra: {a: 1, a: 2}")).element(1).isEqualTo("keep one of the two");
    }

    @Test
    void missesNoClaimWhoseIdIsTooLong() throws IOException {
        assertThat(found("claims: [{" + CLAIM.replace("id: c", "id: " + "c".repeat(101)) + "}]"))
                .first()
                .isEqualTo("4:15 D110 the claim's id has 101 characters, more than 80");
        file("pages/p.md", "---\ntype: page\ntitle: P\n---\nSo [@n#" + "c".repeat(101) + "].\n");
        assertThat(found("kind: news")).first().asString().startsWith("5:4 D150 ");
    }

    @Test
    void asksOnceForWhatAClaimIsAbout() throws IOException {
        assertThat(found("claims: [{" + CLAIM.replace("[a]", "[]") + "}]")).isEmpty();
        assertThat(found("claims: [{" + CLAIM.replace("about: [a]", "questoin: q, answer: 2026") + "}]"))
                .hasSize(2)
                .first()
                .asString()
                .contains("D106 no key \"questoin\"");
    }

    @Test
    void asksForTheReasonOfWhatEditorsInfer() throws IOException {
        file("events/e.md", "---\ntype: event\ntitle: E\nclaims: [n#c]\nwhen: 2026\nwhen-basis: inferred\n---\n");
        file("dossier.yaml", SETTINGS + "year: 2026\n");

        assertThat(found("kind: news"))
                .containsExactly(
                        "5:7 D107 a year that sources do not print needs \"year-basis\"",
                        "say in words of your own what it is inferred from",
                        "6:13 D107 an inferred date needs \"when-reason\"",
                        "say in words of your own what it is inferred from");
    }

    @Test
    void saysOnceThatAnAnswerIsOfAnotherKind() throws IOException {
        file("questions/choice.md", "---\ntype: question\ntitle: Which?\nkind: choice\n---\n");
        var claim = "claims: [{" + CLAIM + ", question: %s, answer: {%s}}]";

        assertThat(found(claim.formatted("choice", "min: 1, max: 2")))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(" D114 expected one of the question's choices, of which it has none, found a map");
        assertThat(found(claim.formatted("q", "yaer: 2026")))
                .hasSize(2)
                .first()
                .asString()
                .contains(" D106 no key \"yaer\" in an answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outlet: actors/the-times | did you mean \"the-times\"? Write it in that form, or leave the key out",
                "outlet: the-times.md | did you mean \"the-times\"? Write",
                "outlet: [[the-times]] | did you mean \"the-times\"? Write",
                "kind: [news] | did you mean \"news\"? Write",
                "published: 2026\u201303\u201302 | did you mean 2026-03-02? Dates",
                "url: HTTPS://A.example/B | did you mean \"https://A.example/B\"? Write",
                "standing: {state: withdrawn} | write one of them",
                "standing: {state: stands, why: It says: no} | close it with \"}\"; put texts that hold a brace, comma"
                        + " or \": \" in double quotes",
            })
    void leadsToWhatIsReadInTheEnd(String line, String help) throws IOException {
        assertThat(found(line)).hasSize(2).element(1).asString().startsWith(help);
    }

    @Test
    void namesTheClaimThatIsMeant() throws IOException {
        var event = "---\ntype: event\ntitle: E\nwhen: 2026\nclaims: [%s]\n---\n";

        file("events/e.md", event.formatted("@n#c"));
        assertThat(found("kind: news"))
                .containsExactly("5:10 D103 a claim is named here without \"@\"", "write \"n#c\"");
        file("events/e.md", event.formatted("\"[@N#c]\""));
        assertThat(found("kind: news")).element(1).isEqualTo("did you mean \"n#c\"? Write it in that form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++", "\u2014", "\u200b---", "```yaml", "~~~"})
    void takesNothingBelowABrokenFirstLineForText(String line) throws IOException {
        file("events/e.md", line + "\ntype: event\nclaims: [n#c]\n" + line + "\nIt went dark [n#c].\n");

        assertThat(found("kind: news")).hasSize(2).first().asString().startsWith("1:1 D102 ");
    }

    @Test
    void tellsOnceThatTheSettingsHaveAnotherName() throws IOException {
        Files.move(folder.resolve("content/dossier.yaml"), folder.resolve("content/dossier.yml"));
        assertThat(found()).hasSize(2).element(1).asString().startsWith("did you mean \"dossier.yaml\"? ");

        Files.move(folder.resolve("content/dossier.yml"), folder.resolve("content/Dossier.yaml"));
        assertThat(found()).hasSize(2).element(1).asString().startsWith("rename it to \"dossier.yaml\"; ");
    }

    @Test
    void proposesNoNameThatIsTaken() throws IOException {
        file("files/my chart.csv", "a\n");
        file("files/my-chart.csv", "a\n");
        file(".obsidian/app.json", "{}");

        assertThat(found())
                .containsExactly(
                        "1:1 D422 \".obsidian\" is no name that works everywhere",
                        "move it out of content/, or delete it: what programs keep for themselves is none of a dossier's",
                        "1:1 D422 \"my chart.csv\" is no name that works everywhere",
                        "use lower-case letters, digits, \".\", \"_\" and \"-\", beginning with a letter or digit");
    }

    @ParameterizedTest
    @CsvSource({"\"a,%22a", "\u00e4/,%C3%A4/", "a%zz,a%25zz", "<a>,%3Ca%3E"})
    void refusesAHostedAddressThatIsNone(String path, String meant) throws IOException {
        file("dossier.yaml", SETTINGS + "base-url: https://x.example/" + path + "\n");

        assertThat(found()).element(1).asString().startsWith("did you mean \"https://x.example/" + meant + "\"? ");
    }

    @Test
    void remembersNotesOfWhichNotAllIsKnown() throws IOException {
        file("questions/pages.md", "---\ntype: question\ntitle: When?\nkind: instant\n---\n");
        file("articles/a.md", "---\ntype: article\ntitle: A\nclaims: []\nclaims: [{" + CLAIM + "}]\n---\n");

        assertThat(found()).hasSize(4);
        assertThat(Content.read(folder).value().unread()).containsExactly("a", "pages");
    }

    @Test
    void findsAllMarksOfAMerge() throws IOException {
        file("pages/p.md", "---\ntype: page\ntitle: P\n---\nOne.\n||||||| 1a2b3c4\nTwo.\n");

        assertThat(found()).first().isEqualTo("6:1 D121 git could not merge two versions, and left this mark");
    }

    @Test
    void namesThePictureThatIsMeant() throws IOException {
        file("pages/p.md", "---\ntype: page\ntitle: P\n---\n![A fox](Fox.PNG)\n");
        assertThat(found()).element(1).asString().startsWith("did you mean \"fox.png\"? Put the file into content/");
    }

    @Test
    void saysThatANoteLacksItsExtension() throws IOException {
        file("pages/about", "---\ntype: page\ntitle: A\n---\n");
        assertThat(found()).element(1).asString().startsWith("name it \"about.md\" if it is a note; attachments are");
    }

    @Test
    void tellsHowAListIsWritten() throws IOException {
        assertThat(found("authors: - Ada B."))
                .containsExactly(
                        "4:10 D103 a list begins on the line of its key",
                        "put each \"- \" on a line of its own below the key, or write the list as [a, b]");
        assertThat(found("authors: \"- Ada B.\"")).element(1).asString().startsWith("did you mean [Ada B.]? ");
        assertThat(found("authors: Ada B., C. D.")).element(1).asString().startsWith("did you mean [Ada B., C. D.]? ");
        assertThat(found("claims: none"))
                .containsExactly(
                        "4:9 D108 expected a list such as [{id: …, says: …, speaker: …}], found \"none\"",
                        "write it in that form, or leave the key out if it is not known");
    }

    @Test
    void tellsWhereAClaimLacksItsDash() throws IOException {
        var rest = ": c\n    says: So.\n    speaker: article\n    about: [a]";

        assertThat(found("claims:\n  id" + rest.replace("    ", "  ")))
                .containsExactly(
                        "5:3 D108 expected a list such as [{id: …, says: …, speaker: …}], found a map",
                        "put \"- \" before \"id\", and two more spaces before the keys below it;"
                                + " write it in that form, or leave the key out if it is not known");
        assertThat(found("claims: {" + CLAIM + "}")).element(1).asString().startsWith("put brackets around it; ");
        assertThat(found("claims:\n  -id" + rest))
                .containsExactly("5:3 D103 no space stands behind \"-\"", "write \"- id: c\"");
        assertThat(found("claims:\n  - id" + rest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26-06-01 | did you mean 2026-06-01 or 2001-06-26? Dates",
                "06-01-26 | did you mean 2006-01-26 or 2026-01-06 or 2026-06-01? Dates",
                "6/1/2026 | did you mean 2026-01-06 or 2026-06-01? Dates",
                "13.6.2026 | did you mean 2026-06-13? Dates",
                "2026-06-03/2026-06-01 | it ends before it begins; dates",
                "2026-02-30 | the calendar has no such day; dates",
            })
    void namesEveryDateThatMayBeMeant(String date, String help) throws IOException {
        assertThat(found("published: " + date)).element(1).asString().startsWith(help + " are EDTF");
    }

    @Test
    void readsADateWithoutTheBlanksAroundIt() throws IOException {
        assertThat(found("published: \"2026-06-12 \"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Thursday", "\"21:40\""})
    void tellsHowAnAnswerGivesPartsOfADate(String part) throws IOException {
        assertThat(found("claims: [{" + CLAIM + ", question: q, answer: " + part + "}]"))
                .element(1)
                .asString()
                .endsWith("; parts that the article states stand in braces: {weekday: Thursday, time: \"17:21\"}");
    }

    @Test
    void reportsLineEndsOfAnotherKindOnce() throws IOException {
        assertThat(found("foo: x".replace('\n', '\r'), StandardCharsets.UTF_8, "\r"))
                .containsExactly(
                        "1:4 D112 a line ends here with the character U+000D alone",
                        "save the file with line feeds (LF) at the ends of lines",
                        "4:1 D106 no key \"foo\" in an article",
                        "the keys are type, title, headline, outlet, republisher, authors, published, published-basis,"
                                + " published-reason, kind, url, archived, language, standing, derived-from, captures,"
                                + " claims, extra; keys of your own go below extra:");
        assertThat(found("kind: news", StandardCharsets.UTF_16LE, "\n"))
                .containsExactly(
                        "1:2 D101 the byte 0x00 is not UTF-8 text",
                        "save the file as UTF-8; it may be in Windows-1252, Latin-1 or UTF-16");
    }

    @Test
    void missesNothingInSettingsThatCannotBeRead() throws IOException {
        Files.write(
                folder.resolve("content/dossier.yaml"),
                SETTINGS.replace("X", "É").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(found()).first().asString().startsWith("2:8 D101");
        assertThat(found()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: v0.1 | expected a version such as 1.2.0 or 1.2.0-draft.1, found \"v0.1\"",
                "base-url: https://x.example/y?z | expected a web address without \"?\" and \"#\" such as"
                        + " https://a.example/b/, found \"https://x.example/y?z\"",
                "base-url: https://x.example/#z | expected a web address without \"?\" and \"#\" such as"
                        + " https://a.example/b/, found \"https://x.example/#z\"",
                "base-url: https://\u00e9.example/ | expected a web address without \"?\" and \"#\" such as"
                        + " https://a.example/b/, found \"https://\u00e9.example/\"",
            })
    void refusesSettingsThatOtherCommandsRefuse(String line, String message) throws IOException {
        file(
                "dossier.yaml",
                SETTINGS.replace("version: 0.1.0\n", line.startsWith("version") ? "" : "version: 0.1.0\n") + line);

        assertThat(found()).first().asString().endsWith("D108 " + message);
    }

    @Test
    void refusesAHostThatMayLookLikeAnother() throws IOException {
        assertThat(found("url: https://\u0430pple.com/a?b#\u00e9"))
                .containsExactly(
                        "4:6 D108 expected a web address such as https://a.example/b, found"
                                + " \"https://\u0430pple.com/a?b#\u00e9\"",
                        "did you mean \"https://xn--pple-43d.com/a?b#\u00e9\"? Write it in that form, or leave the key"
                                + " out if it is not known");
        assertThat(found("archived: https://a.example\u2044b.example/"))
                .first()
                .asString()
                .startsWith("4:11 D108");
        assertThat(found("url: https://xn--pple-43d.com:8080/\u00e9\narchived: http://[::1]/a"))
                .isEmpty();
    }

    @Test
    void refusesReservedNamesForIdsThatAreGone() throws IOException {
        file("redirects.yaml", "old-note: q\nindex:\n  withdrawn: why\n");

        assertThat(found())
                .containsExactly(
                        "2:1 D108 expected a slug or article#claim, found \"index\"", "the key is the id that is gone");
    }

    @Test
    void tellsHowFrontMatterBegins() throws IOException {
        file("articles/a.md", " ---\ntype: article\ntitle: A\n---\n");
        assertThat(found())
                .containsExactly("1:1 D102 a space stands before \"---\"", "delete the space before \"---\"");

        file("articles/a.md", "\n ---\ntype: article\ntitle: A\n---\n");
        assertThat(found())
                .containsExactly(
                        "2:1 D102 the front matter begins below line 1",
                        "delete what stands above this line and the space before \"---\"");

        file("articles/a.md", "# A\n\nBy B.\n---\ntype: article\ntitle: A\n---\n# A\n");
        assertThat(found())
                .containsExactly("4:1 D102 the front matter begins below line 1", "delete what stands above this line");

        file("articles/a.md", "+++\ntitle = \"A\"\n+++\n");
        assertThat(found())
                .element(1)
                .asString()
                .startsWith("front matter is YAML: write \"---\" for both lines \"+++\"");
    }

    @Test
    void reportsANoteThatWouldBePublishedAsAnAttachment() throws IOException {
        file("articles/a.md.txt", "---\r\ntitle: A\r\ntype: article\r\n---\r\n");
        assertThat(found())
                .containsExactly(
                        "1:1 D116 the text is a note's, and the name is an attachment's",
                        "name it \"a.md\", or delete the lines \"---\" if it is no note");

        file("articles/a.md.txt", "---\nA table of our own\n---\ntype: article\n");
        assertThat(found()).isEmpty();
    }

    /// What is found in an article with these lines below its title: messages with their places, and help.
    private List<String> found(String lines) throws IOException {
        return found(lines, StandardCharsets.UTF_8, "\n");
    }

    private List<String> found(String lines, Charset charset, String lineEnd) throws IOException {
        var note = ("---\ntype: article\ntitle: A\n" + lines + "\n---\n").replace("\n", lineEnd);
        var file = Files.createDirectories(folder.resolve("content/articles")).resolve("n.md");
        Files.write(file, note.getBytes(charset));
        return found();
    }

    private List<String> found() throws IOException {
        return Content.read(folder).diagnostics().stream()
                .flatMap(each -> List.of(
                        each.at().line() + ":" + each.at().column() + " " + each.code() + " " + each.message(),
                        each.help())
                        .stream())
                .toList();
    }

    private void file(String path, String text) throws IOException {
        var file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
