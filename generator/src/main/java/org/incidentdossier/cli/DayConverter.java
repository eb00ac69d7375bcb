package org.incidentdossier.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day such as 2026-06-14.
final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException("expected a day such as 2026-06-14, found \"" + text + "\"");
        }
    }
}
