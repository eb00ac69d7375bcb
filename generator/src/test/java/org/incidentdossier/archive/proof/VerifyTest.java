package org.incidentdossier.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.incidentdossier.archive.Bundle;
import org.incidentdossier.archive.SampleSite;
import org.incidentdossier.archive.Zips;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerifyTest {
    private static final String INDEX = Zips.TOP + "data/index.html";
    private static final String ARTICLE = Zips.TOP + "data/articles/grid-daily-0312.html";

    @TempDir
    private Path folder;

    private Path zip = Path.of("");

    @BeforeEach
    void bundle() throws IOException {
        zip = SampleSite.in(folder).described().bundle();
    }

    @Test
    void findsNothingInABundleThatIsWhole() throws IOException {
        var verified = Verify.bundle(zip, null, Progress.NONE);

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.files()).isEqualTo(Zips.members(zip).size());
        assertThat(verified.counts()).containsEntry("articles", 1L).containsEntry("claims", 1L);
    }

    @Test
    void findsNothingWhereItIsUnpackedOrHosted() throws IOException {
        var bag = Zips.unpacked(zip, folder.resolve("unpacked"));

        assertThat(Verify.bundle(bag, null, Progress.NONE).findings()).isEmpty();
        assertThat(Verify.bundle(bag, bag.resolve("manifest-sha512.txt"), Progress.NONE)
                        .findings())
                .isEmpty();
        assertThat(Verify.hosted(bag.resolve("data"), null, Progress.NONE).findings())
                .isEmpty();
        assertThat(Verify.hosted(bag.resolve("data"), bag.resolve("manifest-sha256.txt"), Progress.NONE)
                        .findings())
                .isEmpty();
    }

    @Test
    void namesAFileWithOneFlippedByte() throws IOException {
        assertThat(tampered(members -> members.computeIfPresent(INDEX, (_, page) -> {
                    page[20] ^= 1;
                    return page;
                })))
                .containsExactly("data/index.html: error[D457]: was changed; manifest-sha256.txt has another checksum");
    }

    @Test
    void namesAMemberWithOneFlippedByteInTheZip() throws IOException {
        var bytes = Files.readAllBytes(zip);
        var name = "source/chart.csv".getBytes(StandardCharsets.US_ASCII);
        var at = indexOf(bytes, name) + name.length + 4;
        bytes[at] ^= 16;
        Files.write(zip, bytes);

        assertThat(findings(zip))
                .contains("outage-0.1.0.zip: error[D457]: is not the file of the checksum beside it,"
                        + " outage-0.1.0.zip.sha256")
                .anySatisfy(text -> assertThat(text).startsWith("data/source/chart.csv: error[D457]: "));
    }

    @Test
    void namesAFileThatWasAddedToTheSiteOrBesideIt() throws IOException {
        assertThat(tampered(members -> {
                    members.put(Zips.TOP + "data/pages/added.html", utf8("new"));
                    members.put(Zips.TOP + "added.txt", utf8("new"));
                }))
                .filteredOn(text -> !text.contains("D459"))
                .containsExactly(
                        "added.txt: error[D456]: was added; no manifest lists it",
                        "data/pages/added.html: error[D456]: was added; no manifest lists it");
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        assertThat(tampered(members -> members.remove(ARTICLE)))
                .contains(
                        "data/articles/grid-daily-0312.html: error[D455]: is missing; manifest-sha256.txt lists it",
                        "data/data/dossier.json: error[D460]: lists one of its articles at"
                                + " articles/grid-daily-0312.html, and there is no such page");
    }

    @Test
    void namesAFileThatWasRenamed() throws IOException {
        assertThat(tampered(members -> members.put(Zips.TOP + "data/articles/other.html", members.remove(ARTICLE))))
                .contains("data/articles/grid-daily-0312.html: error[D458]: was renamed to data/articles/other.html")
                .noneMatch(text -> text.contains("D455") || text.contains("D456"));
    }

    @Test
    void namesTagFilesThatWereChangedOrRemoved() throws IOException {
        assertThat(tampered(members -> {
                    members.put(
                            Zips.TOP + "bagit.txt", utf8("BagIt-version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
                    members.remove(Zips.TOP + "README.txt");
                    members.put(Zips.TOP + "bag-info.txt", utf8("Payload-Oxum: 7.1\n"));
                }))
                .contains(
                        "README.txt: error[D455]: is missing; tagmanifest-sha256.txt lists it",
                        "bag-info.txt: error[D457]: was changed; tagmanifest-sha256.txt has another checksum",
                        "bagit.txt: error[D459]: is not the declaration of a bag of BagIt 1.0 in UTF-8")
                .anyMatch(
                        text -> text.startsWith("bag-info.txt: error[D459]: tells of 7 bytes in 1 files; there are "));
    }

    @Test
    void seesThroughManifestsThatWereChangedAsWell() throws IOException {
        var bag = Zips.unpacked(zip, folder.resolve("unpacked"));
        var published = Files.copy(bag.resolve("manifest-sha256.txt"), folder.resolve("published.txt"));
        Files.writeString(bag.resolve("data/index.html"), "forged");
        var forged = Fixity.of(utf8("forged"));
        for (var name : List.of("manifest-sha256.txt", "manifest-sha512.txt")) {
            var lines = Files.readString(bag.resolve(name)).lines().filter(line -> !line.endsWith("data/index.html"));
            var sum = name.contains("512") ? forged.sha512() : forged.sha256();
            Files.writeString(
                    bag.resolve(name), String.join("\n", lines.toList()) + "\n" + sum + "  data/index.html\n");
        }

        assertThat(Verify.bundle(bag, published, Progress.NONE).findings())
                .map(Finding::toString)
                .contains("data/index.html: error[D457]: was changed; published.txt has another checksum");
    }

    @Test
    void comparesAHostedCopyWithItsOwnCrate() throws IOException {
        var site = Zips.unpacked(zip, folder.resolve("unpacked")).resolve("data");
        Files.writeString(site.resolve("index.html"), "forged");
        Files.writeString(site.resolve("robots.txt"), "");
        Files.move(site.resolve("actors/grid-daily.html"), site.resolve("actors/gd.html"));

        assertThat(Verify.hosted(site, null, Progress.NONE).findings())
                .map(Finding::toString)
                .containsExactly(
                        "actors/grid-daily.html: error[D458]: was renamed to actors/gd.html",
                        "data/dossier.json: error[D460]: lists one of its actors at actors/grid-daily.html, and there is"
                                + " no such page",
                        "index.html: error[D457]: was changed; ro-crate-metadata.json has another checksum",
                        "robots.txt: error[D456]: was added; no manifest lists it");
    }

    @Test
    void blamesNoFileOfAHostedCopyForACrateThatIsGone() throws IOException {
        var site = Zips.unpacked(zip, folder.resolve("unpacked")).resolve("data");
        var crate = site.resolve("ro-crate-metadata.json");
        var text = Files.readString(crate);
        var nothing = "ro-crate-metadata.json: error[D455]: lists the files, so none was compared;"
                + " --manifest takes the list of a bundle instead";
        Files.writeString(crate, text.substring(0, text.length() / 2));

        assertThat(Verify.hosted(site, null, Progress.NONE).findings())
                .map(Finding::toString)
                .hasSize(2)
                .contains(nothing)
                .anyMatch(finding -> finding.startsWith("ro-crate-metadata.json: error[D461]: cannot be read: "));

        Files.delete(crate);

        assertThat(Verify.hosted(site, null, Progress.NONE).findings())
                .map(Finding::toString)
                .containsExactly(nothing, "ro-crate-metadata.json: error[D461]: is missing");
    }

    @Test
    void passesOverTheBundleThatAHostGivesAway() throws IOException {
        var site = SampleSite.in(folder.resolve("hosted")).described().site();
        Bundle.write(site, site.resolve("outage-0.1.0.zip"), null, Progress.NONE);
        SampleSite.write(site, "other.zip", "not ours");

        assertThat(Verify.hosted(site, null, Progress.NONE).findings().stream().map(Finding::toString))
                .containsExactly("other.zip: error[D456]: was added; no manifest lists it");
    }

    @Test
    void noticesNotesThatAreNotThoseThatWereBuilt() throws IOException {
        var note = Zips.TOP + "data/source/articles/grid-daily-0312.md.txt";

        assertThat(tampered(members -> members.put(note, utf8("other"))))
                .anyMatch(
                        text -> text.startsWith("data/provenance/build.json: error[D462]: names swh:1:dir:02dbf4944"));
    }

    @Test
    void namesTwoFilesThatStandForOneNote() throws IOException {
        var note = Zips.TOP + "data/source/articles/grid-daily-0312.md";

        for (var twin : List.of(note, note + "/x.png")) {
            assertThat(tampered(members -> members.put(twin, utf8("other"))))
                    .anyMatch(text -> text.matches("data/source/articles/grid-daily-0312\\.md\\S*: error\\[D452]: "
                            + "stands for articles/grid-daily-0312\\.md\\S*, and so does another file"))
                    .contains(twin.substring(Zips.TOP.length()) + ": error[D456]: was added; no manifest lists it");
        }
    }

    @Test
    void noticesCountsThatDoNotAgree() throws IOException {
        var data = Zips.TOP + "data/data/dossier.json";

        assertThat(tampered(members -> members.put(
                        data,
                        utf8(SampleSite.DOSSIER_JSON
                                .formatted("\"x\"")
                                .replace("\"articles\": 1", "\"articles\": 2")
                                .replace("\"actors\": 1, ", "")
                                .replace(", \"terms\": 7", "")))))
                .contains(
                        "data/data/dossier.json: error[D460]: counts 2 articles and lists 1",
                        "data/data/dossier.json: error[D460]: counts 2 articles; source/articles/ has 1",
                        "data/data/dossier.json: error[D460]: does not count its actors",
                        "data/data/dossier.json: error[D460]: does not count its terms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"claims\": 1.5                  | does not count its claims",
                "\"claims\": 18446744073709551617 | does not count its claims",
                "\"claims\": 1e999999999          | does not count its claims",
                "\"claims\": -1                   | counts -1 claims and lists 1"
            })
    void takesNoNumberForACountThatIsNone(String count, String fault) throws IOException {
        assertThat(dossierJson("\"claims\": 1", count)).contains("data/data/dossier.json: error[D460]: " + fault);
    }

    @Test
    void readsNoCountThatFillsTheMemory() throws IOException {
        assertThat(dossierJson("\"claims\": 1", "\"claims\": [" + "0,".repeat(1_000_000) + "0]"))
                .contains("data/data/dossier.json: error[D460]: cannot be read: a value of more than 1000000 parts");
    }

    @Test
    void namesAManifestWithAnEndlessLineOnce() throws IOException {
        assertThat(tampered(Zips.TOP + "manifest-sha256.txt", "0".repeat(10_000)))
                .contains("manifest-sha256.txt: error[D459]: has a line of more than 8192 characters");
    }

    @Test
    void countsTheTermsOfTheSearch() throws IOException {
        var shard = Zips.TOP + "data/" + SampleSite.SHARD;

        assertThat(dossierJson("\"terms\": 7", "\"terms\": -5"))
                .contains("data/data/dossier.json: error[D460]: counts -5 terms; the search has 7");
        assertThat(tampered(members -> members.remove(shard)))
                .contains("data/data/dossier.json: error[D460]: counts 7 terms; the search has 0");
        assertThat(tampered(shard, SampleSite.shard(0x87, 1)))
                .contains("data/data/dossier.json: error[D460]: counts 7 terms; the search has 135");
        for (var broken : List.of("", "other", "dossierSearch(\"t0\",\"????\")", "dossierSearch(\"t0\",\"eJxj\")")) {
            assertThat(tampered(shard, broken))
                    .contains("data/data/dossier.json: error[D460]: counts 7 terms; the shard data/search/"
                            + "0123456789abcdef/t0.js cannot be read");
        }
    }

    @Test
    void namesAManifestThatIsMissingAndOneThatWasAdded() throws IOException {
        assertThat(tampered(members -> members.remove(Zips.TOP + "tagmanifest-sha512.txt")))
                .containsExactly("tagmanifest-sha512.txt: error[D455]: is missing; every bundle has it");
        assertThat(tampered(members -> {
                    members.remove(Zips.TOP + "tagmanifest-sha256.txt");
                    members.remove(Zips.TOP + "tagmanifest-sha512.txt");
                }))
                .containsExactly(
                        "tagmanifest-sha256.txt: error[D455]: is missing; every bundle has it",
                        "tagmanifest-sha512.txt: error[D455]: is missing; every bundle has it");
        assertThat(tampered(members -> members.remove(Zips.TOP + "manifest-sha512.txt")))
                .containsExactly("manifest-sha512.txt: error[D455]: is missing; tagmanifest-sha256.txt lists it");
        assertThat(tampered(members -> members.put(Zips.TOP + "tagmanifest-evil.html", utf8("<script>"))))
                .containsExactly("tagmanifest-evil.html: error[D456]: was added; no manifest lists it");
    }

    @Test
    void takesAManifestByItsNameForOneKindOfChecksum() throws IOException {
        assertThat(tampered(members -> members.put(
                        Zips.TOP + "manifest-sha256.txt",
                        members.getOrDefault(Zips.TOP + "manifest-sha512.txt", new byte[0]))))
                .contains("manifest-sha256.txt: error[D459]: has checksums of 128 digits; those of its name have 64");

        var bag = Zips.unpacked(zip, folder.resolve("unpacked"));
        var kept = Files.copy(bag.resolve("manifest-sha256.txt"), folder.resolve("route-512.txt"));
        assertThat(Verify.bundle(bag, kept, Progress.NONE).findings()).isEmpty();
        Files.writeString(kept, "0".repeat(128) + "  data/other\n", StandardOpenOption.APPEND);
        assertThat(Verify.bundle(bag, kept, Progress.NONE).findings())
                .map(Finding::toString)
                .contains("route-512.txt: error[D459]: has checksums of two kinds");
    }

    @Test
    void saysOnceThatAListIsNoManifest() throws IOException {
        var bag = Zips.unpacked(zip, folder.resolve("unpacked"));
        var lines = Files.readString(bag.resolve("manifest-sha256.txt"));
        var list = Files.writeString(folder.resolve("list.txt"), lines.replace("  data/", "  "));

        for (var verified : List.of(
                Verify.hosted(bag.resolve("data"), list, Progress.NONE), Verify.bundle(bag, list, Progress.NONE))) {
            assertThat(verified.findings())
                    .map(Finding::toString)
                    .containsExactly("list.txt: error[D459]: does not list data/ro-crate-metadata.json, as every"
                            + " bundle's manifest does");
        }
        assertThatThrownBy(() -> Verify.bundle(zip, folder, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": is a folder, not a list of checksums");
    }

    @Test
    void refusesToFollowLinksInAFolder() throws IOException {
        var bag = Zips.unpacked(zip, folder.resolve("unpacked"));
        Files.delete(bag.resolve("data/index.html"));
        Files.createSymbolicLink(bag.resolve("data/index.html"), Path.of("/dev/zero"));
        Files.createSymbolicLink(bag.resolve("data/loop"), bag);

        assertThat(Verify.bundle(bag, null, Progress.NONE).findings())
                .map(Finding::toString)
                .contains(
                        "data/index.html: error[D454]: is a link, a pipe or a device; it was not opened",
                        "data/index.html: error[D455]: is missing; manifest-sha256.txt lists it",
                        "data/loop: error[D454]: is a link, a pipe or a device; it was not opened");
    }

    @Test
    void saysWhereAFolderIsNoBundle() throws IOException {
        assertThat(Verify.bundle(folder.resolve("site"), null, Progress.NONE).findings())
                .map(Finding::toString)
                .containsExactly(
                        "site: error[D450]: holds no bagit.txt, so it is no bundle; a mirrored site is verified"
                                + " with --hosted");
    }

    @Test
    void survivesACrateAndDataThatAreNoJson() throws IOException {
        assertThat(tampered(members -> {
                    members.put(Zips.TOP + "data/ro-crate-metadata.json", utf8("[".repeat(100_000)));
                    members.put(
                            Zips.TOP + "data/data/dossier.json", utf8("{\"counts\": 1e999999999, \"articles\": [[["));
                    members.put(Zips.TOP + "data/provenance/build.json", utf8("\u0000"));
                }))
                .filteredOn(text -> text.contains("D46"))
                .allMatch(text -> text.contains(": cannot be read: "))
                .hasSize(3);
    }

    @Test
    void survivesManifestsOfAnyKind() throws IOException {
        for (var manifest :
                List.of("", "\n\n", "x".repeat(20_000), "0".repeat(64) + "  ../../etc/passwd\n", "\u0000")) {
            assertThat(tampered(members -> members.put(Zips.TOP + "manifest-sha256.txt", utf8(manifest))))
                    .anyMatch(text -> text.startsWith("manifest-sha256.txt: error[D45"));
        }
    }

    private List<String> dossierJson(String from, String to) throws IOException {
        return tampered(
                Zips.TOP + "data/data/dossier.json",
                SampleSite.DOSSIER_JSON.formatted("\"x\"").replace(from, to));
    }

    private List<String> tampered(String member, String text) throws IOException {
        return tampered(members -> members.put(member, utf8(text)));
    }

    private List<String> tampered(Consumer<Map<String, byte[]>> change) throws IOException {
        return findings(Zips.tampered(zip, change));
    }

    private static List<String> findings(Path zip) throws IOException {
        return Verify.bundle(zip, null, Progress.NONE).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
