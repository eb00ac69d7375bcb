package org.incidentdossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Finds where sentences of English prose begin.
///
/// A full stop ends a sentence if white space follows, then something other than a small letter, and if it does not
/// belong to an abbreviation. After an abbreviation that can stand at an end (`U.S.`, `p.m.`, `Inc.`), only a word
/// that begins sentences begins one.
final class SentenceBreaks {
    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"'”’)]»";
    private static final int LONGEST_ABBREVIATION = 20;
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*\\p{L}");
    private static final Set<String> NEVER_LAST = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Capt", "Cmdr", "Adm",
            "Maj", "Rev", "Hon", "St", "Mt", "Ft", "Messrs", "Pres", "Supt", "Det", "Atty", "vs", "v", "cf", "al",
            "approx", "ca", "e.g", "i.e", "viz", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct",
            "Nov", "Dec", "Fig", "Vol", "pp", "p");
    private static final Set<String> BEFORE_NUMBERS = Set.of("No", "Nos", "no", "nos", "Sec", "Art", "para", "ch");
    private static final Set<String> PERHAPS_LAST =
            Set.of("a.m", "p.m", "A.M", "P.M", "etc", "Inc", "Corp", "Ltd", "Co", "Bros", "Jr", "Sr", "Ph.D", "Dept");
    private static final Set<String> OPENERS = Set.of(
            "A",
            "An",
            "The",
            "This",
            "That",
            "These",
            "Those",
            "It",
            "Its",
            "He",
            "His",
            "She",
            "Her",
            "They",
            "Their",
            "We",
            "Our",
            "You",
            "I",
            "There",
            "Here",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "To",
            "Of",
            "With",
            "Without",
            "As",
            "After",
            "Before",
            "Since",
            "Until",
            "When",
            "While",
            "Where",
            "Why",
            "How",
            "What",
            "Who",
            "Which",
            "If",
            "But",
            "And",
            "Or",
            "Nor",
            "So",
            "Yet",
            "Not",
            "No",
            "None",
            "Both",
            "Some",
            "Several",
            "Most",
            "Many",
            "All",
            "Each",
            "Another",
            "One",
            "Two",
            "Three",
            "According",
            "However",
            "Instead",
            "Meanwhile",
            "Earlier",
            "Later",
            "Then",
            "Neither",
            "Nobody",
            "Nothing",
            "Only",
            "Other",
            "Under",
            "Over",
            "Because",
            "Although",
            "Though",
            "Also");

    private SentenceBreaks() {}

    /// Where sentences begin, the first at 0.
    ///
    /// @param citedWithin whether a citation stands between two places, after which a sentence must be over
    static List<Integer> starts(String text, BiPredicate<Integer, Integer> citedWithin) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (var stop = 0; stop < text.length(); stop++) {
            if (!isStop(text.charAt(stop))) {
                continue;
            }
            // Each run is passed once: what looked for an end from every stop would be quadratic.
            var end = skip(text, skip(text, stop, STOPS), CLOSING);
            var next = end + 1;
            if (next < text.length()
                    && text.charAt(end) == ' '
                    && isBreak(text, stop, next, citedWithin.test(stop + 1, next))) {
                starts.add(next);
            }
            stop = end - 1;
        }
        return starts;
    }

    // Asked of every character, and true of few.
    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int skip(String text, int from, String characters) {
        var at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(String text, int stop, int next, boolean cited) {
        var nextWord = wordAt(text, next);
        if (text.charAt(stop) == '.' && text.charAt(stop + 1) != '.') {
            var word = wordBefore(text, stop);
            if (NEVER_LAST.contains(word)) {
                return false;
            }
            if (cited) {
                return true;
            }
            if (BEFORE_NUMBERS.contains(word) && !nextWord.isEmpty() && Character.isDigit(nextWord.charAt(0))) {
                return false;
            }
            if (PERHAPS_LAST.contains(word) || isInitials(word)) {
                return OPENERS.contains(nextWord) && !isNameInitial(word);
            }
        }
        return cited || !Character.isLowerCase(text.codePointAt(skipOpening(text, next)));
    }

    // "J. The" is rarely an end, but "Plan B. The" is; a lone letter other than "I" is taken for a name's.
    private static boolean isNameInitial(String word) {
        return word.length() == 1 && !word.equals("I");
    }

    private static boolean isInitials(String word) {
        return word.length() <= LONGEST_ABBREVIATION && INITIALS.matcher(word).matches();
    }

    private static String wordBefore(String text, int stop) {
        var start = stop;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, stop);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static String wordAt(String text, int at) {
        var start = skipOpening(text, at);
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int skipOpening(String text, int at) {
        var start = at;
        while (start + 1 < text.length() && "\"'“‘([«".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
