package org.incidentdossier.content.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incidentdossier.model.Edtf;
import org.jspecify.annotations.Nullable;

/// Guesses what a date in another notation was meant to be, to offer it, never to take it.
final class DateAdvice {
    private static final String FORMS =
            "dates are EDTF: 2024, 2024-03, 2024-03-12, 2024-03-12T17:21, 2024-03-12~, 2024-03-10/2024-03-12, unknown";
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,2})\\.? )?([A-Za-z]{3,9})\\.? ?(?:(\\d{1,2}),? )?(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateAdvice() {}

    static String on(String text) {
        var stripped = text.strip();
        var dotted = DOTTED.matcher(stripped);
        if (dotted.matches()) {
            var year = dotted.group(3).length() == 2 ? "20" + dotted.group(3) : dotted.group(3);
            return dotted.group().contains(".")
                    ? offer(year, dotted.group(2), dotted.group(1))
                    : offer(year, dotted.group(1), dotted.group(2));
        }
        var unpadded = SHORT.matcher(stripped);
        if (unpadded.matches()) {
            return offer(unpadded.group(1), unpadded.group(2), unpadded.group(3));
        }
        var words = WORDS.matcher(stripped);
        if (words.matches()) {
            return inWords(words.group(1), words.group(2), words.group(3), words.group(4));
        }
        return FORMS;
    }

    private static String inWords(@Nullable String before, String word, @Nullable String after, String year) {
        var month = MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        var day = before == null ? after : before;
        if (month == 0) {
            return FORMS;
        }
        return day == null ? offer(year, String.valueOf(month), "") : offer(year, String.valueOf(month), day);
    }

    private static String offer(String year, String month, String day) {
        var date = year + "-" + padded(month) + (day.isEmpty() ? "" : "-" + padded(day));
        return Edtf.parse(date).isPresent() ? "did you mean \"" + date + "\"? " + capitalized(FORMS) : FORMS;
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
