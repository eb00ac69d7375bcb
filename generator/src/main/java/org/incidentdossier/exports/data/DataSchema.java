package org.incidentdossier.exports.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schema (2020-12) of `data/dossier.json`: it also says in words what each field means.
public final class DataSchema {
    private static final String RESOURCE = "dossier.schema.json";

    private DataSchema() {}

    /// The text of `data/dossier.schema.json`.
    public static String text() {
        try (var in = DataSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
