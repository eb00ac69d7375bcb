package org.incidentdossier.cli;

/// The exit codes that every command keeps to.
final class Exit {
    /// Done.
    static final int DONE = 0;
    /// The content has errors, or `verify` found damage.
    static final int CONTENT = 1;
    /// Wrong use.
    static final int USAGE = 2;
    /// `diff` found a claim without its last source.
    static final int SOURCE_LOST = 3;
    /// Our bug.
    static final int BUG = 70;
    /// The world: a file, a lock, space.
    static final int WORLD = 74;

    private Exit() {}
}
