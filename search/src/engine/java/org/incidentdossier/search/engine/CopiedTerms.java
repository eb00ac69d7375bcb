package org.incidentdossier.search.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Goes through all terms that the shards of an index hold, in the order of their bytes, to compare them with the index
/// of which they are a copy.
///
/// What contradicts itself, or would not be found where a query looks for it, is an [IllegalArgumentException].
public final class CopiedTerms {
    private final Map<String, byte[]> shards;
    private final CoreShard core;
    private final int keyField;
    private final Words words = new Words();
    private int number = -1;
    private @Nullable TermShard terms;
    private ByteReader positions = new ByteReader(new byte[0]);
    private int index;

    /// @param shards all that there are, by name
    public CopiedTerms(Map<String, byte[]> shards) {
        this.shards = shards;
        core = CoreShard.read(new ByteReader(bytes("core")));
        keyField = core.schema().textFields().size();
    }

    private byte[] bytes(String name) {
        var shard = shards.get(name);
        if (shard == null) {
            throw new IllegalArgumentException("there is no shard " + name);
        }
        return shard;
    }

    /// Goes to the next term, if there is one. The postings of the one before have to have been read.
    public boolean next() {
        index++;
        while (terms == null || index == terms.size()) {
            if (!positions.isAtEnd()) {
                throw new IllegalArgumentException("x" + number + " has positions of no term");
            }
            if (++number == core.termBounds().length) {
                words.checkAtEnd();
                return false;
            }
            terms = new TermShard(bytes("t" + number), keyField + 1);
            positions = new ByteReader(bytes("x" + number));
            index = 0;
        }
        checkPlace(term(), core.termBounds(), number);
        words.check(term(), terms, index);
        return true;
    }

    public String term() {
        return shard().term(index);
    }

    private TermShard shard() {
        if (terms == null) {
            throw new IllegalStateException("not at a term");
        }
        return terms;
    }

    /// Where the term is in a field, fields in ascending order: each document's number, how often it has the term, and
    /// at which positions. The last field is that of names' keys, which has documents alone.
    public int[] postings(int field) {
        var postings = shard().postings(index, field);
        if (postings == null) {
            return new int[0];
        }
        int documents = postings.documents().length;
        if (field == keyField) {
            return postings.documents();
        }
        int size = 2 * documents;
        for (int frequency : postings.frequencies()) {
            size += frequency;
        }
        var all = new int[size];
        int at = 0;
        for (int i = 0; i < documents; i++) {
            all[at++] = postings.documents()[i];
            int frequency = postings.frequencies()[i];
            all[at++] = frequency;
            int position = 0;
            for (int j = 0; j < frequency; j++) {
                position += positions.readNumber();
                all[at++] = position;
            }
        }
        return all;
    }

    private static void checkPlace(String term, String[] bounds, int number) {
        if (CoreShard.shardOf(term, bounds) != number) {
            throw new IllegalArgumentException(term + " is in shard " + number + ", and looked for in another");
        }
    }

    /// The same terms once more, without keys, and the number of their documents.
    private final class Words {
        private int number = -1;
        private WordShard words = new WordShard(new String[0], new int[0]);
        private int index;

        void check(String term, TermShard terms, int at) {
            boolean isWord = false;
            for (int field = 0; field < keyField; field++) {
                isWord |= terms.documents(at, field) > 0;
            }
            if (!isWord) {
                return;
            }
            if (index == words.terms().length) {
                number++;
                words = WordShard.read(new ByteReader(bytes("v" + number)), keyField);
                index = 0;
            }
            checkPlace(term, core.wordBounds(), number);
            if (!words.terms()[index].equals(term)) {
                throw new IllegalArgumentException("the vocabulary lacks " + term);
            }
            for (int field = 0; field < keyField; field++) {
                if (words.documents()[index * keyField + field] != terms.documents(at, field)) {
                    throw new IllegalArgumentException("the vocabulary counts other documents of " + term);
                }
            }
            index++;
        }

        void checkAtEnd() {
            if (number + 1 != core.wordBounds().length || index != words.terms().length) {
                throw new IllegalArgumentException("the vocabulary has words of no term");
            }
        }
    }
}
