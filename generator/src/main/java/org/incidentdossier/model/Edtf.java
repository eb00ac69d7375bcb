package org.incidentdossier.model;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The grammar of dates: the Extended Date/Time Format of ISO 8601-2:2019, levels 0 and 1, times to the minute as well,
/// and the word `unknown`.
///
/// Years are proleptic Gregorian, so year 0 exists. Seasons are those of the northern calendar in whole months, winter
/// from December to the following February.
public final class Edtf {
    private Edtf() {}

    /// What the text means, with times that have an offset taken to UTC; nothing if it is no such expression or names a
    /// day or an order of days that does not exist.
    public static Optional<When> parse(String text) {
        return parse(text, ZoneOffset.UTC);
    }

    /// The same, with times that have an offset (`Z`, `-04:00`) taken to the dossier's zone.
    public static Optional<When> parse(String text, ZoneId zone) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        if (text.equals("unknown")) {
            return Optional.of(When.UNKNOWN);
        }
        var slash = text.indexOf('/');
        return slash < 0 ? single(text, zone) : interval(text, slash, zone);
    }

    private static Optional<When> single(String text, ZoneId zone) {
        var mark = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        var isQualified = mark == '?' || mark == '~' || mark == '%';
        return EdtfDate.parse(isQualified ? text.substring(0, text.length() - 1) : text, zone)
                .map(date -> new When(
                        text,
                        date.precision(),
                        date.earliest(),
                        date.latest(),
                        false,
                        mark == '~' || mark == '%',
                        mark == '?' || mark == '%'));
    }

    private static Optional<When> interval(String text, int slash, ZoneId zone) {
        var start = text.substring(0, slash);
        var end = text.substring(slash + 1);
        if (isOpen(start)) {
            return isOpen(end) ? Optional.empty() : single(end, zone).map(to -> join(text, null, to));
        }
        var from = single(start, zone);
        if (isOpen(end)) {
            return from.map(each -> join(text, each, null));
        }
        return from.flatMap(a -> single(end, zone).filter(b -> inOrder(a, b)).map(b -> join(text, a, b)));
    }

    /// Open (`..`) or not known (nothing): neither bounds anything.
    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static boolean inOrder(When from, When to) {
        return from.earliest() != null
                && to.latest() != null
                && !from.earliest().isAfter(to.latest());
    }

    private static When join(String text, @Nullable When from, @Nullable When to) {
        return new When(
                text,
                finer(from, to),
                from == null ? null : from.earliest(),
                to == null ? null : to.latest(),
                true,
                (from != null && from.approximate()) || (to != null && to.approximate()),
                (from != null && from.uncertain()) || (to != null && to.uncertain()));
    }

    private static When.Precision finer(@Nullable When from, @Nullable When to) {
        if (from == null || to == null) {
            return from != null ? from.precision() : to != null ? to.precision() : When.Precision.UNKNOWN;
        }
        return from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
    }
}
