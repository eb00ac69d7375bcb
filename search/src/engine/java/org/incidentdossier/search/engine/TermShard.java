package org.incidentdossier.search.engine;

import org.jspecify.annotations.Nullable;

/// A run of terms with their postings, field by field.
///
/// The last field is the key of names: its documents have neither frequencies nor positions.
final class TermShard {
    private final byte[] bytes;
    private final int fields;
    private final String[] terms;

    /// By `term * fields + field`: in how many documents, where their numbers begin, how many positions come before.
    private final int[] documents;

    private final int[] starts;
    private final int[] positionsBefore;

    TermShard(byte[] bytes, int fields) {
        this.bytes = bytes;
        this.fields = fields;
        var in = new ByteReader(bytes);
        terms = new String[in.readCount()];
        documents = new int[terms.length * fields];
        starts = new int[terms.length * fields];
        positionsBefore = new int[terms.length * fields];
        var reader = new TermReader(in);
        for (int i = 0; i < terms.length; i++) {
            terms[i] = reader.next();
            int mask = in.readNumber();
            for (int field = 0; field < fields; field++) {
                if ((mask & 1 << field) != 0) {
                    documents[i * fields + field] = in.readNumber();
                }
            }
        }
        findStarts(in);
    }

    /// Goes through all postings: to write down where each begins would cost readers more than this does.
    private void findStarts(ByteReader in) {
        int positions = 0;
        for (int slot = 0; slot < starts.length; slot++) {
            starts[slot] = in.at();
            positionsBefore[slot] = positions;
            boolean isKey = slot % fields == fields - 1;
            for (int i = 0; i < documents[slot]; i++) {
                boolean once = (in.readNumber() & 1) != 0;
                if (!isKey) {
                    positions += once ? 1 : in.readNumber();
                }
            }
        }
    }

    int size() {
        return terms.length;
    }

    String term(int index) {
        return terms[index];
    }

    /// In how many documents a field has a term.
    int documents(int index, int field) {
        return documents[index * fields + field];
    }

    /// The first term that is not before this one.
    int ceiling(String term) {
        int low = 0;
        int high = terms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Utf8.compare(terms[middle], term) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Nullable
    Postings postings(String term, int field) {
        int index = ceiling(term);
        return index < terms.length && terms[index].equals(term) ? postings(index, field) : null;
    }

    @Nullable
    Postings postings(int index, int field) {
        int slot = index * fields + field;
        if (documents[slot] == 0) {
            return null;
        }
        var in = new ByteReader(bytes, starts[slot]);
        boolean isKey = field == fields - 1;
        var numbers = new int[documents[slot]];
        var frequencies = new int[numbers.length];
        int number = -1;
        for (int i = 0; i < numbers.length; i++) {
            int code = in.readNumber();
            number += (isKey ? code : code >>> 1) + 1;
            numbers[i] = number;
            frequencies[i] = isKey || (code & 1) != 0 ? 1 : in.readNumber();
        }
        return new Postings(numbers, frequencies, positionsBefore[slot]);
    }
}
