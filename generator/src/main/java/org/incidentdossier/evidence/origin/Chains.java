package org.incidentdossier.evidence.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Puts the whole attribution of a claim into words.
public final class Chains {
    private static final Pattern BARE = Pattern.compile("\\p{L}+s|people", Pattern.CASE_INSENSITIVE);

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

    /// Below an article that the chain ends with, and above unnamed sources, stands what that article rests on.
    private List<Chain.Part> hops(Claim claim, Article article) {
        var parts = new ArrayList<Chain.Part>();
        var via = claim.via();
        var last = Origins.lastNamed(via);
        var deepest = last == null ? -1 : via.lastIndexOf(last);
        if (last == null) {
            parts.addAll(derivations(article, ", drawing on "));
        }
        var joint = parts.isEmpty() ? ", crediting " : ", citing ";
        for (var i = 0; i < via.size(); i++) {
            parts.add(new Chain.Joint(joint));
            parts.addAll(parts(via.get(i)));
            if (i == deepest) {
                Origins.article(via.get(i), dossier)
                        .ifPresent(source -> parts.addAll(derivations(source, ", which draws on ")));
            }
            joint = ", citing ";
        }
        if (!parts.isEmpty()) {
            parts.add(new Chain.Joint(","));
        }
        return parts;
    }

    /// What an article rests on, what that rests on in turn, and so on; ends where it runs in a circle.
    private List<Chain.Part> derivations(Article article, String first) {
        var parts = new ArrayList<Chain.Part>();
        var met = new HashSet<ArticleId>();
        var joint = first;
        @Nullable Article at = article;
        while (at != null && !at.derivedFrom().isEmpty() && met.add(at.id())) {
            parts.add(new Chain.Joint(joint));
            parts.addAll(listed(at.derivedFrom()));
            joint = ", which draws on ";
            at = Origins.onlySource(at, dossier);
        }
        return parts;
    }

    private List<Chain.Part> listed(List<Hop> hops) {
        var parts = new ArrayList<Chain.Part>(parts(hops.getFirst()));
        for (var i = 1; i < hops.size(); i++) {
            parts.add(new Chain.Joint(i == hops.size() - 1 ? " and " : ", "));
            parts.addAll(parts(hops.get(i)));
        }
        return parts;
    }

    private List<Chain.Part> parts(Hop hop) {
        return switch (hop) {
            case Hop.Named(var slug) -> List.of(new Chain.Linked(slug, name(slug)));
            case Hop.Unnamed(var as) -> unnamed(as);
            case Hop.Work(var title) -> List.of(new Chain.Work("“" + title + "”"));
            case Hop.Unknown _ -> List.of(new Chain.Unnamed("a source that it does not name"));
        };
    }

    private String name(String slug) {
        return dossier.entry(slug)
                .map(each -> each instanceof Article ? "“" + each.title() + "”" : each.title())
                .orElse(slug);
    }

    /// Of "a senior official" it shows that nobody is named, of bare "sources" it has to be said.
    private static List<Chain.Part> unnamed(String as) {
        var said = new Chain.Unnamed(as);
        return BARE.matcher(as).matches() ? List.of(new Chain.Joint("unnamed "), said) : List.of(said);
    }

    /// What others did is told in the past: that fits one and many, "an official" and "officials".
    private List<Chain.Part> speaker(Claim claim) {
        return switch (claim.speaker()) {
            case Speaker.TheArticle _ ->
                List.of(new Chain.Joint(
                        switch (claim.act()) {
                            case SAYS -> " says";
                            case DENIES -> " says in a denial";
                            case DECLINES -> " declines to answer";
                            case NO_REPLY -> " does not reply";
                        }));
            case Speaker.Named(var actor) -> reported(parts(new Hop.Named(actor.slug())), claim.act());
            case Speaker.Unnamed(var as) -> reported(unnamed(as), claim.act());
        };
    }

    private static List<Chain.Part> reported(List<Chain.Part> who, Act act) {
        return switch (act) {
            case SAYS -> around(" reports that ", who, " said");
            case DENIES -> around(" reports a denial by ", who, "");
            case DECLINES -> around(" reports that ", who, " declined to answer");
            case NO_REPLY -> around(" reports that ", who, " did not reply");
        };
    }

    private static List<Chain.Part> around(String before, List<Chain.Part> who, String after) {
        var parts = new ArrayList<Chain.Part>();
        parts.add(new Chain.Joint(before));
        parts.addAll(who);
        if (!after.isEmpty()) {
            parts.add(new Chain.Joint(after));
        }
        return parts;
    }
}
