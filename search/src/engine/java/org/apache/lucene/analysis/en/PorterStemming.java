package org.apache.lucene.analysis.en;

import org.jspecify.annotations.NullMarked;

/// A door to Lucene's stemmer, which is private to its package.
@NullMarked
public final class PorterStemming {
    private final PorterStemmer stemmer = new PorterStemmer();

    /// The stem of a word that is already in lower case.
    public String stem(String word) {
        return stemmer.stem(word);
    }
}
