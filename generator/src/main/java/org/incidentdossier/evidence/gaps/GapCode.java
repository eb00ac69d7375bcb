package org.incidentdossier.evidence.gaps;

/// What can be missing, by its permanent code in `gaps.yaml`, in data and on pages.
public enum GapCode {
    /// An article without a URL.
    URL("G-url", "the address of an article"),
    /// An article without an author.
    AUTHOR("G-author", "the author of an article"),
    /// An article whose date of publication is not printed, or not known to the day.
    DATE("G-date", "the day on which an article was published"),
    /// An article without an outlet.
    OUTLET("G-outlet", "the outlet of an article"),
    /// An article without a capture.
    CAPTURE("G-capture", "a copy of an article's text"),
    /// A question whose answer rests on one origin, or on none that is known.
    ORIGIN("G-origin", "a second origin of an answer"),
    /// An article that neither answers a question nor was looked through for it.
    SILENCE("G-silence", "whether an article is silent on a question"),
    /// A claim that nobody compared with its article.
    REVIEW("G-review", "a check of a claim against its article");

    private final String code;
    private final String missing;

    GapCode(String code, String missing) {
        this.code = code;
        this.missing = missing;
    }

    /// Such as `G-url`.
    public String code() {
        return code;
    }

    /// What is missing, in words.
    public String missing() {
        return missing;
    }

    @Override
    public String toString() {
        return code;
    }
}
