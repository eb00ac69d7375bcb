package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    @TempDir
    Path folder;

    private Path from = Path.of("");
    private Path project = Path.of("");

    @BeforeEach
    void startADossier() throws IOException {
        from = Files.createDirectory(folder.resolve("from"));
        project = folder.resolve("project");
        Files.createDirectories(project.resolve("content"));
        Files.writeString(
                project.resolve("content/dossier.yaml"),
                "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
    }

    @Test
    void placesAHeaderOfJBake() throws IOException {
        file("blog/first-post.md", """
                title=First post: what happened
                date=2013-09-24
                type=post
                tags=blog, news
                status=published
                og={"og:type": "article"}
                ~~~~~~
                # Heading

                Text.
                """);

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/first-post.md")).isEqualTo("""
                ---
                type: page
                title: "First post: what happened"
                extra:
                  date: 2013-09-24
                  type: post
                  tags: "blog, news"
                  status: published
                  og: "{\\"og:type\\": \\"article\\"}"
                ---
                ## Heading

                Text.
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void placesWhatAnArticleHasAKeyFor() throws IOException {
        file("a.md", """
                ---
                type: article
                title: 'The "outage"'
                author: [Ada Example, Bob]
                date: 2013-09-24 08:15:30 +0200
                link: https://example.org/a?b=c
                lang: en
                weight: 3
                menu: {main: {parent: "x", deep: [1, [2]]}}
                ---
                Text.
                """);

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("articles/a.md")).isEqualTo("""
                ---
                type: article
                title: "The \\"outage\\""
                authors:
                  - Ada Example
                  - Bob
                published: "2013-09-24T08:15+02:00"
                url: "https://example.org/a?b=c"
                language: en
                extra:
                  date: "2013-09-24 08:15:30 +0200"
                  weight: 3
                  menu:
                    main:
                      parent: x
                      deep:
                        - 1
                        -
                          - 2
                ---
                Text.
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void placesTheKeysOfANoteOfOurOwn() throws IOException {
        file("a.md", """
                ---
                type: article
                title: A
                published: 2026-03-02
                published-basis: printed
                url: null
                claims:
                  - id: began
                    says: It began, reportedly.
                    speaker: {unnamed: a member of the crew}
                    hedge: reportedly
                    quote: {exact: "began, they said", before: "it "}
                    about: [utility]
                extra:
                  mood: glum
                ---
                Text.
                """);

        var run = run();

        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(note("articles/a.md")).isEqualTo("""
                ---
                type: article
                title: A
                published: 2026-03-02
                published-basis: printed
                claims:
                  -
                    id: began
                    says: "It began, reportedly."
                    speaker:
                      unnamed: a member of the crew
                    hedge: reportedly
                    quote:
                      exact: "began, they said"
                      before: "it "
                    about:
                      - utility
                extra:
                  mood: glum
                ---
                Text.
                """);
    }

    @Test
    void listsValuesThatHaveNotTheFormOfTheirKey() throws IOException {
        file("a.md", """
                ---
                layout: article
                title: A
                kind: blog
                claims: [It was bad.]
                published: 2026-03-02 10:00:00
                ---
                Text.
                """);

        assertThat(run().out()).isEqualTo("""
                a.md:1: the value of kind: has not the form that an article's has; it is kept under extra:
                a.md:1: the value of claims: has not the form that an article's has; it is kept under extra:
                """);
        assertThat(note("articles/a.md")).contains("  kind: blog\n  claims:\n    - It was bad.\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void leavesDraftsWhereTheyAre() throws IOException {
        file("_drafts/a.md", "Text.\n");
        file("b.md", "title=B\nstatus=draft\n~~~~~~\nText.\n");
        file("c.md", "---\ntitle: C\npublished: false\n---\nText.\n");
        file("d.md", "+++\ntitle = \"D\"\ndraft = true\n+++\nText.\n");
        file("e.md", "{\"title\": \"E\", \"draft\": true}\nText.\n");
        file("f.md", "---\ntitle: F\ndraft: false\n---\nText.\n");

        var run = run();

        assertThat(run.out()).isEqualTo("""
                _drafts/a.md: not imported: a draft, as "_drafts/" says
                b.md: not imported: a draft, as "status: draft" says
                c.md: not imported: a draft, as "published: false" says
                d.md: not imported: a draft, as "draft: true" says
                e.md: not imported: a draft, as "draft: true" says
                """);
        assertThat(run.err()).startsWith("1 note: pages 1; 0 attachments; 5 files not imported\n");
        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
    }

    @Test
    void keepsCommentsOfHeadersAndTextsThatBeginWithCode() throws IOException {
        file("a.md", """
                ---
                # Not before Monday.
                title: "A # in a title"
                weight: 3 # of ten
                ---

                    indented = code;
                """);

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/a.md")).isEqualTo("""
                ---
                type: page
                title: "A # in a title"
                extra:
                  weight: 3
                  header-comments:
                    - "# Not before Monday."
                    - "weight: 3 # of ten"
                ---
                    indented = code;
                """);
    }

    @Test
    void followsLinksToThePlacesThatHeadersName() throws IOException {
        file("docs/start.md", "---\ntitle: Start\npermalink: /getting/started/\n---\nText.\n");
        file("a.md", "---\ntitle: A\n---\nSee [the start](/getting/started/).\n");

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/a.md")).contains("See [[start|the start]].");
    }

    @Test
    void saysWhichFoldersItPassesOver() throws IOException {
        file(".github/a.md", "Text.\n");
        file("b.md", "---\ntitle: B\n---\nText.\n");

        var run = run();

        assertThat(run.out()).isEqualTo(".github: not imported: a folder whose name begins with a dot\n");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void readsTomlJsonAndKeywordHeadersAndNone() throws IOException {
        file("toml.md", """
                +++
                title = "Toml: one" # a comment
                tags = ["a, b",
                  'c']
                text = '''
                two
                lines'''
                [params]
                hero = true
                what is this
                +++
                Text.
                """);
        file("json.md", "{\n  \"title\": \"Json one\",\n  \"n\": 1.50,\n  \"none\": null\n}\nText.\n");
        file("keywords.md", "Title: Key one\nDate: 2010-12-03 10:20\nTags: x, y\n\nText.\n");
        file("bare_file.md", "Text without a heading.\n");
        file("headed.md", "Its heading\n===========\n\nText.\n");

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/toml.md"))
                .contains("title: \"Toml: one\"\n", "  tags:\n    - \"a, b\"\n    - c\n", "  text: \"two\\nlines\"\n")
                .contains("  params.hero: \"true\"\n", "  toml: what is this\n");
        assertThat(note("pages/json.md")).contains("title: Json one\n", "  n: 1.50\n", "  none: null\n");
        assertThat(note("pages/keywords.md")).contains("title: Key one\n", "  Date: \"2010-12-03 10:20\"\n");
        assertThat(note("pages/bare-file.md")).contains("title: bare file\n", "---\nText without");
        assertThat(note("pages/headed.md")).isEqualTo("---\ntype: page\ntitle: Its heading\n---\nText.\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void keepsAHeaderThatCannotBeReadAndReportsIt() throws IOException {
        file("broken.md", "---\ntitle: [unclosed\nother: 'x\n---\n# A title\n\nText.\n");

        var run = run();

        assertThat(run.out())
                .isEqualTo("broken.md:1: the header cannot be read as YAML; it is kept as text under extra.header\n");
        assertThat(note("pages/broken.md"))
                .contains("title: A title\n", "  header: \"title: [unclosed\\nother: 'x\"\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void followsLinksBetweenFilesAndReportsThoseThatLeadNowhere() throws IOException {
        file(
                "2020-01-02-one.md",
                "See [two](docs/two.md#part), [[Two]], [[Nobody]], [lost](gone.md), [web](https://a.example/).\n");
        file("docs/two.md", "---\ntitle: Two\n---\nBack to [one](../one.html).\n\n![A chart](img/Chart 1.png)\n");

        var run = run();

        assertThat(note("pages/one.md"))
                .contains("See [[two|two]], [[two|Two]], \\[\\[Nobody\\]\\], [lost](gone.md),"
                        + " [web](https://a.example/).");
        assertThat(note("pages/two.md")).contains("Back to [[one|one]].");
        assertThat(run.out())
                .contains("2020-01-02-one.md:1: \"gone.md\" leads to nothing that was imported")
                .contains("2020-01-02-one.md:1: [[Nobody]] leads to no note");
    }

    @Test
    void takesOverPicturesThatAreNamedWhereverTheyLie() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        Files.write(Files.createDirectories(from.resolve("img")).resolve("Line Chart.png"), picture.toByteArray());
        file("deep/a.md", "![[Line Chart.png]] ![[img/Line Chart.png|300]] ![[none.png]] `![[Line Chart.png]]`\n");

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/a.md"))
                .contains("![Line Chart](../attachments/img/line-chart.png)"
                        + " ![Line Chart](../attachments/img/line-chart.png) !\\[\\[none.png\\]\\]"
                        + " `![[Line Chart.png]]`");
        assertThat(check()).isEmpty();
    }

    @Test
    void leadsToHeadingsAndAccountsAsBefore() throws IOException {
        file("a.md", """
                # A

                See [below](#what-is-known), [there](#nowhere) and `[code](#what-is-known)`. By [@ada](https://a.example).

                ## What is known
                """);

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/a.md"))
                .contains("See [below](#h-what-is-known), [there](#nowhere) and `[code](#what-is-known)`.");
        assertThat(check()).contains("\"#nowhere\" leads nowhere").endsWith("\n1 error\n");
    }

    @Test
    void leadsFromAHeadingOfANoteToTheNote() throws IOException {
        file("one.md", "See [[Two#Start]], [[Two#^b|this]], [[#Own]].\n");
        file("two.md", "# Two\n");

        var run = run();

        assertThat(note("pages/one.md")).contains("See [[two|Two#Start]], [[two|this]], \\[\\[#Own\\]\\].");
        assertThat(run.out()).isEqualTo("one.md:1: [[#Own]] leads to no note; it is kept as text\n");
    }

    @Test
    void leavesCodeInALineAsItIs() throws IOException {
        file("one.md", "Run `if [[ -f x ]]; then` or ``[a`b](c.md)``.\n");

        assertThat(run().out()).isEmpty();
        assertThat(note("pages/one.md")).contains("Run `if [[ -f x ]]; then` or ``[a`b](c.md)``.");
    }

    @Test
    void takesOverPicturesWithASpaceInTheirName() throws IOException {
        file("two.md", "![A chart](img/Chart 1.png \"t\") ![Gone](img/Chart 2.png)\n");
        Files.createDirectories(from.resolve("img"));
        Files.write(from.resolve("img/Chart 1.png"), new byte[] {1});

        var run = run();

        assertThat(note("pages/two.md"))
                .contains("![A chart](../attachments/img/chart-1.png) ![Gone](img/Chart 2.png)");
        assertThat(run.out()).contains("two.md:1: \"img/Chart 2.png\" leads to nothing that was imported");
    }

    @Test
    void copiesFilesThatTextsLinkTo() throws IOException {
        file("docs/two.md", "[The data](<../Files/Data_Übersicht.csv>) and [secret](../../secret.txt).\n");
        file("Files/Data_Übersicht.csv", "a,b\n1,2\n");
        Files.writeString(folder.resolve("secret.txt"), "secret");

        var run = run();

        assertThat(note("pages/two.md"))
                .contains("[The data](../attachments/files/data_ubersicht.csv)", "(../../secret.txt)");
        assertThat(project.resolve("content/attachments/files/data_ubersicht.csv"))
                .hasContent("a,b\n1,2");
        assertThat(run.err()).contains("1 note: pages 1; 1 attachment; 0 files not imported");
    }

    @Test
    void overwritesNothingAndSaysWhatWasLeft() throws IOException {
        file("about.md", "New.\n");
        Files.createDirectories(project.resolve("content/actors"));
        Files.writeString(project.resolve("content/actors/about.md"), "---\ntype: actor\nname: About\n---\n");

        var run = run();

        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.out())
                .isEqualTo("about.md: not imported: content/actors/about.md is there already, and stays as it is\n");
        assertThat(project.resolve("content/pages")).doesNotExist();
    }

    @Test
    void givesFilesOfOneNameNamesOfTheirOwn() throws IOException {
        file("a/index.md", "A.\n");
        file("b/index.md", "B.\n");
        file("c/a.md", "C.\n");
        file("d/a.md", "D.\n");

        assertThat(imported()).isEqualTo(Exit.DONE);
        assertThat(note("pages/a.md")).contains("A.");
        assertThat(note("pages/b.md")).contains("B.");
        assertThat(note("pages/c-a.md")).contains("C.");
        assertThat(note("pages/d-a.md")).contains("D.");
    }

    @Test
    void readsOtherEncodingsAndLeavesWhatIsNoText() throws IOException {
        Files.write(from.resolve("latin.md"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(from.resolve("wide.md"), "\uFEFFBreite".getBytes(StandardCharsets.UTF_16LE));
        Files.write(from.resolve("binary.md"), new byte[] {1, 0, 2, 0, 3});
        Files.createSymbolicLink(from.resolve("link.md"), from.resolve("latin.md"));

        var run = run();

        assertThat(note("pages/latin.md")).contains("Größe");
        assertThat(note("pages/wide.md")).contains("Breite");
        assertThat(run.out()).isEqualTo("""
                binary.md: not imported: no text, it holds the character U+0000
                latin.md: no UTF-8; read as Windows-1252
                link.md: not imported: a symbolic link
                wide.md: read as UTF-16
                """);
        assertThat(run.err()).startsWith("2 notes: pages 2; 0 attachments; 2 files not imported\n");
        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
    }

    @Test
    void outlivesHostileFiles() throws IOException {
        file("brackets.md", "[".repeat(50_000) + "\n");
        file("yaml.md", "---\n" + "[".repeat(30_000) + "\n---\nText.\n");
        file("bomb.md", """
                ---
                a: &a [x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b]
                d: &d [*c, *c, *c, *c, *c, *c, *c]
                e: &e [*d, *d, *d, *d, *d, *d, *d]
                ---
                Text.
                """);
        file("circle.md", "---\na: &a [*a]\n---\nText.\n");
        file("toml.md", "+++\n" + "a = [\n".repeat(20_000) + "+++\nText.\n");
        file("long.md", "---\nnote: " + "x".repeat(100_000) + "\n---\nText.\n");
        file("script.md", "---\ntitle: </script><script>alert(1)</script>\"'>]]>${7*7}&\n---\n<b onclick=x>bold</b>\n");
        file("~~~~~~.md", "~~~~~~\n");
        file("empty.md", "");

        assertThat(run().err()).contains("9 notes: pages 9;");
        assertThat(note("pages/script.md")).contains("title: \"</script><script>alert(1)</script>\\\"'>]]>${7*7}&\"\n");
        assertThat(project.resolve("content/attachments/long-header.txt")).exists();
    }

    @Test
    void refusesAFolderThatIsTheDossiersOwn() throws IOException {
        var own = Files.createDirectories(project.resolve("content/pages")).toString();
        var nowhere = folder.resolve("nowhere").toString();

        assertThat(CommandRun.of("-C", project.toString(), "import", own).exit())
                .isEqualTo(Exit.USAGE);
        assertThat(CommandRun.of("-C", project.toString(), "import", nowhere).exit())
                .isEqualTo(Exit.WORLD);
    }

    private void file(String path, String text) throws IOException {
        var file = from.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String note(String path) throws IOException {
        return Files.readString(project.resolve("content").resolve(path));
    }

    private CommandRun run() {
        return CommandRun.of("import", from.toString(), "--into", project.toString());
    }

    private int imported() {
        return run().exit();
    }

    private String check() {
        return CommandRun.of("-C", project.toString(), "check").out();
    }
}
