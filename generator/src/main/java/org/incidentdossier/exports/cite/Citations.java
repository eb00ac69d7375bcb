package org.incidentdossier.exports.cite;

import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.OutputFile;

/// The files `cite/*.csl.json`, `cite/*.bib` and `cite/*.ris`: for the dossier, each entry but pages, and each claim.
public final class Citations {
    private Citations() {}

    /// The files of the dossier as a whole.
    ///
    /// @param identity what names the dossier's content for ever, such as a hash
    public static void ofDossier(Dossier dossier, Evidence evidence, String identity, FileSource.Sink sink) {
        put(new References(dossier, evidence).dossier(identity), sink);
    }

    /// The files of its entries and claims, each handed over as soon as it is made, by several threads.
    public static void ofParts(Dossier dossier, Evidence evidence, FileSource.Sink sink) {
        new References(dossier, evidence).all().parallelStream().forEach(reference -> put(reference, sink));
    }

    private static void put(Reference reference, FileSource.Sink sink) {
        var path = "cite/" + reference.key();
        sink.take(OutputFile.of(path + ".csl.json", CslJson.text(reference)));
        sink.take(OutputFile.of(path + ".bib", Bibtex.text(reference)));
        sink.take(OutputFile.of(path + ".ris", Ris.text(reference)));
    }
}
