package org.incidentdossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.model.Prose;

/// Divides a block's text into sentences and gives each what it cites and links.
///
/// A citation belongs to the sentence in which it stands; behind a full stop, to the sentence that it ended.
final class Sentences {
    private final InlineText inline;
    private final String text;
    private final Draft draft;
    private final TreeSet<Integer> cited = new TreeSet<>();
    private final TreeMap<Integer, Integer> linkEnds = new TreeMap<>();
    private int nextCitation;
    private int nextLink;

    private Sentences(InlineText inline, Draft draft) {
        this.inline = inline;
        this.text = inline.text();
        this.draft = draft;
        inline.citations().forEach(each -> cited.add(each.position()));
        inline.links().forEach(each -> linkEnds.put(each.start(), each.end()));
    }

    static List<Prose.Sentence> of(InlineText inline, Draft draft) {
        return new Sentences(inline, draft).divide();
    }

    private List<Prose.Sentence> divide() {
        List<Integer> starts = new ArrayList<>(SentenceBreaks.starts(text, this::isCitedWithin));
        starts.removeIf(this::isWithinLink);
        List<Prose.Sentence> sentences = new ArrayList<>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : text.length() + 1;
            var sentence = sentence(starts.get(i), end);
            if (!sentence.text().isEmpty() || !sentence.citations().isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private boolean isCitedWithin(int from, int to) {
        var first = cited.ceiling(from);
        return first != null && first <= to;
    }

    private boolean isWithinLink(int start) {
        var link = linkEnds.lowerEntry(start);
        return link != null && start < link.getValue();
    }

    private Prose.Sentence sentence(int start, int end) {
        var citations = citationsUpTo(end);
        var links = linksBefore(end);
        var words = text.substring(start, Math.min(end, text.length())).strip();
        if (words.isEmpty()) {
            var at = citations.isEmpty()
                    ? draft.span(0, 0)
                    : citations.getFirst().at();
            return new Prose.Sentence("", citations, links, at);
        }
        var first = inline.offset(start);
        var last = inline.offset(start + words.length() - 1);
        return new Prose.Sentence(words, citations, links, draft.span(first, last + 1));
    }

    private List<Prose.Citation> citationsUpTo(int end) {
        List<Prose.Citation> citations = new ArrayList<>();
        while (nextCitation < inline.citations().size()
                && inline.citations().get(nextCitation).position() <= end) {
            citations.add(inline.citations().get(nextCitation++).citation());
        }
        return citations;
    }

    private List<Prose.Link> linksBefore(int end) {
        List<Prose.Link> links = new ArrayList<>();
        while (nextLink < inline.links().size() && inline.links().get(nextLink).start() < end) {
            links.add(inline.links().get(nextLink++).link());
        }
        return links;
    }
}
