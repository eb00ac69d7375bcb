package org.incidentdossier.exports.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.changes.Changes;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Redirect;
import org.incidentdossier.site.LinkView;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// Changes as lines of a page. What is still there, be it under another id, is linked under its present name; what is
/// gone has only its id.
final class ChangeLines {
    private static final int MOST_LINES = 200;

    private final Dossier dossier;
    private final Evidence evidence;
    private final SitePath here;

    ChangeLines(Dossier dossier, Evidence evidence, SitePath here) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.here = here;
    }

    /// Changes of one sort.
    ///
    /// @param count how many there are; lines end after 200
    record Group(String title, int count, List<Line> lines) {}

    /// One change.
    ///
    /// @param how what happened to it; may be empty
    record Line(LinkView what, String how) {}

    /// The groups that have something to tell, the gravest first.
    List<Group> groups(Changes changes) {
        var groups = new ArrayList<Group>();
        var fates = new TreeMap<String, Changes.Gone>();
        changes.gone().forEach(each -> fates.put(each.id(), each));
        var moved = changes.gone().stream().filter(Changes.Gone::isMoved).toList();
        var gone = changes.gone().stream().filter(each -> !each.isMoved()).toList();
        add(groups, "Sources lost", changes.sourcesLost(), each -> lost(each, fates.get(each.claim())));
        add(groups, "Contradictions", changes.contradictions(), this::disputed);
        add(groups, "Dates moved", changes.dates(), this::moved);
        var claims = changes.added().stream().filter(ClaimId::isClaimId).toList();
        var entries = changes.added().stream().filter(EntryId::isSlug).toList();
        var files = changes.added().stream()
                .filter(id -> !ClaimId.isClaimId(id) && !EntryId.isSlug(id))
                .toList();
        add(groups, "Claims added", claims, id -> new Line(link(id), ""));
        add(groups, "Entries added", entries, id -> new Line(link(id), ""));
        add(groups, "Files added", files, id -> new Line(link(id), ""));
        add(groups, "Changed", changes.changed(), this::changed);
        add(groups, "Moved", moved, each -> new Line(link(each.to()), "was " + each.id()));
        add(groups, "Gone", gone, this::gone);
        return groups;
    }

    private <T> void add(List<Group> groups, String title, List<T> changes, Function<T, Line> line) {
        if (!changes.isEmpty()) {
            var lines = changes.stream().limit(MOST_LINES).map(line).toList();
            groups.add(new Group(title, changes.size(), lines));
        }
    }

    private Line lost(Changes.SourceLost lost, Changes.@Nullable Gone gone) {
        String why;
        if (gone == null || gone.isMoved()) {
            why = "retracted, or rests on what is retracted";
        } else {
            why = gone.isWithdrawn() ? "withdrawn" : "gone";
        }
        var left = lost.last() ? "nothing else supports what it said" : "other sources say the same";
        return new Line(link(lost.claim()), why + "; " + left);
    }

    private Line disputed(Changes.Disputed disputed) {
        return new Line(
                link(disputed.question()),
                switch (disputed.what()) {
                    case "new" -> "accounts contradict each other now";
                    case "solved" -> "no account contradicts another any more";
                    case "gone" -> "accounts contradicted each other; the question is gone";
                    default -> "other accounts contradict each other than before";
                });
    }

    private Line moved(Changes.Moved moved) {
        return new Line(link(moved.id()), moved.key() + ": " + orNone(moved.from()) + " became " + orNone(moved.to()));
    }

    private Line changed(Changes.Changed changed) {
        var fields = changed.fields().stream()
                .map(field -> field.equals("standing") ? field + standing(changed.id()) : field)
                .toList();
        return new Line(link(changed.id()), String.join(", ", fields));
    }

    // A record names the key alone; the word that readers need is the one that holds now.
    private String standing(String id) {
        return dossier.entry(id)
                .filter(Article.class::isInstance)
                .map(article -> switch (((Article) article).standing().state()) {
                    case STANDS -> " (it stands now)";
                    case CORRECTED -> " (it is corrected now)";
                    case RETRACTED -> " (it is retracted now)";
                })
                .orElse("");
    }

    private Line gone(Changes.Gone gone) {
        var plain = LinkView.plain(gone.id());
        return switch (gone.fate()) {
            case "withdrawn" -> new Line(plain, "withdrawn: " + gone.to());
            case "gone" -> new Line(plain, gone.to());
            default -> new Line(plain, "");
        };
    }

    private LinkView link(String id) {
        if (id.equals(Changes.DOSSIER)) {
            return link("index.html", "The dossier as a whole", "");
        }
        return there(id).or(() -> moved(id)).or(() -> file(id)).orElseGet(() -> LinkView.plain(id));
    }

    private Optional<LinkView> there(String id) {
        if (ClaimId.isClaimId(id)) {
            return dossier.claim(ClaimId.parse(id))
                    .map(each -> link(SitePath.address(each.id()), attributed(each), "claim"));
        }
        return dossier.entry(id)
                .map(each -> link(
                        SitePath.page(each.id()).path(),
                        each.title(),
                        each.kind().word()));
    }

    private Optional<LinkView> moved(String id) {
        return dossier.fate(id).flatMap(fate -> fate instanceof Redirect.To(var now) ? there(now) : Optional.empty());
    }

    private Optional<LinkView> file(String path) {
        return dossier.notes().attachments().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .map(each -> link(path, path, ""));
    }

    // Never the words of a claim without those who say them.
    private String attributed(Claim claim) {
        return evidence.chain(claim).words() + ": " + claim.says();
    }

    private LinkView link(String address, String text, String kind) {
        var hash = address.indexOf('#');
        var href = hash < 0
                ? here.to(SitePath.of(address))
                : here.to(SitePath.of(address.substring(0, hash)), address.substring(hash + 1));
        return new LinkView(href, text, kind);
    }

    private static String orNone(String date) {
        return date.isEmpty() ? "none" : date;
    }
}
