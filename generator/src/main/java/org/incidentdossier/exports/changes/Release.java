package org.incidentdossier.exports.changes;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.jspecify.annotations.Nullable;

/// The record of a version, `content/releases/<version>.json`: all that a site says about its own past comes from it.
///
/// As JSON it is `{version, date, previous, counts, changes, snapshot}`.
///
/// @param previous the version before it; null for the first
/// @param counts   as in `data/dossier.json`, without the terms of the search index
/// @param changes  since the previous version
/// @param snapshot for the next comparison
public record Release(
        String version, LocalDate date, @Nullable String previous, Json counts, Changes changes, Snapshot snapshot) {

    /// The record of a dossier as it is now.
    ///
    /// @param data     the value of `data/dossier.json`
    /// @param earlier  the releases so far, oldest first
    public static Release of(
            String version, LocalDate date, Json.Members data, List<Release> earlier, Redirects redirects) {
        var snapshot = Snapshot.of(data);
        var before = earlier.isEmpty() ? Snapshot.EMPTY : earlier.getLast().snapshot();
        return new Release(
                version,
                date,
                earlier.isEmpty() ? null : earlier.getLast().version(),
                counts(data),
                Changes.between(before, snapshot, redirects),
                snapshot);
    }

    /// The id of its section in `changes.html`.
    public String anchor() {
        return "x-" + version.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /// The same without a trace of what was taken down.
    ///
    /// @param now the dossier after it was taken down
    public Release without(Redirects redirects, Snapshot now) {
        Predicate<String> withdrawn = id -> redirects.isWithdrawn(id, now);
        return new Release(version, date, previous, counts, changes.without(withdrawn), snapshot.without(withdrawn));
    }

    /// As its file has it.
    public String text() {
        return JsonText.pretty(Json.object()
                .put("version", version)
                .put("date", date.toString())
                .put("previous", previous)
                .put("counts", counts)
                .put("changes", changes.toJson())
                .put("snapshot", snapshot.toJson())
                .build());
    }

    /// Read back from its file.
    ///
    /// @throws IOException if the text is not such a record
    static Release parse(String text) throws IOException {
        try {
            if (JsonText.parse(text) instanceof Json.Members record) {
                return new Release(
                        record.text("version").orElseThrow(),
                        LocalDate.parse(record.text("date").orElseThrow()),
                        record.text("previous").orElse(null),
                        record.get("counts").orElseThrow(),
                        Changes.parse(record.get("changes").orElseThrow()),
                        Snapshot.parse(record.get("snapshot").orElseThrow()));
            }
            throw new IOException("expected an object");
        } catch (NoSuchElementException _) {
            throw new IOException("one of version, date, counts, changes and snapshot is missing");
        } catch (DateTimeParseException e) {
            throw new IOException("expected a day such as 2026-06-14, found \"" + e.getParsedString() + "\"", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Json counts(Json.Members data) {
        var counts = Json.object();
        data.get("counts").ifPresent(all -> ((Json.Members) all).members().forEach((name, count) -> {
            if (!name.equals("terms")) {
                counts.put(name, count);
            }
        }));
        return counts.build();
    }
}
