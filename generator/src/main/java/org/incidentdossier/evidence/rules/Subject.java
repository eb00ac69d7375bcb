package org.incidentdossier.evidence.rules;

import java.util.List;
import org.incidentdossier.evidence.compare.ActorNames;
import org.incidentdossier.evidence.gaps.Gap;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Dossier;

/// What rules look at: the notes, the captures that are at hand, and what was found out about both.
public record Subject(Dossier dossier, ActorNames names, Captures captures, List<Inquiry> inquiries, List<Gap> gaps) {
    public Subject {
        inquiries = List.copyOf(inquiries);
        gaps = List.copyOf(gaps);
    }
}
