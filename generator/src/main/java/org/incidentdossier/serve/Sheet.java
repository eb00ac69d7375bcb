package org.incidentdossier.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.incidentdossier.digests.Hashes;

/// A page as the preview shows it: the site's page, the panel over it, and the script that follows the folder.
///
/// @param policy the page's own content security policy, which travels in the response so that it can be widened
/// @param tag    differs when anything that can be seen differs
record Sheet(int status, String html, String policy, String tag) {
    /// Where the preview's own files are; no path of a site begins like this.
    static final String OWN = "/-/";

    private static final int TAG_DIGITS = 24;

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"<>]*)\">");
    /// The search names the generation of its index, so that loading it takes a whole build.
    private static final Pattern SEARCH =
            Pattern.compile("(<script (?:defer )?src=\")[./]*search/search\\.js\"></script>");

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    /// A page of the site with what the preview adds.
    ///
    /// @param page   the page's text
    /// @param panel  markup that goes over it
    /// @param assets differs when the page's surroundings do
    static Sheet of(int status, String path, String page, String panel, String assets) {
        var found = POLICY.matcher(page);
        var policy = found.find() ? found.group(1).replace("&#39;", "'") : STRICT;
        var bare = SEARCH.matcher(found.replaceFirst("")).replaceFirst("$1" + OWN + "search.js\"></script>");
        var tag = tag((status + bare + panel + assets).getBytes(StandardCharsets.UTF_8));
        var added = "<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\">\n" + panel + "<script src=\"" + OWN
                + "preview.js\" data-page=\"" + Markup.of(path) + "\" data-seen=\"" + tag + "\"></script>\n";
        var end = bare.lastIndexOf("</body>");
        var html = end < 0 ? bare + added : bare.substring(0, end) + added + bare.substring(end);
        var wider = policy.replace("trusted-types dossier-search", "trusted-types dossier-search dossier-serve");
        return new Sheet(
                status,
                html,
                (wider.contains("connect-src") ? wider : wider + "; connect-src 'self'") + "; frame-ancestors 'none'",
                tag);
    }

    /// A page for when there is none of the site.
    static Sheet bare(int status, String path, String title, String text, String panel, String assets) {
        var page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Markup.of(title) + "</title>\n</head>\n<body>\n<h1>" + Markup.of(title) + "</h1>\n<p>"
                + Markup.of(text) + "</p>\n</body>\n</html>\n";
        return of(status, path, page, panel, assets);
    }

    /// Differs when the bytes do.
    static String tag(byte[] bytes) {
        return Hashes.sha256(bytes).substring(0, TAG_DIGITS);
    }
}
