package org.incidentdossier.exports.feed;

import java.util.List;
import org.incidentdossier.site.OutputFile;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// `sitemap.xml` (sitemaps.org 0.9) and `robots.txt`: both need absolute addresses, so there are none without a base
/// URL.
public final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_ADDRESSES = 50_000;

    private Sitemap() {}

    /// The files.
    ///
    /// @param pages in the order of the sitemap, which ends after 50 000
    public static List<OutputFile> files(@Nullable String baseUrl, List<SitePath> pages) {
        if (baseUrl == null) {
            return List.of();
        }
        var xml = Xml.of("urlset", NAMESPACE);
        for (var page : pages.subList(0, Math.min(pages.size(), MOST_ADDRESSES))) {
            if (!page.path().equals("404.html")) {
                xml.open("url").text("loc", address(baseUrl, page)).close();
            }
        }
        var robots = "User-agent: *\nAllow: /\nSitemap: " + baseUrl + "sitemap.xml\n";
        return List.of(OutputFile.of("sitemap.xml", xml.end()), OutputFile.of("robots.txt", robots));
    }

    // The first page is the base URL itself, which is also its canonical address.
    private static String address(String baseUrl, SitePath page) {
        return page.path().equals("index.html") ? baseUrl : baseUrl + page;
    }
}
