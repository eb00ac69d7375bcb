package org.incidentdossier.markdown;

import java.time.Duration;

/// How much a note's text may ask of the parser.
///
/// @param lineLength in characters
/// @param tableRows  in one note
/// @param footnotes  in one note
/// @param nesting    of blocks and emphasis, in levels
/// @param time       of one processor
public record ProseLimits(int lineLength, int tableRows, int footnotes, int nesting, Duration time) {
    /// What dossiers get that set no limits of their own.
    static final ProseLimits DEFAULT = new ProseLimits(20_000, 1_000, 200, 40, Duration.ofSeconds(2));
}
