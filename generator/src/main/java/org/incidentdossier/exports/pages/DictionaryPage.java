package org.incidentdossier.exports.pages;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.exports.data.Dictionary;
import org.incidentdossier.model.Settings;
import org.incidentdossier.site.Frame;
import org.incidentdossier.site.LinkView;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// The files of the data and what their fields mean, for readers without a program.
public final class DictionaryPage {
    private static final SitePath HERE = SitePath.of("data/dictionary.html");
    private static final String DESCRIPTION = "The data of this dossier as files, and what their fields mean.";

    private DictionaryPage() {}

    /// @param files the data files
    /// @param words where the words of the dossier are explained
    record View(Frame page, List<LinkView> files, LinkView words, List<GroupView> groups) {}

    /// A list of the data and its fields.
    ///
    /// @param table the CSV file of the same values; null if there is none
    record GroupView(
            String id,
            String name,
            String meaning,
            @Nullable LinkView table,
            List<Dictionary.Field> fields) {}

    /// The page.
    public static PagePlan of(Settings settings) {
        var groups = new ArrayList<GroupView>();
        for (var group : Dictionary.ofSchema().groups()) {
            var table = group.table() ? link("data/" + group.name() + ".csv", group.name() + ".csv") : null;
            groups.add(new GroupView("x-" + group.name(), group.name(), group.meaning(), table, group.fields()));
        }
        var frame = Frame.of(settings, HERE, "Data", DESCRIPTION);
        var files = List.of(
                link("data/dossier.json", "dossier.json"),
                link("data/dossier.schema.json", "dossier.schema.json"),
                link("data/matrix.csv", "matrix.csv"));
        var words = link("help/index.html", "How to read this dossier");
        return new PagePlan(HERE, "dictionary", frame.heading(), new View(frame, files, words, groups));
    }

    private static LinkView link(String path, String text) {
        return new LinkView(HERE.to(SitePath.of(path)), text, "");
    }
}
