package org.incidentdossier.search.engine;

import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.FacetCounts;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.incidentdossier.search.engine.SearchAnswer.Mark;

/// Writes an outcome as the text that the page reads.
///
/// `{"need": [shard]}` or `{"query", "total", "hits", "facets", "suggestions", "notes"}`; a score is given by its bits,
/// since no two platforms print a float alike, and marks are pairs of offsets in one list.
public final class OutcomeJson {
    private final StringBuilder out = new StringBuilder();

    private OutcomeJson() {}

    public static String of(Outcome outcome) {
        var json = new OutcomeJson();
        if (outcome instanceof Outcome.Needs needs) {
            json.out.append("{\"need\":");
            json.texts(needs.shards());
            json.out.append('}');
        } else if (outcome instanceof Outcome.Answered answered) {
            json.answer(answered.answer());
        }
        return json.out.toString();
    }

    /// Marks as one list of numbers.
    public static String of(List<Mark> marks) {
        var json = new OutcomeJson();
        json.marks(marks);
        return json.out.toString();
    }

    private void answer(SearchAnswer answer) {
        out.append("{\"query\":");
        text(answer.query());
        out.append(",\"total\":").append(answer.total()).append(",\"hits\":[");
        for (int i = 0; i < answer.hits().size(); i++) {
            comma(i);
            hit(answer.hits().get(i));
        }
        out.append("],\"facets\":[");
        for (int i = 0; i < answer.facets().size(); i++) {
            comma(i);
            facet(answer.facets().get(i));
        }
        out.append("],\"suggestions\":[");
        for (int i = 0; i < answer.suggestions().size(); i++) {
            comma(i);
            out.append("{\"typed\":");
            text(answer.suggestions().get(i).typed());
            out.append(",\"meant\":");
            text(answer.suggestions().get(i).meant());
            out.append('}');
        }
        out.append("],\"notes\":");
        texts(answer.notes());
        out.append('}');
    }

    private void hit(Hit hit) {
        out.append("{\"id\":");
        text(hit.id());
        out.append(",\"url\":");
        text(hit.url());
        out.append(",\"title\":");
        text(hit.title());
        out.append(",\"bits\":").append(Float.floatToIntBits(hit.score())).append(",\"kind\":");
        text(hit.kind().label());
        out.append(",\"text\":");
        text(hit.excerpt().text());
        out.append(",\"marks\":");
        marks(hit.excerpt().marks());
        out.append('}');
    }

    private void facet(FacetCounts facet) {
        out.append("{\"name\":");
        text(facet.name());
        out.append(",\"label\":");
        text(facet.label());
        out.append(",\"counts\":[");
        for (int i = 0; i < facet.counts().size(); i++) {
            var count = facet.counts().get(i);
            comma(i);
            out.append("{\"value\":");
            text(count.value());
            out.append(",\"label\":");
            text(count.label());
            out.append(",\"count\":").append(count.count()).append('}');
        }
        out.append("]}");
    }

    private void marks(List<Mark> marks) {
        out.append('[');
        for (int i = 0; i < marks.size(); i++) {
            comma(i);
            out.append(marks.get(i).start()).append(',').append(marks.get(i).end());
        }
        out.append(']');
    }

    private void texts(List<String> texts) {
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            comma(i);
            text(texts.get(i));
        }
        out.append(']');
    }

    private void comma(int index) {
        if (index > 0) {
            out.append(',');
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ' || Character.isSurrogate(letter)) {
                // A lone surrogate is no text, but may stand in what somebody typed.
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(letter >> shift & 15, 16));
                }
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
