package org.incidentdossier.exports.cite;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.OutputFile;

/// The files `cite/*.csl.json`, `cite/*.bib` and `cite/*.ris`: for the dossier, each entry but pages, and each claim.
public final class Citations {
    private Citations() {}

    /// The files.
    ///
    /// @param identity what names the dossier's content for ever, such as a hash
    public static List<OutputFile> files(Dossier dossier, Evidence evidence, String identity) {
        var references = new References(dossier, evidence);
        var files = new ArrayList<OutputFile>();
        add(files, references.dossier(identity));
        references.all().forEach(reference -> add(files, reference));
        return files;
    }

    private static void add(List<OutputFile> files, Reference reference) {
        var path = "cite/" + reference.key();
        files.add(OutputFile.of(path + ".csl.json", CslJson.text(reference)));
        files.add(OutputFile.of(path + ".bib", Bibtex.text(reference)));
        files.add(OutputFile.of(path + ".ris", Ris.text(reference)));
    }
}
