package org.incidentdossier.model;

/// A few words as the article prints them, and what stands around them to find them.
///
/// @param exact  what is shown as the quotation
/// @param before the words in front of it, or nothing
/// @param after  the words behind it, or nothing
public record Quote(String exact, String before, String after) {
    /// The stretch that must be found once in the capture.
    public String inContext() {
        return before + exact + after;
    }
}
