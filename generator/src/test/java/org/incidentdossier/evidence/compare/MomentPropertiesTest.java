package org.incidentdossier.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incidentdossier.Bare;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Edtf;
import org.jspecify.annotations.Nullable;

/// What holds for the dates of any moment, whoever tells it, on whichever clocks.
final class MomentPropertiesTest {
    private static final ZoneId HOME = ZoneId.of("America/New_York");
    private static final Map<String, String> ZONES = Map.of(
            "ET", "America/New_York",
            "PT", "America/Los_Angeles",
            "UTC", "UTC",
            "BST", "Europe/London",
            "CEST", "Europe/Paris",
            "JST", "Asia/Tokyo",
            "Pacific/Auckland", "Pacific/Auckland",
            "Pacific/Honolulu", "Pacific/Honolulu",
            "+05:30", "+05:30",
            "UTC−3", "-03:00");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final MomentReader READER = reader();

    /// Everything that is true of one moment: told to the minute, or less precisely.
    record Truth(List<Answer.Value> exact, List<Answer.Value> all) {}

    @Property
    void takesAllNotationsOfAMomentForOneAccount(
            @ForAll("truths") Truth truth, @ForAll("places") int a, @ForAll("places") int b) {
        assertThat(reading(truth.exact(), a).key())
                .isEqualTo(reading(truth.exact(), b).key());
    }

    @Property(tries = 3000)
    void neverFindsAContradictionInWhatIsTrueOfOneMoment(
            @ForAll("truths") Truth truth, @ForAll("places") int a, @ForAll("places") int b) {
        var one = reading(truth.all(), a);
        var other = reading(truth.all(), b);

        assertThat(relation(one, other)).isNotEqualTo(Relation.CONTRADICTS);
    }

    @Property
    void judgesAnAccountAlikeInWhichOrderItsClaimsAreRead(
            @ForAll("truths") Truth truth,
            @ForAll("truths") Truth near,
            @ForAll("places") int a,
            @ForAll("places") int b,
            @ForAll("places") int c) {
        var one = reading(truth.exact(), a);
        var other = reading(truth.exact(), b);
        var third = reading(near.all(), c);

        assertThat(relation(one.joined(other), third)).isEqualTo(relation(other.joined(one), third));
    }

    @Property
    void neverAgreesWithOneNotationOfAMomentAndContradictsAnother(
            @ForAll("truths") Truth truth,
            @ForAll("truths") Truth near,
            @ForAll("places") int a,
            @ForAll("places") int b,
            @ForAll("places") int c) {
        var third = reading(near.all(), c);
        var here = relation(reading(truth.exact(), a), third);
        var there = relation(reading(truth.exact(), b), third);

        if (here == Relation.CONTRADICTS) {
            assertThat(there).isIn(Relation.CONTRADICTS, Relation.INCOMPARABLE);
        }
    }

    @Property
    void judgesWhatIsPrintedAlikeAsEdtfAndInParts(
            @ForAll("moments") LocalDateTime utc,
            @ForAll("truths") Truth near,
            @ForAll("places") int c,
            @ForAll("zones") String words) {
        var time = utc.atZone(ZoneOffset.UTC).withZoneSameInstant(ZoneId.of(ZONES.getOrDefault(words, words)));
        var third = reading(near.all(), c);

        assertThat(relation(read(edtf(time.format(OFFSET))), third))
                .isEqualTo(relation(read(parts(time, words, "ymdt", false)), third));
    }

    @Property
    void mirrorsWhenTurnedRound(
            @ForAll("truths") Truth truth,
            @ForAll("truths") Truth near,
            @ForAll("places") int a,
            @ForAll("places") int b) {
        var one = reading(truth.all(), a);
        var other = reading(near.all(), b);

        assertThat(relation(other, one)).isEqualTo(relation(one, other).mirrored());
    }

    /// Days at the end of May and of the year's first and last weeks of summer time, when much is near a limit.
    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(
                        Arbitraries.of("2026-02-27", "2026-03-12", "2026-05-30", "2026-06-12", "2026-10-28"),
                        Arbitraries.integers().between(0, 4 * 24 * 12))
                .as((day, steps) -> LocalDateTime.parse(day + "T00:00").plusMinutes(5L * steps))
                .filter(utc -> !isNearAChange(utc));
    }

    @Provide
    Arbitrary<Truth> truths() {
        return Combinators.combine(moments(), zones(), Arbitraries.of(-10, 0, 10))
                .as((utc, words, off) -> truth(utc.atZone(ZoneOffset.UTC), words, off));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 999);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(List.copyOf(new TreeSet<>(ZONES.keySet())));
    }

    private static Truth truth(ZonedDateTime utc, String words, int off) {
        var home = utc.withZoneSameInstant(HOME);
        var there = utc.withZoneSameInstant(ZoneId.of(ZONES.getOrDefault(words, words)));
        var exact = new ArrayList<Answer.Value>(List.of(
                edtf(home.format(LOCAL)),
                edtf(home.format(OFFSET)),
                edtf(there.format(OFFSET)),
                parts(home, null, "ymdt", false),
                parts(home, "ET", "mdwt", false),
                parts(there, words, "ymdt", false),
                parts(there, words, "mdwt", false)));
        var all = new ArrayList<>(exact);
        for (var keys : List.of("wt", "dt", "mdt", "t", "dwt", "mt", "ymwt")) {
            all.add(parts(there, words, keys, false));
            all.add(parts(there.plusMinutes(off), words, keys, true));
            all.add(parts(home, null, keys, false));
        }
        all.add(parts(there, "IST", "wt", false));
        all.add(parts(there.plusMinutes(off), words, "ymdwt", true));
        all.add(edtf(there.plusMinutes(off).format(OFFSET) + "~"));
        all.add(edtf(there.minusMinutes(90).format(OFFSET) + "/"
                + there.plusMinutes(90).format(OFFSET)));
        all.add(edtf(
                home.minusMinutes(20).format(LOCAL) + "/" + home.plusMinutes(20).format(LOCAL)));
        for (var keys : List.of("ymd", "md", "d", "w", "dw", "ym", "y", "mw", "ymdw")) {
            all.add(parts(home, null, keys, false));
        }
        var day = home.toLocalDate();
        all.add(edtf(day.toString()));
        all.add(edtf(day.minusDays(1) + "~"));
        all.add(edtf(day.minusDays(2) + "/" + day.plusDays(1)));
        all.add(edtf(day.toString().substring(0, 7)));
        all.add(edtf(day.toString().substring(0, 7) + "~/" + day));
        all.add(edtf(day + "/.."));
        all.add(edtf("202X"));
        return new Truth(exact, all);
    }

    private static boolean isNearAChange(LocalDateTime utc) {
        return ZONES.values().stream().map(zone -> ZoneId.of(zone).getRules()).anyMatch(rules -> !rules.getOffset(
                        utc.minusHours(4).toInstant(ZoneOffset.UTC))
                .equals(rules.getOffset(utc.plusHours(4).toInstant(ZoneOffset.UTC))));
    }

    private static Answer.Value edtf(String text) {
        return new Answer.Date(Edtf.parse(text, HOME).orElseThrow());
    }

    /// @param keys the first letters of the parts that are stated
    private static Answer.Value parts(ZonedDateTime time, @Nullable String zone, String keys, boolean approximate) {
        return new Answer.Stated(
                keys.contains("y") ? time.getYear() : null,
                keys.contains("m") ? time.getMonthValue() : null,
                keys.contains("d") ? time.getDayOfMonth() : null,
                keys.contains("w") ? time.getDayOfWeek() : null,
                keys.contains("t") ? time.toLocalTime() : null,
                keys.contains("t") ? zone : null,
                approximate);
    }

    private static Reading reading(List<Answer.Value> values, int place) {
        return read(values.get(place % values.size()));
    }

    private static Reading read(Answer.Value value) {
        return READER.read(value).orElseThrow();
    }

    /// As [Said] has it: the one whose key comes first is asked.
    private static Relation relation(Reading a, Reading b) {
        if (a.key().equals(b.key())) {
            return Relation.SAME;
        }
        return a.key().compareTo(b.key()) < 0
                ? a.against(b).relation()
                : b.against(a).mirrored().relation();
    }

    private static MomentReader reader() {
        return new MomentReader(Bare.settings(HOME.getId()), 2026);
    }
}
