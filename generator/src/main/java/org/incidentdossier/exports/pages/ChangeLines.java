package org.incidentdossier.exports.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.changes.Changes;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.site.LinkView;
import org.incidentdossier.site.SitePath;

/// Changes as lines of a page. What is still there is linked under its present name; what is gone has only its id.
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
        add(groups, "Sources lost", changes.sourcesLost(), this::lost);
        add(groups, "Contradictions", changes.contradictions(), this::disputed);
        add(groups, "Dates moved", changes.dates(), this::moved);
        var claims = changes.added().stream().filter(ClaimId::isClaimId).toList();
        var entries =
                changes.added().stream().filter(id -> !ClaimId.isClaimId(id)).toList();
        add(groups, "Claims added", claims, id -> new Line(link(id), ""));
        add(groups, "Entries added", entries, id -> new Line(link(id), ""));
        add(groups, "Changed", changes.changed(), this::changed);
        add(groups, "Gone", changes.gone(), this::gone);
        return groups;
    }

    private <T> void add(List<Group> groups, String title, List<T> changes, Function<T, Line> line) {
        if (!changes.isEmpty()) {
            var lines = changes.stream().limit(MOST_LINES).map(line).toList();
            groups.add(new Group(title, changes.size(), lines));
        }
    }

    private Line lost(Changes.SourceLost lost) {
        return new Line(
                link(lost.claim()), lost.last() ? "nothing else supports what it said" : "other sources say the same");
    }

    private Line disputed(Changes.Disputed disputed) {
        return new Line(
                link(disputed.question()),
                switch (disputed.what()) {
                    case "new" -> "accounts contradict each other now";
                    case "solved" -> "no account contradicts another any more";
                    default -> "other accounts contradict each other than before";
                });
    }

    private Line moved(Changes.Moved moved) {
        return new Line(link(moved.id()), moved.key() + ": " + orNone(moved.from()) + " became " + orNone(moved.to()));
    }

    private Line changed(Changes.Changed changed) {
        return new Line(link(changed.id()), String.join(", ", changed.fields()));
    }

    private Line gone(Changes.Gone gone) {
        var plain = LinkView.plain(gone.id());
        return switch (gone.fate()) {
            case "moved" -> new Line(link(gone.to()), "was " + gone.id());
            case "withdrawn" -> new Line(plain, "withdrawn: " + gone.to());
            case "gone" -> new Line(plain, gone.to());
            default -> new Line(plain, "");
        };
    }

    private LinkView link(String id) {
        if (ClaimId.isClaimId(id)) {
            var claim = dossier.claim(ClaimId.parse(id));
            return claim.map(each -> link(SitePath.address(each.id()), attributed(each), "claim"))
                    .orElseGet(() -> LinkView.plain(id));
        }
        return dossier.entry(id)
                .map(each -> link(
                        SitePath.page(each.id()).path(),
                        each.title(),
                        each.kind().word()))
                .orElseGet(() -> LinkView.plain(id));
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
