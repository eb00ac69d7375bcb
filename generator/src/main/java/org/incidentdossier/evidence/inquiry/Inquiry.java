package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.evidence.calendar.CalendarConflict;
import org.incidentdossier.model.Question;

/// A question, and all that the articles answer to it.
///
/// @param accounts in the order of their first claims
/// @param pairs    of any two accounts once, in the order of accounts; calendar conflicts (`a` = `b`) last
/// @param disputes those of the pairs by which the question is disputed: contradictions of what stands
/// @param calendar conflicts that touch a claim on this question
/// @param stances  of the articles that answer or are silent, by slug; all others are unchecked
/// @param spread   how many articles take part in its contradictions
/// @param unpaired how many accounts were too many to be compared with the others
public record Inquiry(
        Question question,
        List<Account> accounts,
        List<Pair> pairs,
        List<Pair> disputes,
        List<CalendarConflict> calendar,
        List<Stance> stances,
        Status status,
        Support support,
        int spread,
        int unpaired) {
    public Inquiry {
        accounts = List.copyOf(accounts);
        pairs = List.copyOf(pairs);
        disputes = List.copyOf(disputes);
        calendar = List.copyOf(calendar);
        stances = List.copyOf(stances);
    }

    /// The articles that were looked through and give no answer.
    public List<Question.Silence> silences() {
        return question.silent();
    }

    /// Whether any two answers cannot be true together, or those of one article cannot.
    public boolean hasContradiction() {
        for (var pair : pairs) {
            if (pair.isContradiction()) {
                return true;
            }
        }
        return false;
    }

    /// The pairs that cannot be true together, calendar conflicts and retracted accounts included.
    public List<Pair> contradictions() {
        return pairs.stream().filter(Pair::isContradiction).toList();
    }
}
