package org.incidentdossier.exports;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.data.DataSchema;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.exports.data.Tables;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.site.OutputFile;

/// All that the site holds for machines.
public final class Exports {
    private Exports() {}

    /// The files, by path.
    public static List<OutputFile> files(Dossier dossier, Evidence evidence, Extent extent) {
        var files = new ArrayList<OutputFile>();
        var data = DossierJson.of(dossier, evidence, extent.terms());
        files.add(OutputFile.of("data/dossier.json", JsonText.pretty(data)));
        files.add(OutputFile.of("data/dossier.schema.json", DataSchema.text()));
        files.addAll(Tables.files(dossier, evidence, data));
        return files.stream().sorted().toList();
    }
}
