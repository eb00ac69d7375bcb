package org.incidentdossier.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The allow-list through which all markup of prose goes.
final class Sanitizer {
    private static final Pattern ANCHOR = Pattern.compile("h-[a-z0-9-]+");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|#h-)[\\x21-\\x7e]*");
    private static final Pattern CLASSES =
            Pattern.compile("piece-[0-9]+|host|task|footnotes|back|editorial|align-(?:left|center|right)"
                    + "|callout (?:note|tip|important|warning|caution)|callout-title");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "div")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "pre", "code", "em", "strong", "del", "br")
            .allowElements("hr", "a", "span", "sup", "section")
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("h2", "h3", "h4", "h5", "h6", "li", "sup")
            .allowAttributes("class")
            .matching(CLASSES)
            .onElements("span", "li", "section", "a", "div", "th", "td", "p")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#._-]{1,30}"))
            .onElements("code")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("rel")
            .matching(Pattern.compile("noopener noreferrer nofollow"))
            .onElements("a")
            .allowAttributes("title")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("role")
            .matching(Pattern.compile("img|note"))
            .onElements("span", "div")
            .allowAttributes("aria-label")
            .matching(Pattern.compile("done|to do|footnotes|back to the text"))
            .onElements("span", "section", "a")
            .allowTextIn("span", "a", "td", "th", "div", "section")
            .toFactory();

    private Sanitizer() {}

    /// The same markup without anything that is not allowed; its own results come out unchanged.
    static String clean(String markup) {
        // A ">" in text or in a value is an entity by now, so these are tags.
        return POLICY.sanitize(markup).replace("<br />", "<br>").replace("<hr />", "<hr>");
    }
}
