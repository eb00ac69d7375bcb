package org.incidentdossier.site;

import java.util.Locale;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Support;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.QuestionKind;
import org.jspecify.annotations.Nullable;

/// The English of labels: one word for one thing on all pages.
final class Words {
    private Words() {}

    /// What an account answers. Positions and choices that are slugs in notes are words on pages.
    static String answer(Account account) {
        var answer = account.claims().getFirst().answer();
        var term =
                switch (answer == null ? null : answer.value()) {
                    case Answer.Statement(var position) -> position;
                    case Answer.Choice(var choice) -> choice;
                    case null, default -> null;
                };
        // With a space it is no slug, and its hyphens are those of "wake-up call".
        return term == null || term.indexOf(' ') >= 0
                ? account.answer()
                : account.answer().replace(term, term.replace('-', ' '));
    }

    /// Such as `3 articles, 1 origin`; what nobody can tell is counted apart.
    static String support(Support support) {
        if (support.claims().isEmpty()) {
            return "no article that stands";
        }
        var words = Counted.of(support.articles().size(), "article") + ", ";
        var known = support.origins().size();
        if (support.unknown() == 0) {
            return words + Counted.of(known, "origin") + dependent(support);
        }
        var unknown = Counted.of(support.unknown(), "unknown origin");
        return words + (known == 0 ? unknown : Counted.of(known, "known origin") + dependent(support) + ", " + unknown);
    }

    /// Such as `4 independent origins`.
    static String independent(Support support) {
        return Counted.of(support.independent(), "independent origin");
    }

    /// Who gives the answer of a claim, as seen from that claim.
    static String sameAnswer(Account account) {
        return account.claims().stream().map(Claim::article).distinct().count() < 2
                ? "no other article gives this answer"
                : "the same answer is given by " + support(account.support());
    }

    private static String dependent(Support support) {
        var known = support.origins().size();
        return support.independent() < known ? " (" + support.independent() + " independent)" : "";
    }

    /// With a capital, for a label.
    static String label(EntryKind kind) {
        return capital(kind.word());
    }

    static String plural(EntryKind kind) {
        return capital(kind.folder());
    }

    static String label(Actor.@Nullable ActorKind kind) {
        return switch (kind) {
            case null -> "Actor of a kind not given";
            case AI_SYSTEM -> "AI system";
            case PERSON, COMPANY, AGENCY, GOVERNMENT, PUBLICATION, GROUP, PLACE -> capital(kind.word());
        };
    }

    static String plural(Actor.@Nullable ActorKind kind) {
        return switch (kind) {
            case null -> "Of a kind not given";
            case PERSON -> "People";
            default -> Counted.plural(label(kind));
        };
    }

    static String label(Article.@Nullable ArticleKind kind) {
        return switch (kind) {
            case null -> "article of a kind not given";
            case NEWS -> "news report";
            case REWRITE -> "rewrite of another text";
            case ANALYSIS, OPINION, STATEMENT, PAPER, POST, VIDEO -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /// What a question of that kind asks for.
    static String asksFor(QuestionKind kind) {
        return switch (kind) {
            case INSTANT -> "a moment";
            case DAY -> "a day";
            case QUANTITY -> "a number";
            case ACTORS -> "who";
            case CHOICE -> "one of several choices";
            case YES_NO -> "yes or no";
            case NAME -> "a name";
            case STATEMENT -> "a position";
        };
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The first words of a text, up to so many characters, with an ellipsis where some are left out.
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, most - 1));
        var space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
