package org.incidentdossier.site;

import org.jspecify.annotations.Nullable;

/// A link as a template prints it.
///
/// @param href where it leads on this page; null for words that lead nowhere
/// @param kind what it leads to, such as `actor`: the mark in front of it; empty for none
public record LinkView(@Nullable String href, String text, String kind) {
    /// Words without a link.
    public static LinkView plain(String text) {
        return new LinkView(null, text, "");
    }
}
