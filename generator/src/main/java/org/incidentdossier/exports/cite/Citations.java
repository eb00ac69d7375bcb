package org.incidentdossier.exports.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.Later;
import org.incidentdossier.site.OutputFile;

/// The files `cite/*.csl.json`, `cite/*.bib` and `cite/*.ris`: for the dossier, each entry but pages, and each claim.
public final class Citations {
    private static final int AT_A_TIME = 50;

    private Citations() {}

    /// The files of the dossier as a whole.
    ///
    /// @param identity what names the dossier's content for ever, such as a hash
    public static void ofDossier(Dossier dossier, Evidence evidence, String identity, FileSource.Sink sink) {
        var reference = new References(dossier, evidence).dossier(identity);
        files(reference.key(), () -> reference).forEach(sink::take);
    }

    /// What makes the files of its entries and claims, some at a time, and hands them over.
    public static List<Runnable> parts(Dossier dossier, Evidence evidence, FileSource.Sink sink) {
        var all = new References(dossier, evidence).all();
        var parts = new ArrayList<Runnable>();
        for (var from = 0; from < all.size(); from += AT_A_TIME) {
            var some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
            parts.add(() -> some.forEach(cited -> put(cited, sink)));
        }
        return parts;
    }

    private static void put(References.Citable cited, FileSource.Sink sink) {
        files(cited.key(), new Later<>(cited.maker())).forEach(file -> sink.take(file.of(cited.entry())));
    }

    private static List<OutputFile> files(String key, Supplier<Reference> reference) {
        var path = "cite/" + key;
        return List.of(
                OutputFile.later(path + ".csl.json", () -> CslJson.text(reference.get())),
                OutputFile.later(path + ".bib", () -> Bibtex.text(reference.get())),
                OutputFile.later(path + ".ris", () -> Ris.text(reference.get())));
    }
}
