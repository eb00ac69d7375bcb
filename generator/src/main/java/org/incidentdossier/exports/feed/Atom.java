package org.incidentdossier.exports.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.incidentdossier.model.Settings;

/// Writes a feed as Atom (RFC 4287).
///
/// With a base URL, ids and links are addresses below it. Without one, ids are UUIDs made from the dossier's id and
/// the entry's place, and links are relative to the feed.
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Settings settings;
    private final String path;

    /// @param path of the feed, from the site's root
    Atom(Settings settings, String path) {
        this.settings = settings;
        this.path = path;
    }

    /// @param about   the page that the feed follows, from the site's root
    /// @param updated when the newest of its items changed
    String text(String title, String subtitle, String about, Instant updated, List<FeedItem> items) {
        var xml = Xml.of("feed", NAMESPACE).text("id", id(path)).text("title", title);
        if (!subtitle.isBlank()) {
            xml.text("subtitle", subtitle);
        }
        xml.text("updated", updated.toString());
        xml.open("author").text("name", publisher()).close();
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address(about));
        if (settings.baseUrl() != null) {
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", address(path));
        }
        if (settings.licence() != null) {
            xml.text("rights", settings.licence());
        }
        items.forEach(item -> write(xml, item));
        return xml.end();
    }

    private void write(Xml xml, FeedItem item) {
        xml.open("entry")
                .text("id", id(item.id()))
                .text("title", item.title())
                .text("updated", item.updated().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address(item.path()));
        xml.text("summary", item.summary()).close();
    }

    private String publisher() {
        if (settings.publisher() != null) {
            return settings.publisher();
        }
        return settings.editors().isEmpty() ? settings.title() : String.join(", ", settings.editors());
    }

    private String id(String place) {
        if (settings.baseUrl() != null) {
            return settings.baseUrl() + place;
        }
        var name = settings.id() + " " + place;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String address(String place) {
        if (settings.baseUrl() != null) {
            return settings.baseUrl() + place;
        }
        return "../".repeat((int) path.chars().filter(c -> c == '/').count()) + place;
    }
}
