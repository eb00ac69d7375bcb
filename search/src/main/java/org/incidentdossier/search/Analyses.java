package org.incidentdossier.search;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.incidentdossier.search.engine.Analysis;
import org.incidentdossier.search.engine.Lexicon;

/// As many analyses as there are threads at work: one is never in two hands.
final class Analyses {
    private final Lexicon lexicon;
    private final ConcurrentLinkedQueue<Analysis> idle = new ConcurrentLinkedQueue<>();

    Analyses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    <T> T with(Function<Analysis, T> work) {
        var waiting = idle.poll();
        var analysis = waiting == null ? new Analysis(lexicon) : waiting;
        try {
            return work.apply(analysis);
        } finally {
            idle.add(analysis);
        }
    }
}
