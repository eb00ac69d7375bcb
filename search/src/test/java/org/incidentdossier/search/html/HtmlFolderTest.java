package org.incidentdossier.search.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.incidentdossier.search.SearchDocument;
import org.incidentdossier.search.engine.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlFolderTest {
    @Test
    void readsTitleHeadingsAndTextWithoutNavigation(@TempDir Path folder) throws IOException {
        page(folder, "a b/one.html", """
                <title>One &amp; only</title><meta name="date" content="2026-06-12T10:00:00Z">
                <body><header>Site name</header><nav>Home</nav><h1>First</h1><p>Some</p><p>text<script>no</script></p>
                """);

        assertThat(HtmlFolder.documents(folder))
                .containsExactly(new SearchDocument(
                        "a b/one.html",
                        "a%20b/one.html",
                        "One & only",
                        List.of(),
                        Map.of("headings", "First", "body", "First Some text"),
                        Map.of("section", List.of("a b")),
                        List.of(DayRange.of("2026-06-12")),
                        "First Some text"));
    }

    @Test
    void leavesOutPagesThatRobotsMayNotIndexAndTheSearchItself(@TempDir Path folder) throws IOException {
        page(folder, "hidden.html", "<meta name=robots content='noindex, follow'><p>secret");
        page(folder, "shouted.html", "<META NAME=ROBOTS CONTENT='NOINDEX'><p>secret");
        page(folder, "short.html", "<meta name=robots content=none><p>secret");
        page(folder, "b.html", "<meta name=robots content='max-image-preview:none'><p>second");
        page(folder, "a.html", "<p>first");
        HtmlFolder.index(folder, folder);

        assertThat(HtmlFolder.documents(folder)).map(SearchDocument::id).containsExactly("a.html", "b.html");
        assertThat(folder.resolve("search.html")).exists();
        assertThat(folder.resolve("search/search.js")).exists();
    }

    @Test
    void readsEveryMainOfAPageOnce(@TempDir Path folder) throws IOException {
        page(
                folder,
                "a.html",
                "<p>around</p><main>one <main>two</main></main><main hidden>no</main><main>three</main>");

        assertThat(HtmlFolder.documents(folder))
                .map(page -> page.texts().get("body"))
                .containsExactly("one two three");
    }

    @Test
    void knowsAPageByItsNameInCapitalsToo(@TempDir Path folder) throws IOException {
        page(folder, "INDEX.HTM", "<p>first");
        page(folder, "Page.Html", "<p>second");

        assertThat(HtmlFolder.documents(folder)).map(SearchDocument::id).containsExactly("INDEX.HTM", "Page.Html");
    }

    @Test
    void findsTheLastWordOfALongPageAndShowsOnlyItsBeginning(@TempDir Path folder) throws IOException {
        page(folder, "long.html", "<title>Long</title><p>" + "on and on ".repeat(20_000) + "until the end");
        var document = HtmlFolder.documents(folder).getFirst();

        assertThat(document.texts().get("body")).endsWith("until the end");
        assertThat(document.excerpt()).hasSizeBetween(29_990, 30_000);
    }

    @Test
    void readsPagesThatAreHardlyPages(@TempDir Path folder) throws IOException {
        page(folder, "empty.html", "");
        page(folder, "deep.html", "<div>".repeat(20_000) + "far down");
        page(folder, "open.html", "<title>Never closed <p>text <b>and <i>more &nosuch; <script>let a = 1;");
        Files.write(folder.resolve("binary.html"), new byte[] {0, -1, -2, 60, 112, 62, 7, 65, 66});

        assertThat(HtmlFolder.documents(folder))
                .map(SearchDocument::id)
                .containsExactly("binary.html", "deep.html", "empty.html", "open.html");
        assertThat(HtmlFolder.index(folder, folder).pages()).isEqualTo(4);
    }

    @Test
    void leadsFromWhereTheSearchIsToThePages(@TempDir Path folder) throws IOException {
        page(folder, "my pages/deep/a.html", "<title>Lights</title><p>lights out");
        var pages = folder.resolve("my pages");

        assertThat(addresses(pages, pages)).containsExactly("deep/a.html");
        assertThat(addresses(pages, folder.resolve("out"))).containsExactly("../my%20pages/deep/a.html");
        assertThat(addresses(pages, pages.resolve("deep/find"))).containsExactly("../../deep/a.html");
    }

    @Test
    void followsNoLinkAndSaysSo(@TempDir Path folder) throws IOException {
        page(folder, "secret/s.html", "<p>secret");
        page(folder, "site/a.html", "<p>public");
        page(folder, "site/style.css", "");
        var site = folder.resolve("site");
        Files.createSymbolicLink(site.resolve("l.html"), folder.resolve("secret/s.html"));
        Files.createSymbolicLink(site.resolve("gone.htm"), folder.resolve("gone.htm"));
        Files.createSymbolicLink(site.resolve("more"), folder.resolve("secret"));
        Files.createSymbolicLink(site.resolve("other.css"), site.resolve("style.css"));

        assertThat(HtmlFolder.documents(site)).map(SearchDocument::id).containsExactly("a.html");
        assertThat(HtmlFolder.index(site, site).links()).containsExactly("gone.htm", "l.html", "more");
    }

    @Test
    void saysThatThereIsNoPage(@TempDir Path folder) {
        assertThatThrownBy(() -> HtmlFolder.index(folder, folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
    }

    // Where the search that is shipped leads to, as its shards of hits say.
    private static List<String> addresses(Path pages, Path out) throws IOException {
        var shards = out.resolve("search").resolve(HtmlFolder.index(pages, out).generation());
        var shard = Files.readString(shards.resolve("s0.js"));
        var bytes = Base64.getDecoder().decode(shard.substring(shard.indexOf(",\"") + 2, shard.lastIndexOf('"')));
        var text = new String(
                new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.ISO_8859_1);
        return Pattern.compile("[.%/a-z0-9]*/a\\.html")
                .matcher(text.substring(text.indexOf(".html") + 5))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void page(Path folder, String path, String html) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
