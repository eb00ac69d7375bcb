package org.incidentdossier.evidence.compare;

/// The answer that there is no answer; it says less than any other.
record NobodyKnows() implements Reading {
    @Override
    public String key() {
        return "unknown";
    }

    @Override
    public String words() {
        return "unknown";
    }

    @Override
    public Verdict against(Reading other) {
        return new Verdict(
                Relation.LESS_PRECISE, "one says that this is unknown, the other gives “%s”".formatted(other.words()));
    }
}
