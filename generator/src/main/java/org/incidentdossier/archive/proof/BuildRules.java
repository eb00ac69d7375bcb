package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// Checks that the notes beside a site are those that it was built from.
final class BuildRules {
    private static final String PATH = "data/" + Layout.BUILD;

    private BuildRules() {}

    static List<Finding> check(Holding holding, Inventory inventory) throws IOException {
        if (!inventory.files().containsKey(PATH)) {
            return List.of(new Finding(Code.D462, PATH, "is missing, so nobody can say what was built"));
        }
        List<String> told = new ArrayList<>();
        try (var in = holding.open(PATH)) {
            JsonText.stream(in, (name, value) -> {
                if (name.equals("content") && value instanceof Json.Members content) {
                    content.text("swhid").ifPresent(told::add);
                }
            });
        } catch (IOException e) {
            return List.of(new Finding(Code.D462, PATH, "cannot be read: " + NameRules.firstLine(e)));
        }
        return told.contains(inventory.notes())
                ? List.of()
                : List.of(new Finding(
                        Code.D462,
                        PATH,
                        "names " + NameRules.printable(String.join(", ", told)) + "; source/ is " + inventory.notes()));
    }
}
