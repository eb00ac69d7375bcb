package org.incidentdossier.archive.form;

/// Is told how far long work has come.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress NONE = (_, _, _) -> {};

    /// A file is done.
    ///
    /// @param path  of the file
    /// @param done  bytes so far
    /// @param total bytes in all
    void at(String path, long done, long total);
}
