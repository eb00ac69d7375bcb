package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|webp)");
    private static final Pattern PATH = Pattern.compile(".*/([a-z0-9-]++)(?:\\.md)?");

    private final Roster roster;
    private final Map<String, Redirect> redirects;
    private final Set<String> unread;
    private final Place note;
    private final List<Diagnostic> found;
    private boolean leftOut;

    References(Roster roster, Notes notes, NoteSource source, List<Diagnostic> found) {
        this.roster = roster;
        this.redirects = notes.redirects();
        this.unread = notes.unread();
        this.note = source.place("");
        this.found = found;
    }

    /// Whether anything did not resolve so far.
    boolean haveLeftOut() {
        return leftOut;
    }

    @Nullable
    ActorId actor(@Nullable ActorId id, String key) {
        return actor(id, note, key);
    }

    @Nullable
    ActorId actor(@Nullable ActorId id, Place place, String key) {
        return id != null && resolves(id, () -> place.at(key)) ? id : null;
    }

    @Nullable
    QuestionId question(@Nullable QuestionId id, String key) {
        return question(id, note, key);
    }

    @Nullable
    QuestionId question(@Nullable QuestionId id, Place place, String key) {
        return id != null && resolves(id, () -> place.at(key)) ? id : null;
    }

    /// Whether what a relative date is counted from is an event or a question.
    boolean hasAnchor(String slug, Place place, String key) {
        return names(slug, Kinds.ANCHORS, () -> place.at(key));
    }

    boolean hasArticle(ArticleId id, Place place, String key) {
        return resolves(id, () -> place.at(key));
    }

    List<ActorId> actors(List<ActorId> ids, String key) {
        return actors(ids, note, key);
    }

    /// Those of the list behind a key that resolve.
    List<ActorId> actors(List<ActorId> ids, Place place, String key) {
        return kept(ids, place, key, this::resolves);
    }

    List<Author> authors(List<Author> authors) {
        return kept(
                authors,
                note,
                "authors",
                (author, at) -> !(author instanceof Author.Known known) || resolves(known.actor(), at));
    }

    List<Hop> hops(List<Hop> hops, String key) {
        return hops(hops, note, key);
    }

    /// Those of a chain that resolve; a named one is an actor or an article.
    List<Hop> hops(List<Hop> hops, Place place, String key) {
        return kept(
                hops,
                place,
                key,
                (hop, at) -> !(hop instanceof Hop.Named named) || names(named.slug(), Kinds.SOURCES, at));
    }

    List<ClaimId> claims(List<ClaimId> ids, String key) {
        return claims(ids, note, key);
    }

    List<ClaimId> claims(List<ClaimId> ids, Place place, String key) {
        return kept(ids, place, key, this::isClaim);
    }

    void checkProse(Prose prose) {
        for (var block : prose.blocks()) {
            for (var sentence : block.sentences()) {
                for (var link : sentence.links()) {
                    if (roster.entry(link.target()).isEmpty()) {
                        reportUnknown(Code.D202, link.at(), "entry", link.target(), roster.slugs(), meant(link));
                    }
                }
                for (var citation : sentence.citations()) {
                    var claim = citation.claim();
                    if (!roster.hasClaim(claim) && ClaimId.isClaimId(claim)) {
                        reportNoClaim(ClaimId.parse(claim), citation::at);
                    }
                }
            }
        }
    }

    /// The two kinds of entries that one key can name.
    private record Kinds(EntryKind one, EntryKind other) {
        static final Kinds SOURCES = new Kinds(EntryKind.ACTOR, EntryKind.ARTICLE);
        static final Kinds ANCHORS = new Kinds(EntryKind.EVENT, EntryKind.QUESTION);
    }

    /// Whether something that stands at a place resolves. Where that is has to be looked up, and is asked for only to
    /// be reported.
    private interface Check<T> {
        boolean resolves(T part, Supplier<Span> at);
    }

    // The list itself if all of it resolves.
    private static <T> List<T> kept(List<T> all, Place place, String key, Check<T> check) {
        if (all.isEmpty()) {
            return all;
        }
        var kept = new ArrayList<T>(all.size());
        for (var i = 0; i < all.size(); i++) {
            var below = i;
            if (check.resolves(all.get(i), () -> place.at(key + "/" + below))) {
                kept.add(all.get(i));
            }
        }
        return kept.size() == all.size() ? all : kept;
    }

    private boolean isClaim(ClaimId id, Supplier<Span> at) {
        if (roster.hasClaim(id.toString())) {
            return true;
        }
        reportNoClaim(id, at);
        return false;
    }

    private void reportNoClaim(ClaimId id, Supplier<Span> at) {
        if (!resolves(id.article(), at)) {
            return;
        }
        leftOut = true;
        if (unread.contains(id.toString()) || unread.contains(id.article().slug())) {
            return;
        }
        var moved = movedTo(id.toString());
        var names = roster.claimsOf(id.article().slug());
        found.add(Diagnostic.of(
                Code.D203,
                at.get(),
                "no claim \"" + id.name() + "\" in article \"" + id.article() + "\"",
                moved.isEmpty()
                        ? Nearest.hint(id.name(), names) + "claims are listed under `claims:` in content/articles/"
                                + id.article() + ".md"
                        : moved));
    }

    private boolean names(String slug, Kinds kinds, Supplier<Span> at) {
        var entry = roster.entry(slug);
        if (entry.isEmpty()) {
            leftOut = true;
            var candidates = new ArrayList<>(roster.slugs(kinds.one()));
            candidates.addAll(roster.slugs(kinds.other()));
            reportUnknown(
                    Code.D201,
                    at.get(),
                    kinds.one().word() + " or " + kinds.other().word(),
                    slug,
                    candidates);
            return false;
        }
        var kind = entry.get().kind();
        if (kind != kinds.one() && kind != kinds.other()) {
            leftOut = true;
            reportOtherKind(at.get(), slug, kind, article(kinds.one()) + " or " + article(kinds.other()));
            return false;
        }
        return true;
    }

    private boolean resolves(EntryId id, Supplier<Span> at) {
        var entry = roster.entry(id.slug());
        if (entry.isEmpty()) {
            leftOut = true;
            reportUnknown(Code.D201, at.get(), id.kind().word(), id.slug(), roster.slugs(id.kind()));
            return false;
        }
        if (entry.get().kind() != id.kind()) {
            leftOut = true;
            reportOtherKind(at.get(), id.slug(), entry.get().kind(), article(id.kind()));
            return false;
        }
        return true;
    }

    // What such brackets mean to other tools.
    private String meant(Prose.Link link) {
        var target = link.target();
        if (ClaimId.isClaimId(target)) {
            return "a claim is cited as [@" + target + "]; ";
        }
        if (PICTURE.matcher(target).matches()) {
            return "a picture is shown as ![what it shows](" + target + "); ";
        }
        var path = PATH.matcher(target);
        if (path.matches() && roster.entry(path.group(1)).isPresent()) {
            return "did you mean \"" + path.group(1) + "\"? ";
        }
        return roster.entry(link.text()).isPresent()
                        && hint(target, roster.slugs()).isEmpty()
                ? "the slug comes first: [[" + link.text() + "|" + target + "]]; "
                : "";
    }

    private void reportUnknown(Code code, Span at, String what, String slug, Collection<String> candidates) {
        reportUnknown(code, at, what, slug, candidates, "");
    }

    /// @param meant what to write instead; empty if that has to be looked for
    private void reportUnknown(
            Code code, Span at, String what, String slug, Collection<String> candidates, String meant) {
        if (unread.contains(slug)) {
            return;
        }
        var moved = movedTo(slug);
        var folder =
                switch (what) {
                    case "entry" -> "entries are the files in the folders of content/";
                    case "actor or article" ->
                        "actors are the files in content/actors/, articles those in content/articles/";
                    case "event or question" ->
                        "events are the files in content/events/, questions those in content/questions/; published"
                                + " means the article's own date";
                    default -> what + "s are the files in content/" + what + "s/";
                };
        var help = moved.isEmpty() ? (meant.isEmpty() ? hint(slug, candidates) : meant) + folder : moved;
        found.add(Diagnostic.of(code, at, "no " + what + " \"" + slug + "\"", help));
    }

    // Who links by a title means the entry that has it.
    private String hint(String words, Collection<String> candidates) {
        return roster.called(words, candidates)
                .map(each -> "did you mean \"" + each + "\"? ")
                .orElseGet(() -> Nearest.hint(words, candidates));
    }

    // Of two entries with one slug nobody knows which is meant, and they are reported themselves.
    private void reportOtherKind(Span at, String slug, EntryKind kind, String expected) {
        if (roster.doubled().contains(slug)) {
            return;
        }
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
