package org.incidentdossier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.incidentdossier.json.JsonPrinter.Form;

/// Writes JSON values as text and reads them back.
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonText() {}

    /// On one line, without a line feed at the end.
    public static String compact(Json value) {
        return JsonPrinter.print(value, Form.COMPACT);
    }

    /// Indented by two spaces, with a line feed at the end: the form of files.
    public static String pretty(Json value) {
        return JsonPrinter.print(value, Form.PRETTY);
    }

    /// Compact JSON in which no character can end a `script` element or a JavaScript string.
    public static String forScript(Json value) {
        return JsonPrinter.print(value, Form.SCRIPT);
    }

    /// @throws NoJsonException if the text is not one JSON value, with no key twice in an object
    public static Json parse(String text) throws IOException {
        try (var parser = FACTORY.createParser(text)) {
            parser.nextToken();
            var value = read(parser);
            if (parser.nextToken() != null) {
                throw new NoJsonException("text after the JSON value");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new NoJsonException(e);
        }
    }

    /// Reads one value of any size and keeps nothing of it.
    ///
    /// @throws NoJsonException if the text is not one JSON value, with no key twice in an object
    /// @throws IOException     if it cannot be read
    public static void check(Reader in) throws IOException {
        try (var parser = FACTORY.createParser(in)) {
            if (parser.nextToken() == null) {
                throw new NoJsonException("no JSON value");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new NoJsonException("text after the JSON value");
            }
        } catch (JsonProcessingException e) {
            throw new NoJsonException(e);
        }
    }

    /// A text is no JSON.
    public static final class NoJsonException extends IOException {
        private static final long serialVersionUID = 1;

        NoJsonException(String message) {
            super(message);
        }

        // Jackson calls its only source "REDACTED" where it names a second place.
        NoJsonException(JsonProcessingException e) {
            this(String.valueOf(e.getOriginalMessage()).replaceAll("\\[Source: [^;\\]]*; ([^\\]]*)]", "$1"));
        }
    }

    /// Reads an object of any size one piece at a time: of a member that is an array each element by itself, of others
    /// the whole value, each with the member's name and in their order.
    ///
    /// @throws NoJsonException if the stream does not hold one JSON object, with no key twice in an object
    /// @throws IOException     if it cannot be read
    public static void stream(InputStream in, BiConsumer<String, Json> each) throws IOException {
        stream(in, Integer.MAX_VALUE, each);
    }

    /// The same where no piece is so large that it would fill the memory.
    ///
    /// @param most parts of a piece: values, keys and brackets
    /// @throws NoJsonException also if a piece has more
    public static void stream(InputStream in, int most, BiConsumer<String, Json> each) throws IOException {
        try (var parser = new BoundedParser(FACTORY.createParser(in), most)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NoJsonException("no JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                if (parser.nextPiece() != JsonToken.START_ARRAY) {
                    each.accept(name, read(parser));
                    continue;
                }
                while (parser.nextPiece() != JsonToken.END_ARRAY) {
                    each.accept(name, read(parser));
                }
            }
            if (parser.nextToken() != null) {
                throw new NoJsonException("text after the JSON value");
            }
        } catch (JsonProcessingException e) {
            throw new NoJsonException(e);
        }
    }

    /// An object in the form of files, into a text that is left open; its parts may be known already.
    ///
    /// @param parts are asked to write each part, in their order
    /// @throws IOException if it cannot be written
    public static void pretty(Json.Members object, Writer out, Parts parts) throws IOException {
        JsonPrinter.pretty(object, out, parts);
    }

    /// Parts of an object, which are printed unless what they look like is known already.
    public interface Parts {
        /// Writes the value of a member.
        default void member(String name, Body value) throws IOException {
            value.print();
        }

        /// Where a run of elements that are one part ends, if it begins at an index.
        ///
        /// @return the index of the next part
        default int end(String name, int from) {
            return from + 1;
        }

        /// Writes an element, or a run of them, of a member that is an array and has not been left out.
        ///
        /// @param index of the first one
        default void element(String name, int index, Body value) throws IOException {
            value.print();
        }

        /// Prints a part.
        interface Body {
            void print() throws IOException;
        }
    }

    /// Reads no more of one piece than memory has room for.
    private static final class BoundedParser extends JsonParserDelegate {
        private final int most;
        private int left;

        BoundedParser(JsonParser parser, int most) {
            super(parser);
            this.most = most;
            this.left = most;
        }

        JsonToken nextPiece() throws IOException {
            left = most;
            return nextToken();
        }

        @Override
        public JsonToken nextToken() throws IOException {
            if (--left < 0) {
                throw new NoJsonException("a value of more than " + most + " parts");
            }
            return super.nextToken();
        }
    }

    private static Json read(JsonParser in) throws IOException {
        var token = in.currentToken();
        if (token == null) {
            throw new IOException("no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> elements(in);
            case VALUE_STRING -> new Json.Text(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(in.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null();
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IOException("unexpected " + token);
        };
    }

    private static Json members(JsonParser in) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var name = in.currentName();
            in.nextToken();
            members.put(name, read(in));
        }
        return new Json.Members(members);
    }

    private static Json elements(JsonParser in) throws IOException {
        List<Json> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(in));
        }
        return new Json.Elements(elements);
    }
}
