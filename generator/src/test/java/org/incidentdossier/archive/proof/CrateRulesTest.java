package org.incidentdossier.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.archive.Sample;
import org.incidentdossier.archive.SampleSite;
import org.incidentdossier.archive.Zips;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.diagnostics.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CrateRulesTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingInACrateOfOurs() throws IOException {
        assertThat(Verify.hosted(SampleSite.in(folder).described().site(), null, Progress.NONE)
                        .findings())
                .isEmpty();
    }

    @Test
    void findsNothingInACrateOfNotesUnderTheLicenceOfTheContext() throws IOException {
        var sample = SampleSite.in(folder, Sample.notesUnder("CC0-1.0")).described();

        assertThat(Verify.hosted(sample.site(), null, Progress.NONE).findings()).isEmpty();
    }

    @Test
    void takesALicenceInWordsAndMakesNoAddressOfIt() throws IOException {
        var sample =
                SampleSite.in(folder, Sample.notesUnder("All rights reserved")).described();

        assertThat(Verify.hosted(sample.site(), null, Progress.NONE).findings()).isEmpty();
        assertThat(sample.site().resolve("ro-crate-metadata.json"))
                .content()
                .contains("\"name\": \"All rights reserved\"")
                .doesNotContain("licenses/All");
        assertThat(sample.site().resolve("provenance/LICENSES/read-me.txt"))
                .content()
                .contains("exports:\n  All rights reserved\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ro/crate/1.2/context           | ro/crate/1.1/context   | does not have the @context"
                        + " https://w3id.org/ro/crate/1.2/context",
                "`about\": {\n        \"@id\": \"./\"` | `about\": {\n        \"@id\": \"#generator\"`"
                        + " | does not say that it describes ./ and conforms to https://w3id.org/ro/crate/1.2",
                "`\"description\": \"What is known of the outage.\"` | `\"description\": \"\"`"
                        + " | has a root without description",
                "`datePublished\": \"2026-11-21` | `datePublished\": \"yesterday` | has a root without a datePublished such as"
                        + " 2026-11-21",
                "`\"license\": {\n        \"@id\": \"https://spdx.org/licenses/CC-BY-4.0\"` | `\"license\": {\n"
                        + "        \"@id\": \"https://example.org/\"`"
                        + " | does not describe its licence \"https://example.org/\" by name and description",
                "`\"@id\": \"#publisher\",` | `\"@id\": \"#nobody\",` | \"./\" names \"#publisher\", which is not in the graph",
                "`\"@id\": \"https://spdx.org/licenses/CC0-1.0\",` | `\"@id\": \"https://example.org/\",`"
                        + " | \"provenance/ro-crate-context.json\" names \"https://spdx.org/licenses/CC0-1.0\","
                        + " which is not in the graph",
                "`\"@id\": \"#publisher\",` | `\"@id\": \"#generator\",` | describes \"#generator\" twice",
                "`\"headline\": `              | `\"heading\": `        | \"urn:uuid:da1e94e0-16d3-3ea5-bf8a-ad4f818238df\" uses the term \"heading\","
                        + " which the context does not define",
                "`\"headline\": \"Lights Out\"` | `\"headline\": {\"@type\": \"Text\"}`"
                        + " | \"urn:uuid:da1e94e0-16d3-3ea5-bf8a-ad4f818238df\" holds another entity instead of naming it: headline",
                "`\"version\": \"0.1.0\",\n      \"softwareVersion`| `\"softwareVersion`"
                        + " | has a program \"#generator\" without version",
                "`\"@type\": \"Organization\"`  | `\"type\": \"Organization\"` | has an entity without @id or @type",
            })
    void namesTheRuleThatACrateBreaks(String from, String to, String message) throws IOException {
        var site = SampleSite.in(folder).described().site();
        var crate = site.resolve("ro-crate-metadata.json");
        var text = Files.readString(crate);
        var other = text.replace(from, to);
        assertThat(other).isNotEqualTo(text);
        Files.writeString(crate, other);

        assertThat(broken(site)).anyMatch(each -> each.startsWith(message));
    }

    @Test
    void namesFilesThatTheCrateHasWrong() throws IOException {
        var sample = SampleSite.in(folder).described();
        var site = sample.site();
        var bag = sample.bundle();
        var tampered = Zips.tampered(
                bag,
                members -> members.computeIfPresent(Zips.TOP + "data/ro-crate-metadata.json", (_, crate) -> new String(
                                crate, StandardCharsets.UTF_8)
                        .replace("\"contentSize\": \"22\"", "\"contentSize\": \"23\"")
                        .replace(sha256(site.resolve("index.html")), "0".repeat(64))
                        .replace("\"@id\": \"search/search.js\"", "\"@id\": \"search/gone.js\"")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(Verify.bundle(tampered, null, Progress.NONE).findings().stream()
                        .filter(each -> each.code() == Code.D461)
                        .map(Finding::message))
                .containsExactly(
                        "describes \"search/gone.js\", which is not there",
                        "does not have \"search/search.js\" among its parts",
                        "has another contentSize for \"assets/site.css\" than its 22 bytes",
                        "has another contentSize for \"source/ids.lock.txt\" than its 22 bytes",
                        "has another sha256 for \"index.html\"");
    }

    private static String sha256(Path file) {
        try {
            return Fixity.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> broken(Path site) throws IOException {
        return Verify.hosted(site, null, Progress.NONE).findings().stream()
                .filter(each -> each.code() == Code.D461)
                .map(Finding::message)
                .toList();
    }
}
