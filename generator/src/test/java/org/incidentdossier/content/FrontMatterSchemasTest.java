package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Reads YAML as editors do, with the core schema, and asks a validator of others.
final class FrontMatterSchemasTest {
    private static final Path CONTENT = Path.of("..", "content");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void acceptEveryNoteOfTheFirstDossier(EntryKind kind) throws IOException {
        var schema = schema(kind.word());
        try (Stream<Path> notes = Files.list(CONTENT.resolve(kind.folder()))) {
            for (var note : notes.toList()) {
                var text = Files.readString(note);
                var end = text.indexOf("\n---", 4);
                assertThat(validate(schema, text.substring(4, end + 1)))
                        .describedAs(note.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void acceptTheSettingsOfTheFirstDossier() throws IOException {
        assertThat(validate(schema("dossier"), Files.readString(CONTENT.resolve("dossier.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor    | {type: actor, name: X, knd: person}         | knd
            actor    | {type: actor, name: X, kind: human}         | kind
            actor    | {type: actor}                               | name
            actor    | {type: actor, name: X, part-of: A Company}  | part-of
            event    | {type: event, title: X, when: 2nd March, claims: [a#x]} | when
            event    | {type: event, title: X, claims: a#x}        | claims
            event    | {type: event, title: X, claims: [a]}        | claims
            question | {type: page, title: X, kind: day}           | type
            article  | {type: article, title: X, claims: [{id: a}]}| claims
            dossier  | {id: x, title: X, language: en, version: 1.0.0, limits: {bytes: 1}} | limits
            """)
    void nameTheKeyThatIsWrong(String schema, String yaml, String key) {
        assertThat(validate(schema(schema), yaml)).isNotEmpty().anySatisfy(message -> assertThat(message.getMessage())
                .contains(key));
    }

    /// A note that the reader takes must not be marked in an editor.
    @Test
    void acceptEveryNoteOfTheCasesThatTheReaderAccepts() throws IOException {
        var accepted = 0;
        try (Stream<Path> projects = Files.list(Path.of("src", "test", "cases"))) {
            for (var project : projects.filter(each -> Files.isDirectory(each.resolve("content")))
                    .toList()) {
                var read = Content.read(project);
                var wrong = read.diagnostics().stream()
                        .map(each -> each.at().path())
                        .collect(Collectors.toSet());
                for (var entry : read.value().entries()) {
                    if (!wrong.contains(entry.source().path())) {
                        assertThat(validate(
                                        schema(entry.kind().word()),
                                        entry.source().yaml()))
                                .describedAs(entry.source().path())
                                .isEmpty();
                        accepted++;
                    }
                }
            }
        }
        assertThat(accepted).isGreaterThan(15);
    }

    /// What the reader finds out about one note alone, by its form; the rest needs other notes or a parser of dates.
    @Test
    void findWhatTheReaderFindsInTheFormOfANote() throws IOException {
        var mistaken = 0;
        try (Stream<Path> projects = Files.list(Path.of("src", "test", "cases"))) {
            for (var project : projects.filter(each -> Files.isDirectory(each.resolve("content")))
                    .toList()) {
                var read = Content.read(project);
                for (var entry : read.value().entries()) {
                    var found = read.diagnostics().stream()
                            .filter(each ->
                                    each.at().path().equals(entry.source().path()))
                            .filter(each -> !each.message().contains("answer")) // whose form its question tells
                            .map(Diagnostic::code)
                            .collect(Collectors.toSet());
                    if (found.contains(Code.D106) && !found.contains(Code.D103)) {
                        assertThat(validate(
                                        schema(entry.kind().word()),
                                        entry.source().yaml()))
                                .describedAs(entry.source().path())
                                .isNotEmpty();
                        mistaken++;
                    }
                }
            }
        }
        assertThat(mistaken).isPositive();
    }

    /// `-Dgolden=update` writes them anew.
    @Test
    void areThoseThatEditorsOfThisRepositoryUse() throws IOException {
        var folder = Path.of("..", ".vscode", "schemas");
        for (var file : FrontMatterSchemas.files().entrySet()) {
            var copy = folder.resolve(file.getKey());
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(folder);
                Files.writeString(copy, file.getValue());
            }
            assertThat(copy).content().isEqualTo(file.getValue());
        }
    }

    @Test
    void describeEveryKey() throws IOException {
        for (var file : FrontMatterSchemas.files().values()) {
            var schema = MAPPER.readTree(file);
            schema.path("properties").properties().forEach(key -> assertThat(
                            key.getValue().path("description").asText())
                    .describedAs(key.getKey())
                    .isNotBlank());
        }
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(FrontMatterSchemas.files().get(name + ".schema.json"));
    }

    private static Set<ValidationMessage> validate(JsonSchema schema, String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode value = MAPPER.valueToTree(new Load(settings).loadFromString(yaml));
        return schema.validate(value);
    }
}
