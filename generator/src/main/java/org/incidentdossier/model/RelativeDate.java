package org.incidentdossier.model;

/// A date that an article gives by its distance from something else.
///
/// @param words   as printed, such as "earlier this week"
/// @param anchor  the slug of an event or question, or `published`
/// @param implies what the words mean from that anchor
public record RelativeDate(String words, String anchor, When implies) {
    /// Whether they are counted from the day on which the article itself was published.
    public boolean isFromPublication() {
        return anchor.equals("published");
    }
}
