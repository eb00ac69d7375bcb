package org.incidentdossier.exports.cite;

import org.jspecify.annotations.Nullable;

/// Citations as RIS: a tag a line, in UTF-8, lines end with CRLF.
final class Ris {
    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String text(Reference reference) {
        var ris = new Ris();
        ris.write(reference);
        return ris.out.toString();
    }

    private void write(Reference reference) {
        tag("TY", reference.type().ris());
        tag("ID", reference.key());
        tag("TI", reference.title());
        reference.authors().forEach(name -> tag("AU", name));
        tag("T2", reference.container());
        tag("PB", reference.publisher());
        var issued = reference.issued();
        if (issued != null) {
            tag("PY", issued.yearDigits());
            tag("DA", date(issued));
        }
        tag("UR", reference.url());
        tag("LA", reference.language());
        tag("ET", reference.version());
        tag("N1", reference.note());
        out.append("ER  - \r\n");
    }

    // The older specification wants all slashes: YYYY/MM/DD/other.
    private static String date(Issued issued) {
        return issued.toString().replace('-', '/')
                + "/".repeat(4 - issued.parts().size());
    }

    private void tag(String tag, @Nullable String value) {
        if (value != null) {
            out.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
        }
    }
}
