package org.incidentdossier.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.incidentdossier.search.engine.CopiedTerms;
import org.jspecify.annotations.Nullable;

/// Compares all that the shards hold of terms with Lucene's index: every term, document, frequency and position, as the
/// engine reads them.
final class TermsCheck {
    private final MergedTerms terms;
    private final List<String> fields;
    private final CopiedTerms copied;
    private @Nullable PostingsEnum source;
    private int[] numbers = new int[64];
    private int count;

    private TermsCheck(MergedTerms terms, List<String> fields, CopiedTerms copied) {
        this.terms = terms;
        this.fields = fields;
        this.copied = copied;
    }

    /// The first difference, if there is one.
    static List<String> differences(LuceneSearcher searcher, ShardSet shards) throws IOException {
        var terms = new MergedTerms(searcher.reader(), searcher.schema());
        try {
            var copied = new CopiedTerms(shards.byName());
            return new TermsCheck(terms, searcher.schema().textFields(), copied).differences();
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return List.of(damaged.toString());
        }
    }

    private List<String> differences() throws IOException {
        while (terms.next()) {
            String term = terms.term().utf8ToString();
            if (!copied.next() || !copied.term().equals(term)) {
                return List.of("the shards lack " + term);
            }
            for (int field = 0; field <= fields.size(); field++) {
                boolean isKey = field == fields.size();
                read(terms.in(field), isKey);
                var postings = copied.postings(field);
                if (!Arrays.equals(numbers, 0, count, postings, 0, postings.length)) {
                    return List.of("other postings of " + term + " in " + (isKey ? "names" : fields.get(field)));
                }
            }
        }
        return copied.next() ? List.of("the index lacks " + copied.term()) : List.of();
    }

    /// As [CopiedTerms#postings] tells them.
    private void read(@Nullable TermsEnum term, boolean isKey) throws IOException {
        count = 0;
        if (term == null) {
            return;
        }
        var all = term.postings(source, isKey ? PostingsEnum.NONE : PostingsEnum.POSITIONS);
        source = all;
        while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            add(all.docID());
            if (!isKey) {
                add(all.freq());
                for (int i = all.freq(); i > 0; i--) {
                    add(all.nextPosition());
                }
            }
        }
    }

    private void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }
}
