package org.incidentdossier.exports.cite;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.OutputFile;

/// The files `cite/*.csl.json`, `cite/*.bib` and `cite/*.ris`: for the dossier, each entry but pages, and each claim.
public final class Citations {
    private static final int AT_A_TIME = 50;

    private Citations() {}

    /// The files of the dossier as a whole.
    ///
    /// @param identity what names the dossier's content for ever, such as a hash
    public static void ofDossier(Dossier dossier, Evidence evidence, String identity, FileSource.Sink sink) {
        put(new References(dossier, evidence).dossier(identity), sink);
    }

    /// What makes the files of its entries and claims, some at a time, and hands them over.
    public static List<Runnable> parts(Dossier dossier, Evidence evidence, FileSource.Sink sink) {
        var all = new References(dossier, evidence).all();
        var parts = new ArrayList<Runnable>();
        for (var from = 0; from < all.size(); from += AT_A_TIME) {
            var some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
            parts.add(() -> some.forEach(reference -> put(reference, sink)));
        }
        return parts;
    }

    private static void put(Reference reference, FileSource.Sink sink) {
        var path = "cite/" + reference.key();
        sink.take(OutputFile.of(path + ".csl.json", CslJson.text(reference)));
        sink.take(OutputFile.of(path + ".bib", Bibtex.text(reference)));
        sink.take(OutputFile.of(path + ".ris", Ris.text(reference)));
    }
}
