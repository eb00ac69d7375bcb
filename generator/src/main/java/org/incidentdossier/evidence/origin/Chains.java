package org.incidentdossier.evidence.origin;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Speaker;

/// Puts the whole attribution of a claim into words.
public final class Chains {
    private final Dossier dossier;

    /// For the claims of a dossier.
    public Chains(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Who says it, on whose word: "X, crediting TechCrunch, citing Axios, citing unnamed sources, says".
    public Chain of(Claim claim) {
        var parts = new ArrayList<Chain.Part>();
        var article = dossier.article(claim.article());
        parts.add(new Chain.Linked(article.slug(), voice(article)));
        hops(claim, article).forEach(parts::add);
        speaker(claim).forEach(parts::add);
        return new Chain(parts);
    }

    /// An article speaks under the name of its outlet, if that is known.
    private String voice(Article article) {
        var outlet = article.outlet();
        return outlet == null
                ? "“" + article.title() + "”"
                : dossier.entry(outlet.slug()).map(each -> each.title()).orElse(outlet.slug());
    }

    private List<Chain.Part> hops(Claim claim, Article article) {
        var parts = new ArrayList<Chain.Part>();
        var joint = ", crediting ";
        for (var hop : claim.via()) {
            parts.add(new Chain.Joint(joint));
            parts.add(part(hop));
            joint = ", citing ";
        }
        if (claim.via().isEmpty()) {
            joint = ", drawing on ";
            for (var hop : article.derivedFrom()) {
                parts.add(new Chain.Joint(joint));
                parts.add(part(hop));
                joint = " and ";
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new Chain.Joint(","));
        }
        return parts;
    }

    private Chain.Part part(Hop hop) {
        return switch (hop) {
            case Hop.Named(var slug) ->
                new Chain.Linked(
                        slug, dossier.entry(slug).map(each -> each.title()).orElse(slug));
            case Hop.Unnamed(var as) -> new Chain.Unnamed(as);
            case Hop.Work(var title) -> new Chain.Work("“" + title + "”");
            case Hop.Unknown _ -> new Chain.Unnamed("a source that it does not name");
        };
    }

    private List<Chain.Part> speaker(Claim claim) {
        return switch (claim.speaker()) {
            case Speaker.TheArticle _ -> List.of(new Chain.Joint(" " + verb(claim.act())));
            case Speaker.Named(var actor) ->
                List.of(
                        new Chain.Joint(" reports that "),
                        part(new Hop.Named(actor.slug())),
                        new Chain.Joint(" " + verb(claim.act())));
            case Speaker.Unnamed(var as) ->
                List.of(
                        new Chain.Joint(" reports that "),
                        new Chain.Unnamed(as),
                        new Chain.Joint(" " + verb(claim.act())));
        };
    }

    private static String verb(Act act) {
        return switch (act) {
            case SAYS -> "says";
            case DENIES -> "denies";
            case DECLINES -> "declines to say";
            case NO_REPLY -> "gives no reply";
        };
    }
}
