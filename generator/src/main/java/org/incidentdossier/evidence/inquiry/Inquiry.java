package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.evidence.calendar.CalendarConflict;
import org.incidentdossier.model.Question;

/// A question, and all that the articles answer to it.
///
/// @param accounts in the order of their first claims
/// @param pairs    of any two accounts once, in the order of accounts; calendar conflicts (`a` = `b`) last
/// @param calendar conflicts that touch a claim on this question
/// @param stances  of every article, by slug
/// @param spread   how many articles take part in its contradictions
public record Inquiry(
        Question question,
        List<Account> accounts,
        List<Pair> pairs,
        List<CalendarConflict> calendar,
        List<Stance> stances,
        Status status,
        Support support,
        int spread) {
    public Inquiry {
        accounts = List.copyOf(accounts);
        pairs = List.copyOf(pairs);
        calendar = List.copyOf(calendar);
        stances = List.copyOf(stances);
    }

    /// The articles that were looked through and give no answer.
    public List<Question.Silence> silences() {
        return question.silent();
    }

    /// The pairs that cannot be true together, calendar conflicts included.
    public List<Pair> contradictions() {
        return pairs.stream().filter(Pair::isContradiction).toList();
    }
}
