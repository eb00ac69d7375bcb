package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ParsedQuery.Part;
import org.incidentdossier.search.engine.SearchAnswer.FacetCounts;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.jspecify.annotations.Nullable;

/// One attempt at answering a request, with the shards that are here.
final class QueryRun {
    private static final int MIN_TYPED = 3;

    private final ShardIndex index;
    private final Analysis analysis;
    private final Request request;
    private final List<String> notes;
    private final LeafScorer leaves;
    private final Corrections corrections;
    private final Plan plan;
    private final Ranking ranking;
    private @Nullable Evaluation evaluation;
    private boolean[] matching = new boolean[0];
    private int total;
    private final List<String> texts = new ArrayList<>();

    QueryRun(ShardIndex index, Analysis analysis, ParsedQuery parsed, Request request) {
        this.index = index;
        this.analysis = analysis;
        this.request = request;
        notes = new ArrayList<>(parsed.notes());
        addValueNotes(parsed);
        leaves = new LeafScorer(index);
        corrections = Corrections.of(typed(parsed.parts()), new ShardVocabulary(index, leaves), analysis);
        plan = Plan.of(corrections.parts(), parsed.nameKey());
        ranking = new Ranking(Math.min(request.limit(), index.core().documents()));
    }

    void rank() {
        if (plan.isEmpty()) {
            return;
        }
        evaluation = new Evaluation(index, leaves, plan);
        matching = evaluation.rank(ranking);
        for (boolean match : matching) {
            total += match ? 1 : 0;
        }
    }

    Outcome.Ranked ranked() {
        var best = new ArrayList<Outcome.Place>();
        for (int i = 0; i < ranking.size(); i++) {
            best.add(new Outcome.Place(ranking.document(i), ranking.score(i)));
        }
        return new Outcome.Ranked(total, best);
    }

    List<Hit> hits() {
        var excerpts = new Excerpts(analysis, matched());
        var hits = new ArrayList<Hit>();
        var further = new ArrayList<String>();
        for (int i = 0; i < ranking.size(); i++) {
            var document = index.stored(ranking.document(i));
            if (document != null) {
                texts.add(document.title());
                further.add(document.text());
                hits.add(new Hit(
                        document.id(),
                        document.url(),
                        document.title(),
                        index.core().schema().kind(document.kind()),
                        ranking.score(i),
                        excerpts.of(document.text())));
            }
        }
        texts.addAll(further);
        return hits;
    }

    /// The counts, or none if they are not wanted.
    List<FacetCounts> facets() {
        if (!request.facets() || evaluation == null) {
            return List.of();
        }
        var facets = index.facets();
        return facets == null ? List.of() : new FacetCounter(facets, plan, evaluation, matching).count();
    }

    /// To be called when nothing is missing any more.
    SearchAnswer answer(List<Hit> hits, List<FacetCounts> facets) {
        var all = new ArrayList<>(notes);
        var suggestions = Suggestions.of(corrections, expansions(), texts, analysis, all);
        return new SearchAnswer(request.query(), total, hits, facets, suggestions, all);
    }

    private void addValueNotes(ParsedQuery parsed) {
        for (var part : parsed.parts()) {
            if (part.clause() instanceof Clause.Value) {
                var facets = index.facets();
                if (facets != null) {
                    notes.addAll(facets.names().notes(parsed.parts()));
                }
                return;
            }
        }
    }

    /// A last word that is still being typed, and that no document has, is the beginning of a word.
    private List<Part> typed(List<Part> parts) {
        if (!request.typing() || parts.isEmpty()) {
            return parts;
        }
        var last = parts.get(parts.size() - 1);
        if (!(last.clause() instanceof Clause.Word word)
                || word.typed().length() < MIN_TYPED
                || !request.query().endsWith(word.typed())) {
            return parts;
        }
        for (var leaf : Leaf.of(word)) {
            if (index.mayHave(word.term(), leaf.field())) {
                return parts;
            }
        }
        var prefix = new Clause.Prefix(word.fields(), Analysis.fold(word.typed()), word.term());
        var replaced = new ArrayList<>(parts);
        if (hasAny(prefix)) {
            replaced.set(parts.size() - 1, new Part(last.occur(), prefix));
        }
        return replaced;
    }

    private boolean hasAny(Clause.Prefix prefix) {
        for (var leaf : Leaf.of(prefix)) {
            if (!index.beginning(prefix.prefix(), leaf.field()).isEmpty()) {
                return true;
            }
        }
        return index.shards().isMissingSome();
    }

    private TextMap<List<String>> expansions() {
        var expansions = new TextMap<List<String>>();
        for (var leaf : plan.scoring()) {
            if (leaf instanceof Leaf.Fuzzy fuzzy) {
                var terms = new ArrayList<String>();
                for (var expansion : leaves.expansions(fuzzy)) {
                    terms.add(expansion.term());
                }
                expansions.add(leaf.key(), terms);
            }
        }
        return expansions;
    }

    private Matched matched() {
        var matched = new Matched();
        for (var leaf : plan.scoring()) {
            matched.add(leaf);
        }
        for (var terms : expansions().values()) {
            for (String term : terms) {
                matched.addTerm(term);
            }
        }
        return matched;
    }
}
