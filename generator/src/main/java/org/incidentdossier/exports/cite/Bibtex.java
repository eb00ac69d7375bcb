package org.incidentdossier.exports.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Citations as BibTeX in UTF-8.
///
/// Titles and names stand in double braces, so that no style changes their case or takes a name apart.
final class Bibtex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder out = new StringBuilder();

    private Bibtex() {}

    static String text(Reference reference) {
        var bibtex = new Bibtex();
        bibtex.write(reference);
        return bibtex.out.toString();
    }

    private void write(Reference reference) {
        var type = reference.type();
        out.append('@').append(type.bibtex()).append('{').append(reference.key());
        raw("title", "{{" + escape(reference.title()) + "}}");
        if (!reference.authors().isEmpty()) {
            raw(
                    "author",
                    reference.authors().stream()
                            .map(name -> "{" + escape(name) + "}")
                            .collect(Collectors.joining(" and ", "{", "}")));
        }
        field(type.bibtex().equals("article") ? "journal" : "howpublished", reference.container());
        field(type.bibtex().equals("techreport") ? "institution" : "publisher", reference.publisher());
        date(reference.issued());
        var url = reference.url();
        if (url != null) {
            raw("url", "{" + address(url) + "}");
        }
        field("language", reference.language());
        field("version", reference.version());
        field("note", reference.note());
        out.append("\n}\n");
    }

    // Plain BibTeX has no field for a day; BibLaTeX reads all of it from `date`.
    private void date(@Nullable Issued issued) {
        if (issued == null) {
            return;
        }
        var parts = issued.parts();
        raw("year", "{" + issued.yearDigits() + "}");
        if (parts.size() > 1) {
            raw("month", MONTHS.get(parts.get(1) - 1));
        }
        if (parts.size() > 2) {
            raw("date", "{" + issued + "}");
        }
    }

    private void field(String name, @Nullable String text) {
        if (text != null) {
            raw(name, "{" + escape(text) + "}");
        }
    }

    private void raw(String name, String value) {
        out.append(",\n  ").append(name).append(" = ").append(value);
    }

    // Braces become commands: BibTeX counts them even behind a backslash. So do signs in whose place TeX's own fonts
    // have others. Empty groups keep TeX from joining signs to dashes and quotation marks.
    private static String escape(String text) {
        var line = OneLine.of(text);
        var escaped = new StringBuilder(line.length() + 16);
        var last = '\0';
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                case '|' -> escaped.append("\\textbar{}");
                case '"' -> escaped.append("{\"}");
                case '$', '&', '#', '%', '_' -> escaped.append('\\').append(c);
                case '-', '`', '\'' -> escaped.append(last == c ? "{}" : "").append(c);
                default -> escaped.append(c);
            }
            last = c;
        }
        return escaped.toString();
    }

    // An address is printed verbatim, so it takes no escapes of TeX; what would end the field is percent-encoded.
    private static String address(String url) {
        return OneLine.of(url)
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\"", "%22")
                .replace(" ", "%20");
    }
}
