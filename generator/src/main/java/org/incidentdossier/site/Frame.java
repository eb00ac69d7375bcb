package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Html;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// What stands around every page: its names, the way to it, and what it was made of.
///
/// @param title       of the window: the page's own and the dossier's
/// @param heading     the page's own
/// @param root        what leads from here to the root of the site, empty or `../`
/// @param breadcrumbs from the home page to the page above this one
/// @param note        the file that the page is made of; null for pages that are made of many
/// @param cite        the address of its citations without their endings; null for pages that have none
/// @param head        what programs read
public record Frame(
        String title,
        String heading,
        String description,
        String dossier,
        String language,
        String path,
        String root,
        String home,
        List<NavView> nav,
        List<NavView> more,
        List<LinkView> breadcrumbs,
        String version,
        @Nullable LinkView licence,
        @Nullable String publisher,
        @Nullable Note note,
        @Nullable String cite,
        Head head) {

    /// A way to another part of the site.
    public record NavView(String href, String text, boolean current) {}

    /// The file that a page was made of.
    public record Note(String path, String sha256) {}

    private static final SitePath HOME = SitePath.of("index.html");

    /// Of a page at that place.
    public static Frame of(Settings settings, SitePath here, String heading, String description) {
        var isHome = here.equals(HOME);
        return new Frame(
                isHome ? settings.title() : heading + " · " + settings.title(),
                heading,
                Words.shortened(description, 200),
                settings.title(),
                settings.language(),
                here.path(),
                here.toRoot(),
                here.to(HOME),
                items(here, Section.MAIN),
                items(here, Section.MORE),
                isHome ? List.of() : List.of(new LinkView(here.to(HOME), "Home", "")),
                settings.version(),
                licence(settings, here),
                settings.publisher(),
                null,
                isHome ? "cite/dossier" : null,
                head(settings, here));
    }

    private static Head head(Settings settings, SitePath here) {
        var base = settings.baseUrl();
        var feed = new LinkView(here.to(SitePath.of("feed.xml")), settings.title(), "");
        return new Head(
                base == null ? null : base + (here.equals(HOME) ? "" : here.path()),
                base == null ? null : base + Head.PICTURE,
                List.of(feed),
                List.of(),
                null);
    }

    /// Of a page of a list; the second and later ones say which they are.
    static Frame of(Settings settings, Paging.Sheet<?> sheet, String heading, String description) {
        var number = sheet.paging().number();
        return of(settings, sheet.path(), number == 1 ? heading : heading + ", page " + number, description);
    }

    /// Below the index of a kind of entry.
    Frame below(EntryKind kind) {
        var here = SitePath.of(path);
        var index = SitePath.of(kind.folder() + "/index.html");
        return below(new LinkView(here.to(index), Words.plural(kind), ""));
    }

    Frame below(LinkView parent) {
        var way = new ArrayList<>(breadcrumbs);
        way.add(parent);
        return with(way, note, cite, head);
    }

    Frame madeOf(NoteSource source) {
        return with(breadcrumbs, new Note(source.path(), source.sha256()), cite, head);
    }

    /// As an entry that can be cited under its name.
    Frame citedAs(String slug) {
        return with(breadcrumbs, note, root + "cite/" + slug, head);
    }

    Frame saying(Json json) {
        return with(breadcrumbs, note, cite, head.with(new Html(JsonText.forScript(json))));
    }

    /// With what reference managers read.
    Frame describedBy(List<Head.Meta> metas) {
        return with(breadcrumbs, note, cite, head.with(metas));
    }

    /// With a feed of its own.
    Frame announcing(LinkView feed) {
        return with(breadcrumbs, note, cite, head.announcing(feed));
    }

    private Frame with(List<LinkView> way, @Nullable Note madeOf, @Nullable String key, Head told) {
        return new Frame(
                title,
                heading,
                description,
                dossier,
                language,
                path,
                root,
                home,
                nav,
                more,
                way,
                version,
                licence,
                publisher,
                madeOf,
                key,
                told);
    }

    private static List<NavView> items(SitePath here, List<Section> sections) {
        return sections.stream()
                .map(each -> new NavView(here.to(each.path()), each.label(), each.holds(here)))
                .toList();
    }

    private static @Nullable LinkView licence(Settings settings, SitePath here) {
        var id = settings.licence();
        return id == null ? null : new LinkView(here.to(KeepingPage.HERE) + "#h-licence", id, "");
    }
}
