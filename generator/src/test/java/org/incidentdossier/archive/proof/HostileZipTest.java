package org.incidentdossier.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.incidentdossier.archive.SampleSite;
import org.incidentdossier.archive.Zips;
import org.incidentdossier.archive.form.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostileZipTest {
    @TempDir
    private Path folder;

    private Path zip = Path.of("");

    @BeforeEach
    void bundle() throws IOException {
        zip = SampleSite.in(folder).described().bundle();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outage-0.1.0/data/../../../x  | leads out of the folder",
                "../x                          | leads out of the folder",
                "/etc/cron.d/x                 | is an absolute path",
                "C:/x                          | is an absolute path",
                "outage-0.1.0/..\\..\\x        | has a backslash, which is a folder's end on Windows",
                "outage-0.1.0//x               | has an empty part",
                "outage-0.1.0/./x              | has an empty part",
                "outage-0.1.0/data/x.html;1    | is another name on some systems",
                "outage-0.1.0/data/x.html:y    | is another name on some systems",
                "outage-0.1.0/data/x.html.     | is another name on some systems"
            })
    void refusesNamesThatLeadElsewhere(String name, String fault) throws IOException {
        var hostile = Zips.tampered(zip, members -> members.put(name, new byte[] {1}));

        assertThat(findings(hostile)).containsExactly(name + ": error[D451]: " + fault);
    }

    @Test
    @Timeout(60)
    void refusesNamesOfWhichTheFoldersWouldFillTheMemory() throws IOException {
        var name = Zips.TOP + "data/source/" + "a/".repeat(32_000) + "x";

        var hostile = Zips.tampered(zip, members -> members.put(name, new byte[] {1}));

        assertThat(findings(hostile)).containsExactly(name + ": error[D451]: is longer than any name of a bundle");
    }

    @Test
    void showsCharactersOfNamesThatATerminalWouldObey() throws IOException {
        var hostile = Zips.tampered(zip, members -> members.put("outage-0.1.0/\u001b[2J\u202egnp.exe", new byte[0]));

        assertThat(findings(hostile))
                .containsExactly(
                        "outage-0.1.0/\\u001b[2J\\u202egnp.exe: error[D451]: has characters that cannot be seen,"
                                + " or is not UTF-8");
    }

    @Test
    void refusesAMemberThatStandsTwice() throws IOException {
        var hostile = Zips.tampered(zip, members -> members.put(Zips.TOP + "data/indey.html", new byte[] {1}));

        assertThat(findings(Zips.patched(hostile, "indey.html", "index.html")))
                .containsExactly("outage-0.1.0/data/index.html: error[D452]: stands more than once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data/INDEX.html   | data/INDEX.html | is the same as outage-0.1.0/data/index.html on many disks",
                "data/Actors/x     | data/Actors     | is the same as outage-0.1.0/data/actors on many disks",
                "data/Index.html/x | data/Index.html | is a folder, and a file of the same name is there as well",
            })
    void refusesNamesThatAreEqualButForCase(String name, String found, String fault) throws IOException {
        var hostile = Zips.tampered(zip, members -> members.put(Zips.TOP + name, new byte[] {1}));

        assertThat(findings(hostile)).containsExactly(Zips.TOP + found + ": error[D452]: " + fault);
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws IOException {
        var hostile = Zips.tampered(zip, members -> members.put(Zips.TOP + "data/zeros.csv", new byte[20 << 20]));

        assertThat(findings(hostile))
                .singleElement()
                .asString()
                .matches(
                        "outage-0\\.1\\.0/data/zeros\\.csv: error\\[D453]: unpacks from [0-9]+ bytes to 20971520; it was"
                                + " not read");
    }

    @Test
    void stopsAtAMemberThatUnpacksToMoreThanTold() throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        members.put(Zips.TOP + "bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        members.put(Zips.TOP + "data/zeros.csv", new byte[20 << 20]);
        var hostile = Zips.write(folder.resolve("liar.zip"), members);
        patchDirectory(hostile, 24, 1000);
        patch(hostile, "PK\u0007\b", 12, 1000);

        assertThat(findings(hostile))
                .contains("data/zeros.csv: error[D453]: unpacks to more than the 1000 bytes that the zip's directory"
                        + " tells");
    }

    @Test
    void refusesMembersThatShareBytes() throws IOException {
        var hostile = Zips.write(
                folder.resolve("overlap.zip"), Map.of(Zips.TOP + "a", utf8("aaaa"), Zips.TOP + "b", utf8("bbbb")));
        patchDirectory(hostile, 42, 0);

        assertThat(findings(hostile)).isNotEmpty().allMatch(text -> text.contains("D45"));
    }

    @Test
    void refusesALinkInAZip() throws IOException {
        var hostile = Zips.write(folder.resolve("link.zip"), Map.of(Zips.TOP + "link", utf8("/etc/passwd")));
        var bytes = Files.readAllBytes(hostile);
        var at = lastDirectoryEntry(bytes);
        bytes[at + 5] = 3;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 38, 0xa1ff << 16);
        Files.write(hostile, bytes);

        assertThat(findings(hostile))
                .containsExactly("outage-0.1.0/link: error[D454]: unpacks to a link, a pipe or a device");
    }

    @Test
    void refusesADirectoryThatNamesOtherMembersThanThereAre() throws IOException {
        var bytes = Files.readAllBytes(zip);
        var name = utf8("data/index.html");
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("data/index.html");
        System.arraycopy(utf8("data/other.html"), 0, bytes, at, name.length);
        Files.write(zip, bytes);

        assertThat(findings(zip))
                .contains("outage-0.1.0.zip: error[D450]: says two things of one member: outage-0.1.0/data/index.html"
                        + " and outage-0.1.0/data/other.html");
    }

    @Test
    void refusesBytesBeforeBetweenAndBehindTheMembers() throws IOException {
        var bytes = Files.readAllBytes(zip);
        var before = new byte[bytes.length + 100];
        System.arraycopy(bytes, 0, before, 100, bytes.length);

        assertThat(findings(Files.write(folder.resolve("before.zip"), before)))
                .containsExactly(
                        "before.zip: error[D450]: its directory lies 100 bytes behind where it says, as if that much"
                                + " had been put in front");
        assertThat(findings(Files.write(folder.resolve("behind.zip"), Arrays.copyOf(bytes, bytes.length + 100))))
                .containsExactly("behind.zip: error[D450]: has 100 bytes behind its end");
        assertThat(findings(Files.write(folder.resolve("one.zip"), Arrays.copyOf(bytes, bytes.length + 1))))
                .containsExactly("one.zip: error[D450]: has 1 byte behind its end");
    }

    @Test
    void refusesMoreThanOneTopFolder() throws IOException {
        var hostile = Zips.tampered(zip, members -> members.put("other/x", new byte[0]));

        assertThat(findings(hostile))
                .containsExactly("tampered.zip: error[D450]: does not have all its members in one top folder");
    }

    @Test
    void saysThatAnyOtherFileIsNoZip() throws IOException {
        assertThat(findings(Files.write(folder.resolve("empty"), new byte[0])))
                .containsExactly("empty: error[D450]: is too short for a zip");
        assertThat(findings(Files.write(folder.resolve("zeros"), new byte[100_000])))
                .containsExactly("zeros: error[D450]: has no zip directory at its end");
    }

    @Test
    void findsSomethingWhereverAZipBreaksOff() throws IOException {
        var bytes = Files.readAllBytes(zip);
        for (var length = 0; length < bytes.length; length += 9973) {
            assertThat(findings(Files.write(folder.resolve("part.zip"), Arrays.copyOf(bytes, length))))
                    .as("after " + length + " bytes")
                    .isNotEmpty();
        }
    }

    @Test
    void findsSomethingWhicheverByteIsOther() throws IOException {
        var random = new Random(6);
        var whole = Files.readAllBytes(zip);
        Files.delete(folder.resolve("outage-0.1.0.zip.sha256"));
        for (var i = 0; i < 40; i++) {
            var bytes = whole.clone();
            var at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            var findings = findings(Files.write(folder.resolve("flipped.zip"), bytes));
            if (!Arrays.equals(readable(bytes), readable(whole))) {
                assertThat(findings).as("byte " + at).isNotEmpty();
            }
        }
    }

    // What the JDK reads from a zip; a flipped bit in a time or a reserved field changes no member.
    private byte[] readable(byte[] bytes) throws IOException {
        var out = new StringBuilder();
        try {
            Zips.members(Files.write(folder.resolve("readable.zip"), bytes))
                    .forEach((name, member) -> out.append(name).append(Arrays.hashCode(member)));
        } catch (IOException | IllegalArgumentException e) {
            out.append(e.getClass());
        }
        return utf8(out.toString());
    }

    private static List<String> findings(Path zip) throws IOException {
        return Verify.bundle(zip, null, Progress.NONE).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static void patchDirectory(Path zip, int field, int value) throws IOException {
        patch(zip, "PK\u0001\u0002", field, value);
    }

    private static void patch(Path zip, String lastSign, int field, int value) throws IOException {
        var bytes = Files.readAllBytes(zip);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(lastSign);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + field, value);
        Files.write(zip, bytes);
    }

    private static int lastDirectoryEntry(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
