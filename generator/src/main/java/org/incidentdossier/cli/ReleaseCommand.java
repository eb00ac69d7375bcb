package org.incidentdossier.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.incidentdossier.content.NoteFormat;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.exports.changes.VersionOrder;
import org.incidentdossier.pipeline.ReleaseRecording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `release VERSION`
@Command(
        name = "release",
        description = {
            "Fixes the ids of all entries and claims for ever, and records what changed since the last release.",
            "Writes content/releases/VERSION.json, content/ids.lock and the version in content/dossier.yaml."
        })
final class ReleaseCommand extends ExaminingCommand {
    // It becomes a part of file names, which archives want plain.
    @Parameters(paramLabel = "VERSION", description = "Such as 1.2.0.")
    String version = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day of the release (default: SOURCE_DATE_EPOCH, else today).")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() throws IOException {
        if (!NoteFormat.isVersion(version)) {
            throw new WrongUse("expected a version such as 1.2.0 or 1.2.0-draft.1, found \"" + version + "\"");
        }
        var examined = examineOrReport();
        if (examined.isEmpty()) {
            return Exit.CONTENT;
        }
        var day = date == null ? today() : date;
        check(examined.get().releases(), day);
        var release = ReleaseRecording.record(project(), examined.get(), version, day);
        console()
                .err()
                .println("content/releases/" + version + ".json: "
                        + release.changes().summary());
        return Exit.DONE;
    }

    private void check(List<Release> releases, LocalDate day) {
        if (releases.stream().anyMatch(release -> release.version().equals(version))) {
            throw new WrongUse("version " + version + " is released; a release is never made again");
        }
        for (var release : releases) {
            if (VersionOrder.compare(version, release.version()) <= 0) {
                throw new WrongUse("expected a version higher than " + release.version()
                        + ", which is released, found \"" + version + "\"");
            }
        }
        if (!releases.isEmpty() && day.isBefore(releases.getLast().date())) {
            var last = releases.getLast();
            throw new WrongUse(day + " is before " + last.date() + ", the day of " + last.version());
        }
    }

    private static LocalDate today() {
        var given = SourceDate.ofEnvironment();
        return given == null ? LocalDate.now(ZoneOffset.UTC) : given.day();
    }
}
