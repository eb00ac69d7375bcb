package org.incidentdossier.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.incidentdossier.archive.Zips;
import org.incidentdossier.archive.form.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Zips from which two programs would unpack two different things.
final class AmbiguousZipTest {
    private static final String TWO = "says two things of one member, outage-0.1.0/page.html: ";
    private static final String HAS = "has a member with ";

    @TempDir
    private Path folder;

    @Test
    void takesAnHonestZip() throws IOException {
        var times = RawZip.field(0x5455, (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5);
        var owner = RawZip.field(0x7875, (byte) 1, (byte) 0, (byte) 0);
        var page = page();
        page.extra = times;
        page.ownExtra = RawZip.joined(times, owner);
        var empty = new RawZip.Member(Zips.TOP + "data/", "");
        empty.attributes = 0x41ed << 16 | 0x10;

        assertThat(faults(RawZip.of(page, new RawZip.Member(Zips.TOP + "other", "other").streamed(), empty)))
                .isEmpty();
    }

    @Test
    void takesSizesOfEightBytesWhereverTheyAreAllowed() throws IOException {
        var page = page();
        page.own[0] = 45;
        page.ownPacked = -1;
        page.ownBytes = -1;
        page.ownExtra = sizes(page.bytes, page.packed.length);
        var zip = new RawZip().members(page);
        var start = zip.size();
        zip.records(page);
        var end = zip.size();
        zip.end64(1, start, end - start).bytes(RawZip.locator(end)).end(-1, -1, -1);

        assertThat(faults(zip)).isEmpty();
    }

    @Test
    void refusesASecondDirectoryThatOnlySomeProgramsRead() throws IOException {
        var good = page();
        var zip = new RawZip().members(good);
        var start = zip.size();
        zip.records(good);
        var at = zip.size();
        zip.end64(1, start, at - start);
        var forged = new RawZip.Member(Zips.TOP + "page.html", "forged");
        zip.members(forged);
        forged.comment = RawZip.locator(at);
        var directory2 = zip.size();
        zip.records(forged);
        zip.end(1, directory2, zip.size() - directory2);

        assertThat(faults(zip)).containsExactly("its directory does not lie where it says");
    }

    @Test
    void refusesTwoEndsThatDisagree() throws IOException {
        assertThat(faults(ends(0, 0, 1))).containsExactly("has two directories");
        assertThat(faults(ends(0, 1, 0))).containsExactly("has two directories");
        assertThat(faults(ends(1, 0, 0))).containsExactly("has two directories");
        assertThat(faults(ends(0, 0, 0))).isEmpty();
    }

    @Test
    void refusesBytesBetweenTheDirectoryAndItsEnd() throws IOException {
        var page = page();
        var zip = new RawZip().members(page);
        var start = zip.size();
        zip.records(page);
        var end = zip.size();
        zip.end64(1, start, end - start)
                .bytes(new byte[6000])
                .bytes(RawZip.locator(end))
                .end(1, start, end - start);

        assertThat(faults(zip)).containsExactly("its directory does not lie where it says");
    }

    static Stream<Arguments> members() {
        return Stream.of(
                own(TWO + "its flags", page -> page.own[1] = 0x0808),
                own(TWO + "its flags", page -> page.own[1] = 0x0801),
                own(TWO + "how it is packed", page -> page.own[2] = 0),
                own(TWO + "the version it needs", page -> page.own[0] = 10),
                own(TWO + "its time", page -> page.ownTime = 1),
                own(TWO + "its check value (CRC-32)", page -> page.ownCrc = 5),
                own(TWO + "its check value (CRC-32)", page -> page.ownCrc = 0),
                own(TWO + "its size", page -> page.ownPacked = 5),
                own(TWO + "its size", page -> page.ownBytes = 0),
                own(TWO + "its size", page -> {
                    page.ownPacked = -1;
                    page.ownBytes = -1;
                    page.ownExtra = sizes(5, 5);
                }),
                own(TWO + "what stands behind it", page -> page.streamed().behind[4]++),
                own(TWO + "what stands behind it", page -> page.streamed().behind[8]++),
                own(TWO + "what stands behind it", page -> page.streamed().behind[12]++),
                own(TWO + "what stands behind it", page -> page.streamed().behind[0]++),
                own(
                        "has 24 bytes before outage-0.1.0/other that belong to no member",
                        page -> page.behind = "HIDDEN-HIDDEN-HIDDEN-123".getBytes(StandardCharsets.US_ASCII)),
                own(
                        "has 1 bytes before outage-0.1.0/other that belong to no member",
                        page -> page.behind = Arrays.copyOf(page.streamed().behind, 17)),
                own(fields("extra field 7075, which"), page -> page.extra = name("page.html", "evil.html")),
                own(fields("extra field 7075, which"), page -> page.ownExtra = name("page.html", "evil.html")),
                own(fields("extra field 756e, which"), page -> page.extra = RawZip.field(0x756e, new byte[14])),
                own(
                        HAS + "the extra field 5455 twice: outage-0.1.0/page.html",
                        page -> page.extra = RawZip.joined(RawZip.field(0x5455), RawZip.field(0x5455))),
                own(
                        HAS + "an extra field that breaks off: outage-0.1.0/page.html",
                        page -> page.ownExtra = new byte[] {0x55, 0x54, 9, 0, 1}),
                own(HAS + "an extra field that breaks off: outage-0.1.0/page.html", page -> page.extra = new byte[3]),
                own(HAS + "a size or place twice: outage-0.1.0/page.html", page -> page.extra = sizes(1, 1)),
                own(HAS + "a size or place twice: outage-0.1.0/page.html", page -> page.ownExtra = sizes(1, 1)),
                own(HAS + "no size or place that could be read: outage-0.1.0/page.html", page -> page.ownBytes = -1),
                own(
                        "has a comment, which no manifest lists, on outage-0.1.0/page.html",
                        page -> page.comment = new byte[1]),
                own("is one of several parts", page -> page.part = 1),
                own("its directory is damaged at outage-0.1.0/page.html", page -> page.text = 2));
    }

    @ParameterizedTest
    @MethodSource("members")
    void refusesMembersOfWhichTwoThingsAreSaid(String fault, Consumer<RawZip.Member> change) throws IOException {
        var page = page();
        change.accept(page);

        assertThat(faults(RawZip.of(page, new RawZip.Member(Zips.TOP + "other", "other"))))
                .containsExactly(fault);
    }

    static Stream<Arguments> kinds() {
        var link = "unpacks to a link, a pipe or a device";
        var attributes = "has attributes that some programs obey and others do not";
        var version = "asks for more than version 2.0 of the zip format has, or 4.5 for large files";
        return Stream.of(
                kind(link, 3, 0xa1ff << 16),
                kind(link, 5, 0xa1ff << 16),
                kind(link, 16, 0xa1ff << 16),
                kind(link, 0, 0x400),
                kind(attributes, 3, 0x41ed << 16),
                kind(attributes, 3, 0x89a4 << 16),
                kind(attributes, 0, 0x10),
                kind(attributes, 0, 0x08),
                kind(attributes, 1, 0),
                own(version, page -> page.told[0] = page.own[0] = 21),
                own(version, page -> page.told[1] = page.own[1] = 0x0820),
                own("is packed by method 9, not by deflate", page -> page.told[2] = page.own[2] = 9),
                own("is encrypted", page -> page.told[1] = page.own[1] = 0x0801));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesMembersThatNotAllProgramsUnpackAlike(String fault, Consumer<RawZip.Member> change) throws IOException {
        var page = page();
        change.accept(page);

        assertThat(faults(RawZip.of(page))).containsExactly(fault);
    }

    @Test
    void refusesANameThatIsNotSaidToBeUtf8() throws IOException {
        var page = new RawZip.Member(Zips.TOP + "pagé.html", "page");
        page.told[1] = page.own[1] = 0;

        assertThat(faults(RawZip.of(page))).containsExactly("has a name that is not said to be UTF-8");
    }

    @Test
    void refusesAMemberThatIsNotPackedAndDoesNotSayHowLongItIs() throws IOException {
        var page = page().packed("page".getBytes(StandardCharsets.UTF_8));
        page.told[2] = page.own[2] = 0;
        assertThat(faults(RawZip.of(page))).isEmpty();

        assertThat(faults(RawZip.of(page.streamed())))
                .containsExactly("does not say in front how long it is, and is not packed");
    }

    @Test
    void refusesPackedBytesThatUnpackToNothing() throws IOException {
        var page = page();
        var longer = page.packed(Arrays.copyOf(page.packed, page.packed.length + 9));
        var empty = new RawZip.Member(Zips.TOP + "data/", "");
        empty.attributes = 0;
        var full = empty.packed(Arrays.copyOf(empty.packed, empty.packed.length + 9));
        full.attributes = 0;

        assertThat(faults(RawZip.of(longer))).containsExactly("has 9 bytes behind what unpacks");
        assertThat(faults(RawZip.of(page, empty))).isEmpty();
        assertThat(faults(RawZip.of(page, full))).containsExactly("has 9 bytes behind what unpacks");
    }

    @Test
    void refusesBytesInFrontAndACommentAtTheEnd() throws IOException {
        var page = page();
        var zip = new RawZip().bytes(new byte[5]).members(page);
        var start = zip.size();
        zip.records(page);
        var whole = RawZip.of(page()).array();
        var commented = Arrays.copyOf(whole, whole.length + 3);
        commented[whole.length - 2] = 3;

        assertThat(faults(zip.end(1, start, zip.size() - start)))
                .containsExactly("has 5 bytes before outage-0.1.0/page.html that belong to no member");
        assertThat(faults(commented)).containsExactly("has 3 bytes behind its end");
    }

    @Test
    void findsEveryBitOfAHeaderThatIsOther() throws IOException {
        var zip = folder.resolve("whole.zip");
        var members = new LinkedHashMap<String, byte[]>();
        members.put(Zips.TOP + "data/index.html", "<p>Lights out".getBytes(StandardCharsets.UTF_8));
        members.put(Zips.TOP + "data/picture.png", new byte[] {1, 2, 3, 4, 5, 6});
        Zips.writeAsBundlesAre(zip, members);
        var whole = Files.readAllBytes(zip);
        assertThat(faults(whole)).isEmpty();
        var unseen = new TreeSet<String>();
        for (var at : headers(whole)) {
            for (var bit = 0; bit < 8; bit++) {
                var bytes = whole.clone();
                bytes[at] ^= (byte) (1 << bit);
                if (faults(bytes).isEmpty()) {
                    unseen.add(field(whole, at) + " bit " + bit);
                }
            }
        }

        // By which version of the format it was written, and whether it is text: no program unpacks by these. The
        // attributes of DOS are read-only, archive, "normal", not to be searched, and "there is a Unix mode"; then come
        // the nine permissions of that mode and its type, which is that of a file.
        Set<String> harmless = new TreeSet<>();
        for (var bit = 0; bit < 8; bit++) {
            harmless.add("record 4 bit " + bit);
            harmless.add("record 40 bit " + bit);
        }
        harmless.addAll(List.of("record 36 bit 0", "record 41 bit 0", "record 41 bit 7"));
        harmless.addAll(List.of("record 38 bit 0", "record 38 bit 5", "record 38 bit 7", "record 39 bit 5"));
        harmless.add("record 39 bit 7");
        assertThat(unseen).isEqualTo(harmless);
    }

    // All bytes but the packed ones.
    private static List<Integer> headers(byte[] zip) {
        List<Integer> headers = new ArrayList<>();
        for (var at = 0; at < zip.length; at++) {
            var header = before(zip, "PK\u0003\u0004", at);
            var data = header + 30 + zip[header + 26];
            var behind = after(zip, "PK\u0007\b", data);
            if (at < data || at >= behind) {
                headers.add(at);
            }
        }
        return headers;
    }

    private static String field(byte[] zip, int at) {
        var record = before(zip, "PK\u0001\u0002", at);
        return record >= 0 && at - record < 46 ? "record " + (at - record) : "byte " + at;
    }

    private static int before(byte[] zip, String sign, int at) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(sign, at);
    }

    private static int after(byte[] zip, String sign, int at) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(sign, at);
    }

    private static RawZip.Member page() {
        return new RawZip.Member(Zips.TOP + "page.html", "page");
    }

    private static Arguments own(String fault, Consumer<RawZip.Member> change) {
        return Arguments.of(fault, change);
    }

    private static Arguments kind(String fault, int system, int attributes) {
        return own(fault, page -> {
            page.system = system;
            page.attributes = attributes;
        });
    }

    private static String fields(String what) {
        return HAS + "the " + what + " not all programs understand alike: outage-0.1.0/page.html";
    }

    private static byte[] sizes(long... values) {
        var sizes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (var value : values) {
            sizes.putLong(value);
        }
        return RawZip.field(1, sizes.array());
    }

    // Two Unicode paths, of which a program may take the first or the last.
    private static byte[] name(String... names) {
        var fields = new byte[0][];
        for (var name : names) {
            var path = (Zips.TOP + name).getBytes(StandardCharsets.UTF_8);
            fields = Arrays.copyOf(fields, fields.length + 1);
            fields[fields.length - 1] = RawZip.field(0x7075, RawZip.joined(new byte[5], path));
        }
        return RawZip.joined(fields);
    }

    private static RawZip ends(int moreMembers, int moreStart, int moreBytes) {
        var page = page();
        var zip = new RawZip().members(page);
        var start = zip.size();
        zip.records(page);
        var end = zip.size();
        return zip.end64(1, start, end - start)
                .bytes(RawZip.locator(end))
                .end(1 + moreMembers, start + moreStart, end - start + moreBytes);
    }

    private List<String> faults(RawZip zip) throws IOException {
        return faults(zip.array());
    }

    // What is wrong with the zip before anybody asks what it holds, and with members that are read to their end.
    private List<String> faults(byte[] bytes) throws IOException {
        try (var zip = new ZipHolding(Files.write(folder.resolve("raw.zip"), bytes))) {
            List<Finding> findings = new ArrayList<>(zip.findings());
            if (!zip.refused()) {
                findings.addAll(Inventory.of(zip, Progress.NONE).damaged());
            }
            return findings.stream().map(Finding::message).toList();
        }
    }
}
