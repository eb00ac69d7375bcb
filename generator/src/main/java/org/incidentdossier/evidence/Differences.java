package org.incidentdossier.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Difference;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Speaker;

/// The contradictions, by who takes part in them. They are filed when somebody first asks: pages do, rules do not.
final class Differences {
    private final List<Inquiry> inquiries;
    private final Map<String, List<Difference>> bySlug = new HashMap<>();
    private boolean filed;

    Differences(List<Inquiry> inquiries) {
        this.inquiries = inquiries;
    }

    /// Those of an article or an actor, in the order of the inquiries.
    synchronized List<Difference> of(String slug) {
        if (!filed) {
            inquiries.forEach(this::file);
            filed = true;
        }
        return List.copyOf(bySlug.getOrDefault(slug, List.of()));
    }

    private void file(Inquiry inquiry) {
        var contradictions = inquiry.contradictions();
        if (contradictions.isEmpty()) {
            return;
        }
        var accounts = new HashMap<ClaimId, Account>();
        inquiry.accounts().forEach(account -> accounts.put(account.id(), account));
        for (var pair : contradictions) {
            var a = accounts.get(pair.a());
            var b = accounts.get(pair.b());
            if (a != null && b != null) {
                var difference = new Difference(inquiry.question(), a, b, pair);
                involved(difference).forEach(slug -> bySlug.computeIfAbsent(slug, _ -> new ArrayList<>())
                        .add(difference));
            }
        }
    }

    /// Articles that claim either side, and actors by or about whom they do.
    private static Set<String> involved(Difference difference) {
        var slugs = new LinkedHashSet<String>();
        difference.claims().forEach(claim -> addInvolved(claim, slugs));
        return slugs;
    }

    private static void addInvolved(Claim claim, Set<String> slugs) {
        slugs.add(claim.article().slug());
        claim.about().forEach(actor -> slugs.add(actor.slug()));
        if (claim.speaker() instanceof Speaker.Named(var actor)) {
            slugs.add(actor.slug());
        }
    }
}
