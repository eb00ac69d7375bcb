package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.model.Html;
import org.jspecify.annotations.Nullable;

/// What a page tells programs: browsers, feed readers, reference managers, search engines.
///
/// @param canonical the page's absolute address; null unless the dossier says where it is hosted
/// @param picture   the absolute address of the picture that goes with links to the page; null without a host
/// @param feeds     what can be subscribed to here, as address and title
/// @param metas     what reference managers read, in order
/// @param data      schema.org in JSON-LD
public record Head(
        @Nullable String canonical,
        @Nullable String picture,
        List<LinkView> feeds,
        List<Meta> metas,
        @Nullable Html data) {
    /// Where the picture that goes with links is, if the dossier says where it is hosted.
    public static final String PICTURE = "share.png";

    public static final int PICTURE_WIDTH = 1200;
    public static final int PICTURE_HEIGHT = 630;

    /// One `meta` element.
    public record Meta(String name, String content) {}

    /// The same with another feed, which comes first.
    Head announcing(LinkView feed) {
        var all = new ArrayList<LinkView>();
        all.add(feed);
        all.addAll(feeds);
        return new Head(canonical, picture, all, metas, data);
    }

    Head with(List<Meta> more) {
        return new Head(canonical, picture, feeds, more, data);
    }

    Head with(Html json) {
        return new Head(canonical, picture, feeds, metas, json);
    }
}
