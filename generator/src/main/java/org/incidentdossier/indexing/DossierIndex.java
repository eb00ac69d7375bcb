package org.incidentdossier.indexing;

import java.io.IOException;
import java.nio.file.Path;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.search.LuceneIndex;
import org.incidentdossier.search.LuceneSearcher;

/// The search index of a dossier.
public final class DossierIndex {
    private DossierIndex() {}

    /// Writes the Lucene index of all entries and claims into a folder; returns the number of its terms.
    ///
    /// @throws IOException if the folder cannot be written
    public static long write(Dossier dossier, Evidence evidence, Path folder) throws IOException {
        LuceneIndex.write(DossierDocuments.of(dossier, evidence), DossierSchema.of(dossier), folder);
        try (var searcher = LuceneSearcher.open(folder)) {
            return searcher.countTerms();
        }
    }
}
