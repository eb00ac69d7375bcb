package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `check` prints for machines.
final class CheckFormatsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path project;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "cases"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sarifIsValidAgainstTheSchemaOfTheStandard(Path folder) throws IOException {
        var run = CommandRun.of("-C", folder.toString(), "check", "--format", "sarif");

        assertThat(schema().validate(MAPPER.readTree(run.out()))).isEmpty();
    }

    @Test
    void sarifPointsAtTheCharactersThatHaveToChangeAndNamesFilesByAddress() throws IOException {
        write("content/dossier.yaml", "id: x\ntitle: X\nlanguage: en\nversion: 1.0.0\n");
        write("content/pages/größer & 100 %.md", "---\ntype: page\ntitle: X\n---\n");
        write("content/pages/x.md", "---\ntype: page\ntitle: X\n---\n😀 [[nowhere]]\n");

        var run = CommandRun.of("-C", project.toString(), "check", "--format", "sarif");

        var log = MAPPER.readTree(run.out());
        assertThat(schema().validate(log)).isEmpty();
        assertThat(log.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(log.at("/runs/0/results"))
                .extracting(CheckFormatsTest::place)
                .containsExactly(
                        "D110 content/pages/gr%C3%B6%C3%9Fer%20&%20100%20%25.md 1:1-1",
                        "D202 content/pages/x.md 5:5-12");
        for (var result : log.at("/runs/0/results")) {
            var rule = log.at("/runs/0/tool/driver/rules/" + result.path("ruleIndex"));
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
        }
    }

    @Test
    void annotationsNameFilesFromTheProjectAndKeepToOneLine() throws IOException {
        write("content/dossier.yaml", "id: x\ntitle: X\nlanguage: en\nversion: 1.0.0\n");
        write("content/pages/a, b.md", "---\ntype: page\ntitle: X\n---\n");
        write("content/pages/x.md", "---\ntype: page\ntitle: X\n---\n100 % [[nowhere]]\n");

        var run = CommandRun.of("-C", project.toString(), "check", "--format", "github");

        assertThat(run.out().lines())
                .containsExactly(
                        "::error file=content/pages/a%2C b.md,line=1,col=1,title=D110::the file name \"a, b\" is no slug"
                                + "%0Ahelp: did you mean \"a-b\"? Use lower-case letters and digits in words joined by"
                                + " one hyphen",
                        "::error file=content/pages/x.md,line=5,col=9,endColumn=16,title=D202::no entry \"nowhere\""
                                + "%0Ahelp: entries are the files in the folders of content/");
    }

    private static String place(JsonNode result) {
        var at = result.at("/locations/0/physicalLocation");
        var region = at.path("region");
        return result.path("ruleId").asText() + " "
                + at.at("/artifactLocation/uri").asText() + " " + region.path("startLine") + ":"
                + region.path("startColumn") + "-" + region.path("endColumn");
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static JsonSchema schema() throws IOException {
        try (var in = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(in));
        }
    }
}
