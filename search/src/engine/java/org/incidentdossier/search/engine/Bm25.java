package org.incidentdossier.search.engine;

/// The score of one term or phrase in one field, step by step as Lucene's `BM25Similarity` rounds it.
///
/// BM25 as in Robertson and Zaragoza (2009) with k1 = 1.2 and b = 0.75.
final class Bm25 {
    private static final double K1 = Floats.round(1.2);
    private static final double B = 0.75;
    private static final int LENGTHS = 256;

    private final double weight;
    private final double[] normInverses;

    private Bm25(double weight, double[] normInverses) {
        this.weight = weight;
        this.normInverses = normInverses;
    }

    /// @param idf          of the term, or the sum for a phrase
    /// @param normInverses of the field, from [#normInverses]
    static Bm25 of(double boost, double idf, double[] normInverses) {
        return new Bm25(Floats.round(boost * idf), normInverses);
    }

    /// @param documents how many documents have the field
    /// @param matching  how many of them have the term
    static double idf(int documents, int matching) {
        return Floats.round(Math.log(1 + (documents - matching + 0.5) / (matching + 0.5)));
    }

    /// What the length of a field does to a score, by the byte in which Lucene keeps the length.
    static double[] normInverses(double termCount, int documents) {
        double average = Floats.round(termCount / documents);
        var inverses = new double[LENGTHS];
        for (int i = 0; i < LENGTHS; i++) {
            double relative = Floats.round(Floats.round(B * Floats.round(length(i))) / average);
            inverses[i] = Floats.round(1 / (double) Floats.round(K1 * Floats.round(Floats.round(1 - B) + relative)));
        }
        return inverses;
    }

    float score(double frequency, int norm) {
        double saturated = Floats.round(1 + (double) Floats.round(frequency * normInverses[norm]));
        return Floats.round(weight - (double) Floats.round(weight / saturated));
    }

    /// The length that `SmallFloat.byte4ToInt` reads from a byte.
    static int length(int norm) {
        int free = 24;
        return norm < free ? norm : free + fourBits(norm - free);
    }

    private static int fourBits(int code) {
        int bits = code & 7;
        int shift = (code >>> 3) - 1;
        return shift < 0 ? bits : (bits | 8) << shift;
    }
}
