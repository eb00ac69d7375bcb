package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.model.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EpochTest {
    @Test
    void isTheNewestReleaseOfAll() {
        var releases = Sample.releases("0.9.0", "2026-11-20", "0.10.0", "2026-12-24");

        assertThat(epoch(Sample.notes(releases)))
                .isEqualTo(new Epoch(Instant.parse("2026-12-24T00:00:00Z"), Epoch.Basis.RELEASE));
    }

    @Test
    void isTheNewestDayOfWorkWhereNothingWasReleased() {
        assertThat(epoch(Sample.notes(new TreeMap<>())))
                .isEqualTo(new Epoch(Instant.parse("2026-11-21T00:00:00Z"), Epoch.Basis.REVIEW));
    }

    @Test
    void isFixedWhereTheNotesHaveNoDate() {
        assertThat(epoch(Sample.emptyNotes()))
                .isEqualTo(new Epoch(Instant.parse("1980-02-01T00:00:00Z"), Epoch.Basis.FIXED));
    }

    @Test
    void readsSourceDateEpoch() {
        assertThat(Epoch.parse("1795219200"))
                .contains(new Epoch(Instant.parse("2026-11-21T00:00:00Z"), Epoch.Basis.VARIABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "-1", "1e9", "2026-11-21", "4102444800", "99999999999999999999"})
    void readsNothingElse(String value) {
        assertThat(Epoch.parse(value)).isEqualTo(Optional.empty());
    }

    @Test
    void keepsZipTimesWhereTheyNeedNoTimeZone() {
        assertThat(Epoch.zipTime(Instant.EPOCH)).hasToString("1980-02-01T00:00");
        assertThat(Epoch.zipTime(Instant.parse("9999-01-01T00:00:00Z"))).hasToString("2099-12-31T23:59:58");
    }

    private static Epoch epoch(Notes notes) {
        return Epoch.of(notes, Releases.parse(notes.releases()).value());
    }
}
