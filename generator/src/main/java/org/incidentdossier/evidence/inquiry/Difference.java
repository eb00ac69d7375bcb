package org.incidentdossier.evidence.inquiry;

import org.incidentdossier.model.Question;

/// A contradiction, with what it is between.
public record Difference(Question question, Account a, Account b, Pair pair) {}
