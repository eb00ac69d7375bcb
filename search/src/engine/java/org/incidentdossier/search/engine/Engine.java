package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.Mark;

/// Answers queries from shards, as Lucene answers them from the index of which the shards are a copy.
///
/// It never loads: it answers, or names the shards that it has to be given first.
public final class Engine {
    /// What is usually kept of shards, in bytes.
    public static final int USUAL_MAX_BYTES = 24 << 20;

    private final Shards shards;
    private final ShardIndex index;
    private final Analysis analysis;
    private final QueryParser parser;
    /// A page asks for the marks of one query in each of its texts.
    private String markedQuery = "";
    private Matched marked = new Matched();

    /// @param core     the shard of this name
    /// @param maxBytes of other shards, between queries
    /// @throws IllegalArgumentException if the shard is of another version
    public Engine(byte[] core, int maxBytes) {
        shards = new Shards(maxBytes);
        index = new ShardIndex(CoreShard.read(new ByteReader(core)), shards);
        analysis = new Analysis(index.core().schema().lexicon());
        parser = new QueryParser(index.core().schema(), analysis);
    }

    /// Hands over a shard.
    public void supply(String name, byte[] content) {
        shards.supply(name, content);
    }

    /// How many bytes of shards are kept.
    public int keptBytes() {
        return shards.bytes();
    }

    /// The answer, or what is needed for it.
    public Outcome search(Request request) {
        var run = begin(request);
        run.rank();
        var facets = run.facets();
        if (shards.isMissingSome()) {
            return new Outcome.Needs(shards.missing());
        }
        var hits = run.hits();
        if (shards.isMissingSome()) {
            return new Outcome.Needs(shards.missing());
        }
        var answer = run.answer(hits, facets);
        shards.evict();
        return new Outcome.Answered(answer);
    }

    /// The ranking alone, or what is needed for it: never the shards of texts.
    public Outcome rank(Request request) {
        var run = begin(request);
        run.rank();
        if (shards.isMissingSome()) {
            return new Outcome.Needs(shards.missing());
        }
        var ranked = run.ranked();
        shards.evict();
        return ranked;
    }

    /// Where a text has words of a query, ascending, without overlaps. Needs no shard.
    public List<Mark> marks(String query, String text) {
        if (!query.equals(markedQuery)) {
            markedQuery = query;
            marked = new Matched();
            for (var leaf : Plan.of(parser.parse(query).parts(), "").scoring()) {
                marked.add(leaf);
            }
        }
        var marks = new ArrayList<Mark>();
        for (var token : Excerpts.found(analysis.tokens(text), marked)) {
            marks.add(new Mark(token.start(), token.end()));
        }
        return marks;
    }

    private QueryRun begin(Request request) {
        shards.begin();
        return new QueryRun(index, analysis, parser.parse(request.query()), request);
    }
}
