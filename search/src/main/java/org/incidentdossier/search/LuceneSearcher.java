package org.incidentdossier.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.incidentdossier.search.engine.Analysis;
import org.incidentdossier.search.engine.Corrections;
import org.incidentdossier.search.engine.Excerpts;
import org.incidentdossier.search.engine.Filter;
import org.incidentdossier.search.engine.Leaf;
import org.incidentdossier.search.engine.Matched;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.ParsedQuery;
import org.incidentdossier.search.engine.Plan;
import org.incidentdossier.search.engine.QueryParser;
import org.incidentdossier.search.engine.SearchAnswer;
import org.incidentdossier.search.engine.SearchAnswer.FacetCounts;
import org.incidentdossier.search.engine.SearchSchema;
import org.incidentdossier.search.engine.Suggestions;
import org.incidentdossier.search.engine.TextMap;

/// Searches with Lucene itself: what it answers is right, and the browser has to answer the same.
public final class LuceneSearcher implements Closeable {
    private final Directory directory;
    private final DirectoryReader directoryReader;
    private final CodecReader reader;
    private final IndexSearcher searcher;
    private final SearchSchema schema;
    private final Analyses analyses;
    private final FacetValues facetValues;

    private LuceneSearcher(Directory directory) throws IOException {
        this.directory = directory;
        directoryReader = DirectoryReader.open(directory);
        String word = directoryReader.getIndexCommit().getUserData().get(Fields.SCHEMA);
        if (word == null
                || directoryReader.leaves().size() != 1
                || !(directoryReader.leaves().getFirst().reader() instanceof CodecReader segment)) {
            throw new IOException("not an index that this search has written: " + directory);
        }
        schema = SchemaWriter.fromWord(word);
        reader = segment;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        analyses = new Analyses(schema.lexicon());
        facetValues = FacetValues.read(schema, reader);
    }

    /// @param folder where [LuceneIndex#write] wrote
    /// @throws IOException if there is no such index, or it cannot be read
    public static LuceneSearcher open(Path folder) throws IOException {
        return open(FSDirectory.open(folder));
    }

    static LuceneSearcher open(Directory directory) throws IOException {
        try {
            return new LuceneSearcher(directory);
        } catch (IOException | RuntimeException broken) {
            directory.close();
            throw broken;
        }
    }

    SearchSchema schema() {
        return schema;
    }

    LeafReader reader() {
        return reader;
    }

    /// What a reader sees of documents that are asked for in ascending order.
    Shown shown() throws IOException {
        var values = DocValues.getBinary(reader, Fields.SHOWN);
        return document -> {
            if (!values.advanceExact(document)) {
                throw new IOException("document " + document + " has nothing to show");
            }
            return values.binaryValue();
        };
    }

    /// The bytes of [ShownDocument], until the next are asked for.
    interface Shown {
        BytesRef of(int document) throws IOException;
    }

    FacetValues facetValues() {
        return facetValues;
    }

    /// How many different terms the index has, in all text fields together.
    ///
    /// @throws IOException if the index cannot be read
    public long countTerms() throws IOException {
        long count = 0;
        var merged = new MergedTerms(reader, schema);
        while (merged.next()) {
            count++;
        }
        return count;
    }

    /// The best hits for a query in the language of [QueryParser]. Any text is a query, from any thread.
    ///
    /// @param limit how many hits at most
    public SearchAnswer search(String query, int limit) {
        return analyses.with(analysis -> {
            try {
                return answer(new QueryParser(schema, analysis).parse(query), limit, analysis);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /// The ranking of [#search] alone.
    Outcome.Ranked rank(String query, int limit) {
        return analyses.with(analysis -> {
            try {
                return ranked(new QueryParser(schema, analysis).parse(query), limit, analysis);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private Outcome.Ranked ranked(ParsedQuery parsed, int limit, Analysis analysis) throws IOException {
        var corrections = Corrections.of(parsed.parts(), new IndexVocabulary(schema, reader), analysis);
        var plan = Plan.of(corrections.parts(), parsed.nameKey());
        if (plan.isEmpty()) {
            return new Outcome.Ranked(0, List.of());
        }
        var matches = matches(new LuceneQueries(schema, searcher, facetValues).of(plan), limit);
        return new Outcome.Ranked(matches.total(), matches.best());
    }

    private SearchAnswer answer(ParsedQuery parsed, int limit, Analysis analysis) throws IOException {
        var notes = new ArrayList<>(parsed.notes());
        notes.addAll(facetValues.names().notes(parsed.parts()));
        var corrections = Corrections.of(parsed.parts(), new IndexVocabulary(schema, reader), analysis);
        var plan = Plan.of(corrections.parts(), parsed.nameKey());
        if (plan.isEmpty()) {
            return new SearchAnswer(parsed.text(), 0, List.of(), List.of(), List.of(), notes);
        }
        var queries = new LuceneQueries(schema, searcher, facetValues);
        var matches = matches(queries.of(plan), limit);
        var expansions = expansions(plan, queries);
        var excerpts = new Excerpts(analysis, matched(plan, expansions));
        var hits = new LuceneHits(this, excerpts).of(matches.best());
        return new SearchAnswer(
                parsed.text(),
                matches.total(),
                hits.stream().map(LuceneHits.Found::hit).toList(),
                countFacets(plan, queries, matches.documents()),
                Suggestions.of(corrections, expansions, texts(hits), analysis, notes),
                notes);
    }

    /// Values of a facet of which some are chosen are counted as if none were.
    private List<FacetCounts> countFacets(Plan plan, LuceneQueries queries, FixedBitSet matches) throws IOException {
        var counts = new ArrayList<FacetCounts>();
        for (int facet = 0; facet <= schema.facets().size(); facet++) {
            int number = facet == schema.facets().size() ? Filter.DATES : facet;
            int chosen = plan.chosen(number);
            var documents = chosen < 0
                    ? matches
                    : matches(queries.of(plan.without(chosen)), 0).documents();
            counts.add(facetValues.count(number, documents, reader));
        }
        return counts;
    }

    private Matches matches(Query query, int limit) throws IOException {
        return searcher.search(query, Matches.collect(reader.maxDoc(), Math.min(limit, reader.maxDoc())));
    }

    /// The terms that fuzzy leaves stand for, closest first.
    private TextMap<List<String>> expansions(Plan plan, LuceneQueries queries) throws IOException {
        var expansions = new TextMap<List<String>>();
        for (var leaf : plan.scoring()) {
            if (leaf instanceof Leaf.Fuzzy fuzzy) {
                expansions.add(
                        leaf.key(),
                        queries.expansions(fuzzy).stream()
                                .sorted(Comparator.comparingDouble(expansion -> -expansion.boost()))
                                .map(expansion -> expansion.term().text())
                                .toList());
            }
        }
        return expansions;
    }

    private static Matched matched(Plan plan, TextMap<List<String>> expansions) {
        var matched = new Matched();
        plan.scoring().forEach(matched::add);
        expansions.values().forEach(terms -> terms.forEach(matched::addTerm));
        return matched;
    }

    /// Titles first, then all of the texts of which the hits show a piece.
    private static List<String> texts(List<LuceneHits.Found> hits) {
        var texts = new ArrayList<String>();
        hits.forEach(found -> texts.add(found.hit().title()));
        hits.forEach(found -> texts.add(found.text()));
        return texts;
    }

    @Override
    public void close() throws IOException {
        directoryReader.close();
        directory.close();
    }
}
