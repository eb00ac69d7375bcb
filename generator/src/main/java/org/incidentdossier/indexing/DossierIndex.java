package org.incidentdossier.indexing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.search.BrowserSearch;
import org.incidentdossier.search.IndexContents;
import org.incidentdossier.search.LastIndex;
import org.incidentdossier.search.LuceneIndex;
import org.incidentdossier.search.LuceneSearcher;

/// The search index of a dossier, and its copy for browsers.
public final class DossierIndex implements Closeable {
    /// How many made-up queries are asked of both Lucene and the copy for browsers before it is used: five of each
    /// kind, and one of each fuzzy kind.
    private static final int QUERIES = 120;

    private final IndexContents contents;
    private final LuceneSearcher searcher;
    private final long terms;

    private DossierIndex(IndexContents contents, LuceneSearcher searcher) throws IOException {
        this.contents = contents;
        this.searcher = searcher;
        this.terms = searcher.countTerms();
    }

    /// Writes the Lucene index of all entries and claims into a folder.
    ///
    /// @param last what is the same in it is taken over
    /// @throws IOException if the folder cannot be written
    public static DossierIndex write(Dossier dossier, Evidence evidence, Path folder, LastIndex last)
            throws IOException {
        var documents = DossierDocuments.of(dossier, evidence);
        var contents = LuceneIndex.write(documents, DossierSchema.of(dossier), folder, last);
        return new DossierIndex(contents, LuceneSearcher.open(folder));
    }

    /// What the index holds, by which the next one can take it over.
    public IndexContents contents() {
        return contents;
    }

    /// How many different terms the index has.
    public long terms() {
        return terms;
    }

    /// The copy that runs in the reader's browser. It must not be published before it is checked.
    ///
    /// @throws IOException if the index cannot be read
    public BrowserSearch copy() throws IOException {
        return BrowserSearch.of(searcher);
    }

    /// Compares all terms of a copy with Lucene's, and asks both the same.
    ///
    /// @throws IOException           if the index cannot be read
    /// @throws IllegalStateException if the copy has or answers anything differently from Lucene
    public static void check(BrowserSearch copy) throws IOException {
        var differences = copy.differences(QUERIES);
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    "the search for browsers does not answer as Lucene does: " + String.join("; ", differences));
        }
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
