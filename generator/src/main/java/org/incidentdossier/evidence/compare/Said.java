package org.incidentdossier.evidence.compare;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.jspecify.annotations.Nullable;

/// What a claim says to its question: an answer, its denial, or a refusal to answer.
///
/// Denials, refusals and scopes mean the same for every kind of answer, so they are handled here.
public final class Said {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Act act;
    private final @Nullable Reading reading;
    private final boolean denied;
    private final @Nullable String scope;
    private final Optional<String> key;

    private Said(Act act, @Nullable Reading reading, boolean denied, @Nullable String scope) {
        this.act = act;
        this.reading = reading;
        this.denied = denied;
        this.scope = scope;
        this.key = keyOf();
    }

    static Said of(Claim claim, ValueReader reader) {
        var answer = claim.answer();
        if (answer == null) {
            // "Days earlier" is an answer as well, as far as editors can tell what it implies.
            var relative = claim.relative();
            var implied = relative == null
                    ? null
                    : reader.read(new Answer.Date(relative.implies())).orElse(null);
            return new Said(claim.act(), implied, claim.act() == Act.DENIES, null);
        }
        var denied = answer.denies() || claim.act() == Act.DENIES;
        var value = answer.value();
        if (denied && value instanceof Answer.YesNo(var yes)) {
            value = new Answer.YesNo(!yes);
            denied = false;
        }
        return new Said(claim.act(), reader.read(value).orElse(null), denied, answer.scope());
    }

    /// Equal for claims that give the same answer; empty if there is nothing to compare, so that the claim
    /// stands alone.
    public Optional<String> key() {
        return key;
    }

    private Optional<String> keyOf() {
        var refusal = isRefusal() ? act.word() : "";
        if (reading == null) {
            return isRefusal() ? Optional.of(refusal) : Optional.empty();
        }
        return Optional.of(String.join("\u001f", refusal, denied ? "not" : "", folded(scope), reading.key()));
    }

    /// This and what another claim says alike, as one account: in the words of the fuller, and with room for both.
    public Said joined(Said other) {
        var fuller = fuller(this, other);
        var rest = fuller == this ? other : this;
        if (fuller.reading == null || rest.reading == null) {
            return fuller;
        }
        var both = fuller.reading.joined(rest.reading);
        return both.equals(fuller.reading) ? fuller : new Said(fuller.act, both, fuller.denied, fuller.scope);
    }

    /// In words, as pages show it; empty if the claim gives no answer.
    public String words() {
        var refusal = act == Act.DECLINES ? "declined to answer" : "did not reply";
        if (isRefusal()) {
            return refusal;
        }
        if (reading == null) {
            return "";
        }
        return (denied ? reading.denial() : reading.words()) + (scope == null ? "" : " (" + scope + ")");
    }

    /// Whether it tells something of the matter: no refusal, and not that nobody knows.
    public boolean tells() {
        return !isRefusal() && !(reading instanceof NobodyKnows);
    }

    /// Whether there is something in it to be compared with other answers.
    public boolean isComparable() {
        return reading != null;
    }

    /// Of two that say the same, the one in more words, since these tell what is inferred or uncertain; of equally
    /// long ones, the first in natural order.
    private static Said fuller(Said a, Said b) {
        var byWords =
                Comparator.comparingInt((String words) -> -words.length()).thenComparing(Comparator.naturalOrder());
        return byWords.compare(a.words(), b.words()) <= 0 ? a : b;
    }

    /// How this relates to what another claim says to the same question; the other way round it is mirrored.
    public Verdict against(Said other) {
        var here = key().orElse("");
        var there = other.key().orElse("");
        if (here.equals(there) && !here.isEmpty()) {
            return same(words(), other.words());
        }
        return here.compareTo(there) <= 0
                ? judge(this, other)
                : judge(other, this).mirrored();
    }

    /// Of two ways to write the same, the first in natural order is told, whichever side it is on.
    private static Verdict same(String a, String b) {
        return new Verdict(Relation.SAME, "both say “%s”".formatted(a.compareTo(b) <= 0 ? a : b));
    }

    private static Verdict judge(Said a, Said b) {
        if (a.isRefusal() || b.isRefusal()) {
            var refusal = a.isRefusal() ? a : b;
            return new Verdict(Relation.INCOMPARABLE, "“%s” contradicts no answer".formatted(refusal.words()));
        }
        if (a.reading == null || b.reading == null) {
            var fixed = a.reading == null ? b.words() : a.words();
            return new Verdict(
                    Relation.INCOMPARABLE,
                    fixed.isEmpty()
                            ? "two statements without a fixed position cannot be compared"
                            : "“%s” and a statement without a fixed position cannot be compared".formatted(fixed));
        }
        var verdict = a.denied || b.denied ? judgeDenials(a, b) : judgeReadings(a.reading, b.reading);
        return limited(verdict, a, b);
    }

    private static Verdict judgeReadings(Reading a, Reading b) {
        if (a.key().equals(b.key())) {
            return same(a.words(), b.words());
        }
        if (b instanceof NobodyKnows) {
            return b.against(a).mirrored();
        }
        return a instanceof NobodyKnows || a.key().compareTo(b.key()) <= 0
                ? a.against(b)
                : b.against(a).mirrored();
    }

    /// A denial contradicts what it denies, and whatever says it more precisely or with more besides; of anything else
    /// it tells nothing.
    private static Verdict judgeDenials(Said a, Said b) {
        var here = Objects.requireNonNull(a.reading);
        var there = Objects.requireNonNull(b.reading);
        var verdict = judgeReadings(here, there);
        if (a.denied && b.denied) {
            return verdict.relation() == Relation.SAME || verdict.relation() == Relation.NAME
                    ? verdict
                    : new Verdict(
                            Relation.INCOMPARABLE, "“%s” and “%s” can both be true".formatted(a.words(), b.words()));
        }
        var denies = b.denied
                ? isDenied(here, verdict.relation(), there)
                : isDenied(there, verdict.relation().mirrored(), here);
        return denies
                ? new Verdict(Relation.CONTRADICTS, "“%s” and “%s” exclude each other".formatted(a.words(), b.words()))
                : new Verdict(Relation.INCOMPARABLE, "“%s” and “%s” can both be true".formatted(a.words(), b.words()));
    }

    /// Whether a denial denies what somebody else says. That something is unknown is denied by nobody who tells it.
    private static boolean isDenied(Reading said, Relation relation, Reading denied) {
        return switch (relation) {
            case SAME, NAME -> true;
            case MORE_PRECISE -> !(denied instanceof NobodyKnows);
            case LESS_PRECISE, SCOPE, CONTRADICTS, INCOMPARABLE -> said.includes(denied);
        };
    }

    /// Answers with two different limits do not speak of the same; one without a limit covers the other's.
    private static Verdict limited(Verdict verdict, Said a, Said b) {
        if (folded(a.scope).equals(folded(b.scope))) {
            return verdict;
        }
        var bothLimited = a.scope != null && b.scope != null;
        var agree = verdict.relation() == Relation.SAME || verdict.relation() == Relation.NAME;
        if (bothLimited || agree) {
            return new Verdict(Relation.SCOPE, "“%s” and “%s” have different limits".formatted(a.words(), b.words()));
        }
        return verdict.relation() == Relation.CONTRADICTS && !a.denied && !b.denied
                ? new Verdict(
                        Relation.CONTRADICTS,
                        "%s; only one of them is limited (%s)"
                                .formatted(verdict.reason(), a.scope == null ? b.scope : a.scope))
                : verdict;
    }

    private boolean isRefusal() {
        return act == Act.DECLINES || act == Act.NO_REPLY;
    }

    private static String folded(@Nullable String text) {
        return text == null
                ? ""
                : BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
