package org.incidentdossier.exports.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.exports.changes.Changes;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.When;

/// When what a feed tells last changed: the day of the release that added or changed it or what it rests on, or gave it
/// its id. What no release knows yet is dated by its article, at the earliest moment that it can have been published.
final class FeedDates {
    /// For what nobody can date: a feed must have some date, and this one misleads nobody.
    static final Instant UNDATED = Instant.EPOCH;

    private final ZoneId zone;
    private final Map<String, Instant> byId = new TreeMap<>();

    /// @param releases oldest first
    FeedDates(Settings settings, List<Release> releases) {
        zone = ZoneId.of(settings.timezone());
        for (var release : releases) {
            var day = of(release);
            release.changes().added().forEach(id -> byId.put(id, day));
            release.changes().changed().forEach(each -> byId.put(each.id(), day));
            release.changes().sourcesLost().forEach(each -> byId.put(each.claim(), day));
            release.changes().gone().stream()
                    .filter(Changes.Gone::isMoved)
                    .forEach(each -> byId.putIfAbsent(each.to(), day));
        }
    }

    static Instant of(Release release) {
        return release.date().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// @param id of the article, or of a claim that it makes
    Instant of(String id, Article article) {
        return byId.getOrDefault(id, published(article.published()));
    }

    // A day is written as that day in UTC; only a time of day is worth a time zone.
    private Instant published(When when) {
        var earliest = when.earliest();
        if (earliest == null) {
            return UNDATED;
        }
        return earliest.atZone(when.precision() == When.Precision.MINUTE ? zone : ZoneOffset.UTC)
                .toInstant();
    }
}
