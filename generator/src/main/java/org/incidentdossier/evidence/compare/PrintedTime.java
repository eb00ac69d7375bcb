package org.incidentdossier.evidence.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.model.When;

/// A time as an EDTF expression prints it, with an offset of its own: its day may be another one on other clocks.
public record PrintedTime(LocalDateTime local, ZoneOffset offset) {
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)(Z|[+-]\\d{2}(?::\\d{2})?)[~?%]?");

    /// Nothing if this is no time, or has no offset.
    ///
    /// @param date one date, or one end of an interval
    public static Optional<PrintedTime> of(String date) {
        var form = FORM.matcher(date);
        return form.matches()
                ? Optional.of(
                        new PrintedTime(LocalDateTime.parse(form.group(1)).withSecond(0), ZoneOffset.of(form.group(2))))
                : Optional.empty();
    }

    /// The first day that a date can mean, as it is printed.
    public static Optional<LocalDate> day(When when) {
        var from = when.earliest();
        return from == null
                ? Optional.empty()
                : Optional.of(
                        of(when.text()).map(each -> each.local.toLocalDate()).orElse(from.toLocalDate()));
    }
}
