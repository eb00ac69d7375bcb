package org.incidentdossier.evidence.inquiry;

import java.util.stream.Stream;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Question;

/// A contradiction, with what it is between; `a` and `b` are the same where an article's own dates conflict.
public record Difference(Question question, Account a, Account b, Pair pair) {
    /// The claims on both sides.
    public Stream<Claim> claims() {
        return Stream.concat(a.claims().stream(), b.claims().stream());
    }
}
