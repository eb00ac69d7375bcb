package org.incidentdossier.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number such as 10.
final class NumberConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("expected a number such as 10, found \"" + text + "\"");
        }
    }
}
