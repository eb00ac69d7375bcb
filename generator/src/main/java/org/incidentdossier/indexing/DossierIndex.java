package org.incidentdossier.indexing;

import java.io.IOException;
import java.nio.file.Path;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.search.BrowserSearch;
import org.incidentdossier.search.LuceneIndex;
import org.incidentdossier.search.LuceneSearcher;
import org.incidentdossier.site.OutputFile;

/// The search index of a dossier.
public final class DossierIndex {
    /// How many made-up queries of every kind are asked of both Lucene and the copy for browsers before it is used.
    private static final int QUERIES = 500;

    private DossierIndex() {}

    /// Writes the Lucene index of all entries and claims into a folder, and copies it for browsers.
    ///
    /// @throws IOException           if the folder cannot be written
    /// @throws IllegalStateException if the copy answers any of the trial queries differently from Lucene
    public static Indexed write(Dossier dossier, Evidence evidence, Path folder) throws IOException {
        LuceneIndex.write(DossierDocuments.of(dossier, evidence), DossierSchema.of(dossier), folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            var browser = BrowserSearch.of(searcher);
            var differences = browser.differences(QUERIES);
            if (!differences.isEmpty()) {
                throw new IllegalStateException(
                        "the search for browsers does not answer as Lucene does: " + String.join("; ", differences));
            }
            var files = browser.files().stream()
                    .map(file -> OutputFile.of(file.path(), file.bytes()))
                    .toList();
            return new Indexed(searcher.countTerms(), files);
        }
    }
}
