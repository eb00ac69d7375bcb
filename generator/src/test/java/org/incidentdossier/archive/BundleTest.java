package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nu.validator.validation.SimpleDocumentValidator;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

final class BundleTest {
    @TempDir
    private Path folder;

    @Test
    void holdsTheSiteAsABagInTheOrderOfItsNames() throws IOException {
        var zip = SampleSite.in(folder).described().bundle();

        assertThat(names(zip))
                .filteredOn(name -> !name.startsWith("outage-0.1.0/data/"))
                .containsExactly(
                        "outage-0.1.0/README.txt",
                        "outage-0.1.0/START-HERE.html",
                        "outage-0.1.0/bag-info.txt",
                        "outage-0.1.0/bagit.txt",
                        "outage-0.1.0/manifest-sha256.txt",
                        "outage-0.1.0/manifest-sha512.txt",
                        "outage-0.1.0/tagmanifest-sha256.txt",
                        "outage-0.1.0/tagmanifest-sha512.txt");
        assertThat(names(zip)).isSorted();
        assertThat(names(zip))
                .filteredOn(name -> name.startsWith("outage-0.1.0/data/"))
                .containsExactlyElementsOf(Folder.list(folder.resolve("site")).keySet().stream()
                        .map(path -> "outage-0.1.0/data/" + path)
                        .toList());
    }

    @Test
    void saysInItsDescriptionWhatItIs() throws IOException {
        var zip = SampleSite.in(folder).described().bundle();
        var oxum = text(zip, "bag-info.txt")
                .lines()
                .filter(line -> line.startsWith("Payload-Oxum: "))
                .toList();

        assertThat(text(zip, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(text(zip, "bag-info.txt")
                        .lines()
                        .filter(line -> !line.contains("Oxum") && !line.contains("Bag-Size")))
                .containsExactly(
                        "Source-Organization: Société des Notes",
                        "Contact-Email: mail@example.org",
                        "External-Description: The outage. What is known of the outage.",
                        "External-Identifier: urn:uuid:a35a0dd3-938b-3755-89da-b689b492825c",
                        "Internal-Sender-Identifier: outage-0.1.0",
                        "Bagging-Date: 2026-11-21",
                        "Bag-Software-Agent: Incident Dossier 0.1.0",
                        "Source-Date: 2026-11-21T00:00:00Z",
                        "SWHID: swh:1:dir:02dbf4944eccc17f2490fe718237021809a16241",
                        "Content-Commit: f00dface");
        assertThat(oxum)
                .singleElement()
                .asString()
                .matches("Payload-Oxum: [0-9]+\\." + (names(zip).size() - 8));
    }

    @Test
    void writesTheSameBytesWhateverTheMachine() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            var first = SampleSite.in(folder.resolve("a")).described().bundle();
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var second = SampleSite.in(folder.resolve("b")).described().bundle();

            assertThat(second).hasSameBinaryContentAs(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void standsBesideItsChecksum() throws IOException {
        var zip = SampleSite.in(folder).described().bundle();

        assertThat(folder.resolve("outage-0.1.0.zip.sha256")).hasContent(Fixity.sha256(zip) + "  outage-0.1.0.zip\n");
        assertThat(folder.resolve("outage-0.1.0.zip.part")).doesNotExist();
        assertThat(folder.resolve("outage-0.1.0.zip.sig")).doesNotExist();
    }

    @Test
    void saysWhichDataIsNotThatOfASite() throws IOException {
        var sample = SampleSite.in(folder).described();
        SampleSite.write(sample.site(), "data/dossier.json", "{}");
        assertThatThrownBy(() -> sample.bundle())
                .hasMessageEndingWith("dossier.json: is not what a build writes; build again");
    }

    @Test
    void greetsInPlainAscii() throws IOException {
        var notes = Sample.notes(new TreeMap<>(), "Café “Noir” — 東");
        var readme = text(SampleSite.in(folder, notes).described().bundle(), "README.txt");

        assertThat(readme)
                .startsWith("Cafe \"Noir\" - ?\n===============\n\nWhat is known of the outage.\n")
                .contains("  Published by Societe des Notes\n", "dossier verify outage-0.1.0.zip\n")
                .doesNotContain("{zip}", "{top}", "{supersedes}")
                .matches("[\n -~]*");
        assertThat(readme.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(104));
    }

    @Test
    void greetsWithAPageThatNoTitleCanBreak() throws IOException {
        var notes = Sample.notes(new TreeMap<>(), Sample.HOSTILE + "{style}");
        var page = text(SampleSite.in(folder, notes).described().bundle(), "START-HERE.html");

        assertThat(page)
                .contains("<h1>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;]]&gt;${7*7}&amp;")
                .contains("{style}</h1>")
                .contains("style-src 'sha256-")
                .doesNotContain("<script");
    }

    // Without a script, what scrolls within the page cannot be reached by keyboard in every browser.
    @Test
    void greetsWithAPageOfWhichNothingScrollsByItself() throws IOException {
        var page = text(SampleSite.in(folder).described().bundle(), "START-HERE.html");

        assertThat(page)
                .contains("pre { white-space: pre-wrap; overflow-wrap: anywhere;")
                .doesNotContain("overflow-x", "overflow:");
    }

    @Test
    void greetsWithValidHtml() throws Exception {
        var notes = Sample.notes(new TreeMap<>(), Sample.HOSTILE);
        var bag = Zips.unpacked(SampleSite.in(folder, notes).described().bundle(), folder.resolve("unpacked"));
        var found = new ArrayList<String>();
        var handler = new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                found.add(e.getLineNumber() + ": " + e.getMessage());
            }
        };
        var validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        validator.checkHtmlFile(bag.resolve("START-HERE.html").toFile(), true);

        assertThat(found).isEmpty();
    }

    @Test
    void namesTheBundleThatItSupersedes() throws IOException {
        var releases = Sample.releases("0.0.10", "2026-11-01", "0.0.9", "2026-11-01", "0.1.0", "2026-11-20");
        var zip = SampleSite.in(folder, Sample.notes(releases)).described().bundle();

        assertThat(text(zip, "bag-info.txt")).contains("\nSupersedes: outage-0.0.10\n", "Source-Date: 2026-11-20T");
        assertThat(text(zip, "README.txt")).endsWith("\n\nIt supersedes outage-0.0.10.\n");
    }

    @Test
    void refusesNamesThatNotEverySystemCanStore() throws IOException {
        for (var name : List.of("Photo.png", "a b.txt", "50%.csv", "con.txt", "a.", ".hidden", "x".repeat(176))) {
            var here = Files.createTempDirectory(folder, "names");
            var sample = SampleSite.in(here).described();
            SampleSite.write(sample.site(), name, "");

            assertThatThrownBy(() -> sample.bundle())
                    .as(name)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not every system can store a file of this name");
            assertThat(here.resolve("outage-0.1.0.zip")).doesNotExist();
        }
    }

    @Test
    void tellsHowToFindWhatWasAdded() throws IOException, InterruptedException {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        var bundle = SampleSite.in(folder).described().bundle();
        var bag = Zips.unpacked(bundle, folder.resolve("unpacked"));
        var linux =
                text(bundle, "README.txt").replaceFirst("(?s).*\nLinux:\n", "").replaceFirst("(?s)\nmacOS:.*", "");
        var recipe = linux.substring(linux.indexOf("  sha256sum -c --quiet"));
        assertThat(shell(bag, recipe)).isEmpty();

        SampleSite.write(bag, "evil.html", "x");
        SampleSite.write(bag, "tagmanifest-x.html", "x");
        SampleSite.write(bag, "data/.hidden", "x");
        Files.createSymbolicLink(bag.resolve("data/leak.html"), Path.of("/etc/passwd"));
        assertThat(shell(bag, recipe).lines().filter(line -> line.startsWith(">")))
                .containsExactly("> data/.hidden", "> data/leak.html", "> evil.html", "> tagmanifest-x.html");
    }

    private static String shell(Path folder, String commands) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void passesOverItselfAtTheRootOfTheSite() throws IOException {
        var sample = SampleSite.in(folder).described();
        var first = Files.readAllBytes(sample.bundle());
        for (var name : List.of("outage-0.1.0.zip", "outage-0.1.0.zip.sha256")) {
            Files.copy(folder.resolve(name), sample.site().resolve(name));
        }

        assertThat(Files.readAllBytes(sample.bundle())).isEqualTo(first);
        assertThat(sample.site().resolve("outage-0.1.0.zip")).exists();
    }

    @Test
    void refusesASiteThatWasChangedAfterItWasBuilt() throws IOException {
        var sample = SampleSite.in(folder).described();
        SampleSite.write(sample.site(), "index.html", "forged");
        assertThatThrownBy(() -> sample.bundle())
                .hasMessageEndingWith("index.html: is not what was built; build again");
        Files.delete(sample.site().resolve("index.html"));
        assertThatThrownBy(() -> sample.bundle()).hasMessage("index.html: was built and is gone; build again");
        assertThatThrownBy(() -> SampleSite.in(folder.resolve("x"))
                        .described()
                        .with("late.html")
                        .bundle())
                .hasMessageEndingWith("late.html: is not what was built; build again");
    }

    @Test
    void refusesAFolderThatIsNoSiteAndALinkInOne() throws IOException {
        var sample = SampleSite.in(folder);

        assertThatThrownBy(() -> sample.bundle()).hasMessageEndingWith("is not a finished site; build it first");
        Files.createSymbolicLink(sample.described().site().resolve("passwd"), Path.of("/etc/passwd"));
        assertThatThrownBy(() -> sample.bundle()).hasMessageEndingWith("passwd: is not an ordinary file");
    }

    @Test
    void leavesTheLastBundleWhereTheKeyDoesNotSign() throws IOException {
        var sample = SampleSite.in(folder).described();
        var zip = sample.bundle();
        var before = Files.readAllBytes(zip);
        Files.writeString(folder.resolve("key"), "no key");

        assertThatThrownBy(() -> sample.bundle(folder.resolve("key"))).isInstanceOf(IOException.class);
        assertThat(zip).hasBinaryContent(before);
        assertThat(folder.resolve("outage-0.1.0.zip.sha256")).exists();
    }

    @Test
    void isSignedAsOpenSshSigns() throws IOException, InterruptedException {
        assumeThat(run("ssh-keygen", "-Y", "sign", "-n", "x", "-f", "/nowhere", "/nowhere"))
                .as("OpenSSH is there")
                .isPositive();
        var key = folder.resolve("key");
        assertThat(run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key.toString()))
                .isZero();
        var zip = SampleSite.in(folder).described().bundle(key);
        var signature = folder.resolve("outage-0.1.0.zip.sig");

        assertThat(run("sh", "-c", "ssh-keygen -Y check-novalidate -n dossier -s " + signature + " < " + zip))
                .isZero();
        assertThat(run("sh", "-c", "ssh-keygen -Y check-novalidate -n other -s " + signature + " < " + zip))
                .isPositive();
    }

    @Test
    void isWrittenByOneAtATime() throws IOException {
        var site = SampleSite.in(folder).described().site();
        var zip = folder.resolve("out.zip");
        try (var _ = WriteLock.on(zip)) {
            assertThatThrownBy(() -> Bundle.write(site, zip, null, Progress.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessage(zip + ": somebody else is writing it; wait for them to end");
            assertThat(zip).doesNotExist();
        }

        assertThat(Bundle.write(site, zip, null, Progress.NONE)).first().isEqualTo(zip);
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        var sample = SampleSite.in(folder).described();
        var told = new ArrayList<Long>();
        Bundle.write(sample.site(), folder.resolve("b.zip"), null, (_, done, total) -> told.add(total - done));

        assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(b, a)).endsWith(0L);
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            return -1;
        }
    }

    private static List<String> names(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(Path zip, String path) throws IOException {
        try (var file = new ZipFile(zip.toFile());
                var in = file.getInputStream(new ZipEntry("outage-0.1.0/" + path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
