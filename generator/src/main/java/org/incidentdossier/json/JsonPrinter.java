package org.incidentdossier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// Prints values as text and leaves that open.
final class JsonPrinter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonPrinter() {}

    /// On one line.
    static void compact(Json value, Writer out) throws IOException {
        print(value, out, null);
    }

    /// On a line for each member and element, indented by two spaces.
    ///
    /// @param depth how many values it stands in
    static void pretty(Json value, Writer out, int depth) throws IOException {
        print(value, out, new Layout(depth));
    }

    /// Prints an object, of which the members and the elements of their arrays may be left out.
    static void pretty(Json.Members object, Writer out, JsonText.Parts parts) throws IOException {
        try (var generator = generator(out, new Layout(0))) {
            generator.writeStartObject();
            for (var member : object.members().entrySet()) {
                var name = member.getKey();
                generator.writeFieldName(name);
                leaveOpen(generator);
                parts.member(name, () -> {
                    if (member.getValue() instanceof Json.Elements array) {
                        elements(name, array, out, parts);
                    } else {
                        pretty(member.getValue(), out, 1);
                    }
                });
            }
            generator.writeEndObject();
        }
    }

    private static void elements(String name, Json.Elements array, Writer out, JsonText.Parts parts)
            throws IOException {
        try (var generator = generator(out, new Layout(1))) {
            generator.writeStartArray();
            for (var i = 0; i < array.elements().size(); i++) {
                var element = array.elements().get(i);
                leaveOpen(generator);
                parts.element(name, i, () -> pretty(element, out, 2));
            }
            generator.writeEndArray();
        }
    }

    // All that comes before a value is written; the value is somebody else's.
    private static void leaveOpen(JsonGenerator generator) throws IOException {
        generator.writeRawValue("");
        generator.flush();
    }

    private static void print(Json value, Writer out, @Nullable Layout layout) throws IOException {
        try (var generator = generator(out, layout)) {
            write(value, generator);
        }
    }

    private static JsonGenerator generator(Writer out, @Nullable Layout layout) throws IOException {
        var generator = FACTORY.createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        if (layout != null) {
            generator.setPrettyPrinter(layout);
        }
        return generator;
    }

    private static void write(Json value, JsonGenerator out) throws IOException {
        switch (value) {
            case Json.Members object -> {
                out.writeStartObject();
                for (var member : object.members().entrySet()) {
                    out.writeFieldName(member.getKey());
                    write(member.getValue(), out);
                }
                out.writeEndObject();
            }
            case Json.Elements array -> {
                out.writeStartArray();
                for (var element : array.elements()) {
                    write(element, out);
                }
                out.writeEndArray();
            }
            case Json.Text text -> out.writeString(text.text());
            case Json.Numeral number -> out.writeNumber(number.number());
            case Json.Bool bool -> out.writeBoolean(bool.value());
            case Json.Null _ -> out.writeNull();
        }
    }

    /// How files have it.
    private static final class Layout extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        Layout(int depth) {
            super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            indentObjectsWith(INDENTER);
            indentArraysWith(INDENTER);
            _nesting = depth;
        }
    }
}
