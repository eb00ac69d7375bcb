package org.incidentdossier.content.form;

import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Place;
import org.jspecify.annotations.Nullable;

/// What a value looks like, and how it is read.
public interface Form<T> {
    /// The value; null if there is none or it has another form, which is then reported.
    @Nullable
    T read(YamlNode node, Place place, Findings findings);

    /// The form in words that complete "expected …".
    String expected();

    /// The form as JSON Schema (2020-12).
    Json schema();
}
