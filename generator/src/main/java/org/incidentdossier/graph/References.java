package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article.Author;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Redirect;
import org.jspecify.annotations.Nullable;

/// Resolves the ids of one note against the roster and reports those that do not; what it returns has only ids that do.
final class References {
    private final Roster roster;
    private final Map<String, Redirect> redirects;
    private final Set<String> unread;
    private final NoteSource source;
    private final List<Diagnostic> found;

    References(Roster roster, Notes notes, NoteSource source, List<Diagnostic> found) {
        this.roster = roster;
        this.redirects = notes.redirects();
        this.unread = notes.unread();
        this.source = source;
        this.found = found;
    }

    @Nullable
    ActorId actor(@Nullable ActorId id, String key) {
        return id != null && resolves(id, source.place(key)::span) ? id : null;
    }

    @Nullable
    ActorId actor(ActorId id, Place place, String key) {
        return resolves(id, place.below(key)::span) ? id : null;
    }

    /// Those of a list at a place that resolve.
    List<ActorId> actors(List<ActorId> ids, Place list) {
        var kept = new ArrayList<ActorId>();
        for (var i = 0; i < ids.size(); i++) {
            if (resolves(ids.get(i), list.below(String.valueOf(i))::span)) {
                kept.add(ids.get(i));
            }
        }
        return kept;
    }

    @Nullable
    QuestionId question(@Nullable QuestionId id, Place place) {
        return id != null && resolves(id, place::span) ? id : null;
    }

    boolean hasArticle(ArticleId id, Place place) {
        return resolves(id, place.below("article")::span);
    }

    List<Author> authors(List<Author> authors) {
        var kept = new ArrayList<Author>();
        for (var i = 0; i < authors.size(); i++) {
            var author = authors.get(i);
            if (!(author instanceof Author.Known known)
                    || resolves(known.actor(), source.place("authors/" + i)::span)) {
                kept.add(author);
            }
        }
        return kept;
    }

    List<Hop> hops(List<Hop> hops, String key) {
        return hops(hops, source.place(key));
    }

    /// Those of a chain at a place that resolve; a named one is an actor or an article.
    List<Hop> hops(List<Hop> hops, Place list) {
        var kept = new ArrayList<Hop>();
        for (var i = 0; i < hops.size(); i++) {
            var hop = hops.get(i);
            if (!(hop instanceof Hop.Named named) || namesSource(named.slug(), list.below(String.valueOf(i))::span)) {
                kept.add(hop);
            }
        }
        return kept;
    }

    List<ClaimId> claims(List<ClaimId> ids, Place list) {
        var kept = new ArrayList<ClaimId>();
        for (var i = 0; i < ids.size(); i++) {
            if (hasClaim(ids.get(i), list.below(String.valueOf(i))::span)) {
                kept.add(ids.get(i));
            }
        }
        return kept;
    }

    void checkProse(Prose prose) {
        for (var link : prose.links()) {
            if (roster.entry(link.target()).isEmpty()) {
                reportUnknown(Code.D202, link.at(), "entry", link.target(), roster.slugs());
            }
        }
        for (var citation : prose.citations()) {
            if (ClaimId.isClaimId(citation.claim())) {
                hasClaim(ClaimId.parse(citation.claim()), citation::at);
            }
        }
    }

    private boolean hasClaim(ClaimId id, Supplier<Span> at) {
        if (!resolves(id.article(), at)) {
            return false;
        }
        Set<String> names = roster.claims().getOrDefault(id.article().slug(), Collections.emptySortedSet());
        if (names.contains(id.name())) {
            return true;
        }
        if (unread.contains(id.toString()) || unread.contains(id.article().slug())) {
            return false;
        }
        var moved = movedTo(id.toString());
        found.add(Diagnostic.of(
                Code.D203,
                at.get(),
                "no claim \"" + id.name() + "\" in article \"" + id.article() + "\"",
                moved.isEmpty()
                        ? Nearest.hint(id.name(), names) + "claims are listed under `claims:` in content/articles/"
                                + id.article() + ".md"
                        : moved));
        return false;
    }

    private boolean namesSource(String slug, Supplier<Span> at) {
        var entry = roster.entry(slug);
        if (entry.isEmpty()) {
            var candidates = new ArrayList<>(roster.slugs(EntryKind.ACTOR));
            candidates.addAll(roster.slugs(EntryKind.ARTICLE));
            reportUnknown(Code.D201, at.get(), "actor or article", slug, candidates);
            return false;
        }
        var kind = entry.get().kind();
        if (kind != EntryKind.ACTOR && kind != EntryKind.ARTICLE) {
            reportOtherKind(at.get(), slug, kind, "an actor or an article");
            return false;
        }
        return true;
    }

    private boolean resolves(EntryId id, Supplier<Span> at) {
        var entry = roster.entry(id.slug());
        if (entry.isEmpty()) {
            reportUnknown(Code.D201, at.get(), id.kind().word(), id.slug(), roster.slugs(id.kind()));
            return false;
        }
        if (entry.get().kind() != id.kind()) {
            reportOtherKind(at.get(), id.slug(), entry.get().kind(), article(id.kind()));
            return false;
        }
        return true;
    }

    private void reportUnknown(Code code, Span at, String what, String slug, Collection<String> candidates) {
        if (unread.contains(slug)) {
            return;
        }
        var moved = movedTo(slug);
        var folder =
                switch (what) {
                    case "entry" -> "entries are the files in the folders of content/";
                    case "actor or article" ->
                        "actors are the files in content/actors/, articles those in content/articles/";
                    default -> what + "s are the files in content/" + what + "s/";
                };
        var help = moved.isEmpty() ? hint(slug, candidates) + folder : moved;
        found.add(Diagnostic.of(code, at, "no " + what + " \"" + slug + "\"", help));
    }

    // Who links by a title means the entry that has it.
    private String hint(String words, Collection<String> candidates) {
        return roster.called(words, candidates)
                .map(each -> "did you mean \"" + each + "\"? ")
                .orElseGet(() -> Nearest.hint(words, candidates));
    }

    private void reportOtherKind(Span at, String slug, EntryKind kind, String expected) {
        found.add(Diagnostic.of(
                Code.D206,
                at,
                "\"" + slug + "\" is " + article(kind) + ", expected " + expected,
                "name " + expected + ", or move the file of \"" + slug + "\" to the folder of its kind"));
    }

    private String movedTo(String id) {
        return switch (redirects.get(id)) {
            case Redirect.To(var target) -> "it is now \"" + target + "\" (content/redirects.yaml)";
            case Redirect.Withdrawn(var reason) -> "it was withdrawn: " + reason + " (content/redirects.yaml)";
            case Redirect.Gone(var reason) -> "it is gone: " + reason + " (content/redirects.yaml)";
            case null -> "";
        };
    }

    private static String article(EntryKind kind) {
        var vowel = kind == EntryKind.QUESTION || kind == EntryKind.PAGE ? "a " : "an ";
        return vowel + kind.word();
    }
}
