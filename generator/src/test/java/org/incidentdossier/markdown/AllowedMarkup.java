package org.incidentdossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incidentdossier.model.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What may be in the markup of a note, whatever the note says. The fuzzer asks it too.
final class AllowedMarkup {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "br",
            "hr",
            "a",
            "span",
            "sup",
            "section");
    private static final Set<String> ATTRIBUTES =
            Set.of("id", "class", "href", "rel", "title", "start", "role", "aria-label");

    private AllowedMarkup() {}

    private static String markup(Prose prose) {
        return prose.markup().stream()
                .filter(Prose.Markup.class::isInstance)
                .map(piece -> ((Prose.Markup) piece).html().markup())
                .collect(Collectors.joining());
    }

    /// Fails if anything else is in the markup, or if sanitising it once more would change it.
    ///
    /// @param markdown of which it was made, to be named
    static void check(String markdown, Prose prose) {
        var markup = markup(prose);
        assertThat(Sanitizer.clean(markup)).as(markdown).isEqualTo(markup);
        for (var element : Jsoup.parseBodyFragment(markup).body().select("> *, > * *")) {
            assertThat(ELEMENTS).as(markdown).contains(element.tagName());
            assertThat(ATTRIBUTES).as(markdown).containsAll(names(element));
            assertThat(element.attr("href")).as(markdown).matches("|https?://.*|mailto:.*|#h-.*");
        }
    }

    private static List<String> names(Element element) {
        return element.attributes().asList().stream().map(Attribute::getKey).toList();
    }
}
