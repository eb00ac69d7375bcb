package org.incidentdossier.exports.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document, an element a line; the JDK's own writer escapes.
final class Xml {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private final String namespace;
    private int depth;

    private Xml(String root, String namespace) {
        this.namespace = namespace;
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            writer.setDefaultNamespace(namespace);
            writer.writeStartElement(namespace, root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A document with that root element, in one namespace.
    static Xml of(String root, String namespace) {
        return new Xml(root, namespace);
    }

    /// Opens an element that holds others.
    Xml open(String name) {
        return write(() -> {
            depth++;
            lineBreak();
            writer.writeStartElement(namespace, name);
        });
    }

    Xml close() {
        return write(() -> {
            lineBreak();
            writer.writeEndElement();
            depth--;
        });
    }

    /// An element with a text.
    Xml text(String name, String text) {
        return write(() -> {
            depth++;
            lineBreak();
            depth--;
            writer.writeStartElement(namespace, name);
            writer.writeCharacters(legal(text));
            writer.writeEndElement();
        });
    }

    /// An element without a text.
    ///
    /// @param attributes names and values in turn
    Xml empty(String name, String... attributes) {
        return write(() -> {
            depth++;
            lineBreak();
            depth--;
            writer.writeEmptyElement(namespace, name);
            for (var i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        });
    }

    /// The document; nothing can be written after it.
    String end() {
        write(() -> {
            lineBreak();
            writer.writeEndDocument();
            writer.flush();
        });
        return out + "\n";
    }

    private void lineBreak() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    // XML 1.0 has no way to write these, escaped or not.
    private static String legal(String text) {
        return isPlain(text)
                ? text
                : text.codePoints()
                        .map(c -> isLegal(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    // Without control characters, pairs, and what is no character.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || (c >= Character.MIN_SURROGATE && !isLegal(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
