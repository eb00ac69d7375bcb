package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.model.SpdxLicence;
import org.jspecify.annotations.Nullable;

/// The licences that a site's parts are under.
final class Licences {
    /// The licence of the copy of RO-Crate's context, whatever that of the content is.
    static final String CONTEXT = "CC0-1.0";

    private Licences() {}

    /// The files of `provenance/LICENSES/`, by name.
    ///
    /// @param licence the content's, as an SPDX identifier or in words
    static SortedMap<String, byte[]> of(@Nullable String licence) throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put("apache-2.0.txt", SiteArchive.resource("licences/apache-2.0.txt"));
        files.put("cc0-1.0.txt", SiteArchive.resource("licences/cc0-1.0.txt"));
        if ("CC-BY-4.0".equals(licence)) {
            files.put("cc-by-4.0.txt", SiteArchive.resource("licences/cc-by-4.0.txt"));
        }
        files.put("read-me.txt", overview(licence).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /// A licence and, if it has one, the address that names it.
    static String named(String licence) {
        return SpdxLicence.address(licence)
                .map(address -> licence + ", " + address)
                .orElse(licence);
    }

    private static String overview(@Nullable String licence) {
        return """
                What is under which licence

                The notes, the pages made from them and the data exports:
                  %s

                search/ (the search engine, compiled from the generator and from Apache Lucene
                and TeaVM), the style and the scripts:
                  Apache-2.0, see apache-2.0.txt

                provenance/ro-crate-context.json (the JSON-LD context of RO-Crate 1.2, by the
                University of Technology Sydney, The University of Manchester and the RO-Crate
                contributors):
                  %s, see cc0-1.0.txt

                The software that made the pages is not part of them; its components and their
                licences are listed in provenance/sbom.cdx.json.

                An attachment can have a licence of its own; it is named where it is shown and in
                data/dossier.json. Short quotations belong to the publications that they name.
                """.formatted(
                        licence == null
                                ? "no licence is given: ask the publisher"
                                : named(licence) + (licence.equals("CC-BY-4.0") ? ", see cc-by-4.0.txt" : ""),
                        CONTEXT);
    }
}
