package org.incidentdossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One point of fact on which articles give answers.
///
/// @param choices      what a choice question offers
/// @param positions    what a statement can be compared by
/// @param silent       articles that were looked through and give no answer
/// @param explanations of differences between claims; they never hide one
public record Question(
        QuestionId id,
        String title,
        QuestionKind questionKind,
        List<String> choices,
        List<String> positions,
        @Nullable String unit,
        Weight weight,
        List<Silence> silent,
        List<Explanation> explanations,
        Prose body,
        NoteSource source)
        implements Entry {

    public Question {
        choices = List.copyOf(choices);
        positions = List.copyOf(positions);
        silent = List.copyOf(silent);
        explanations = List.copyOf(explanations);
    }

    /// How much depends on the answer.
    public enum Weight {
        HIGH,
        MIDDLE,
        LOW
    }

    /// An article that gives no answer.
    ///
    /// @param checked when someone looked; null if nobody did
    public record Silence(ArticleId article, @Nullable When checked, Place place) {}

    /// Why some claims may differ, in the editors' words.
    public record Explanation(List<ClaimId> claims, String text, Place place) {
        public Explanation {
            claims = List.copyOf(claims);
        }
    }
}
