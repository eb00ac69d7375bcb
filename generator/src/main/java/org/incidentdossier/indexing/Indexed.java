package org.incidentdossier.indexing;

import java.util.List;
import org.incidentdossier.site.OutputFile;

/// What came of indexing a dossier.
///
/// @param terms how many different terms the index has
/// @param files the search that runs in the reader's browser, as files of the site
public record Indexed(long terms, List<OutputFile> files) {
    public Indexed {
        files = List.copyOf(files);
    }
}
