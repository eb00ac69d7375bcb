package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.incidentdossier.search.engine.EditDistance;
import org.incidentdossier.search.engine.Nearest;
import org.incidentdossier.search.engine.SearchSchema;
import org.incidentdossier.search.engine.Vocabulary;

/// The terms of a Lucene index.
final class IndexVocabulary implements Vocabulary {
    private final SearchSchema schema;
    private final LeafReader reader;

    /// What was built for words before: building costs more than looking up in all fields does.
    private final Map<String, CompiledAutomaton> automata = new HashMap<>();

    IndexVocabulary(SearchSchema schema, LeafReader reader) {
        this.schema = schema;
        this.reader = reader;
    }

    @Override
    public boolean has(int field, String term) {
        try {
            return reader.docFreq(new Term(Fields.text(schema, field), term)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean hasNear(int field, String term, int edits) {
        try {
            return near(field, term, edits).next() != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String nearest(String term, int edits) {
        var documents = new TreeMap<BytesRef, Integer>();
        try {
            for (int field = 0; field < schema.textFields().size(); field++) {
                addNear(field, term, edits, documents);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var nearest = new Nearest(edits);
        var distance = new EditDistance(term);
        documents.forEach((near, count) -> {
            String text = near.utf8ToString();
            nearest.add(text, distance.of(text, edits), count);
        });
        return nearest.term();
    }

    private void addNear(int field, String term, int edits, Map<BytesRef, Integer> documents) throws IOException {
        var near = near(field, term, edits);
        for (var next = near.next(); next != null; next = near.next()) {
            documents.merge(BytesRef.deepCopyOf(next), near.docFreq(), Integer::sum);
        }
    }

    /// The terms of a field within so many edits, as `FuzzyQuery` finds them.
    private TermsEnum near(int field, String term, int edits) throws IOException {
        var terms = reader.terms(Fields.text(schema, field));
        if (terms == null) {
            return TermsEnum.EMPTY;
        }
        var automaton = automata.computeIfAbsent(
                edits + term, _ -> FuzzyQuery.getFuzzyAutomaton(term, edits, FuzzyExpansion.PREFIX_LENGTH, true));
        return automaton.getTermsEnum(terms);
    }
}
