package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.json.Json;

/// What became of a dossier between two versions. All lists are ordered by id.
///
/// What has only got another id is not new: it is told with the id that it has now, and under `gone` with the old one.
///
/// @param added          entries, claims and files that are new
/// @param changed        entries, claims and files that say something else, whatever their line breaks and order of
///                       keys; what is said of the dossier as a whole is told as [#DOSSIER]
/// @param gone           entries, claims and files that are not there any more
/// @param dates          of articles and events that are now others
/// @param sourcesLost    claims that no longer support their answer
/// @param contradictions questions on which accounts newly contradict each other, or no longer, or differently
public record Changes(
        List<String> added,
        List<Changed> changed,
        List<Gone> gone,
        List<Moved> dates,
        List<SourceLost> sourcesLost,
        List<Disputed> contradictions) {
    /// Stands for the dossier itself; no entry can be called so.
    public static final String DOSSIER = "dossier";

    /// Between a version and itself.
    static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        dates = List.copyOf(dates);
        sourcesLost = List.copyOf(sourcesLost);
        contradictions = List.copyOf(contradictions);
    }

    /// What says something else.
    ///
    /// @param fields the keys of what is new, other or left out
    public record Changed(String id, List<String> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /// What is not there any more.
    ///
    /// @param fate `moved`, `gone`, `withdrawn`, or `dropped` if `redirects.yaml` says nothing
    /// @param to   the id that takes its place, or the reason, or nothing
    public record Gone(String id, String fate, String to) {
        /// Whether it is there under another id, which may have been there before.
        public boolean isMoved() {
            return fate.equals("moved");
        }

        /// Whether its text was taken down.
        public boolean isWithdrawn() {
            return fate.equals("withdrawn");
        }
    }

    /// A date that is now another.
    ///
    /// @param key  such as `published`
    /// @param from as written before; empty for none
    /// @param to   as written now; empty for none
    public record Moved(String id, String key, String from, String to) {}

    /// A claim that is gone, or that a retraction took away.
    ///
    /// @param question on which it answered; empty if on none
    /// @param last     whether nothing else supports what it said
    public record SourceLost(String claim, String question, boolean last) {}

    /// A question on which something about its contradictions is other than before.
    ///
    /// @param what `new`, `changed`, `solved`, or `gone` if the question is not there any more
    public record Disputed(String question, String what) {}

    /// What became of the dossier from the one version to the other.
    ///
    /// @param redirects of the later version
    public static Changes between(Snapshot before, Snapshot after, Redirects redirects) {
        return new Comparison(before, after, redirects).changes();
    }

    /// Whether both versions say the same.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// Whether some statement lost the last source that it had.
    public boolean loseALastSource() {
        return sourcesLost.stream().anyMatch(SourceLost::last);
    }

    /// How much changed, in a few words.
    public String summary() {
        var moved = (int) gone.stream().filter(Gone::isMoved).count();
        var words = new ArrayList<>(List.of(added.size() + " added", changed.size() + " changed"));
        if (moved > 0) {
            words.add(moved + " moved");
        }
        words.add(gone.size() - moved + " gone");
        words.add(Counted.of(sourcesLost.size(), "source") + " lost");
        if (!contradictions.isEmpty()) {
            words.add("contradictions changed on " + Counted.of(contradictions.size(), "question"));
        }
        return String.join(", ", words);
    }

    /// The same without dates of what was taken down.
    Changes without(Predicate<String> withdrawn) {
        var kept = dates.stream().filter(each -> !withdrawn.test(each.id())).toList();
        return new Changes(added, changed, gone, kept, sourcesLost, contradictions);
    }

    /// As JSON, for the record of a release.
    Json toJson() {
        return ChangesJson.write(this);
    }

    /// Read back from the record of a release.
    ///
    /// @throws IllegalArgumentException if it has another form
    static Changes parse(Json json) {
        return ChangesJson.read(json);
    }
}
