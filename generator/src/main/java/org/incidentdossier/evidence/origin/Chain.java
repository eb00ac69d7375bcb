package org.incidentdossier.evidence.origin;

import java.util.List;
import java.util.stream.Collectors;

/// The whole attribution of a claim: "X, crediting TechCrunch, citing Axios, citing unnamed sources, says".
///
/// What follows is the claim's own words.
public record Chain(List<Part> parts) {
    public Chain {
        parts = List.copyOf(parts);
    }

    /// As one text.
    public String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }

    /// A stretch of the attribution, with its spaces and commas.
    public sealed interface Part {
        String words();
    }

    /// Words between sources.
    public record Joint(String words) implements Part {}

    /// An article or an actor that a page can link.
    public record Linked(String slug, String words) implements Part {}

    /// A source without a name.
    public record Unnamed(String words) implements Part {}

    /// The title of a text that is not in the dossier.
    public record Work(String words) implements Part {}
}
