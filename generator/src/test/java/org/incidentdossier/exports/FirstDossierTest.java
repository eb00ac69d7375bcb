package org.incidentdossier.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.incidentdossier.content.Content;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.site.OutputFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The exports of the dossier in this repository, read with tools that we did not write.
final class FirstDossierTest {
    private static List<OutputFile> files = List.of();

    @BeforeAll
    static void export() throws IOException {
        var dossier =
                Linking.link(Content.read(Path.of("..").toRealPath()).value()).value();
        files = export(dossier);
        assertThat(export(dossier)).as("the same input gives the same bytes").isEqualTo(files);
    }

    @Test
    void keepsToItsSchema() {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text("data/dossier.schema.json"));

        assertThat(schema.validate(text("data/dossier.json"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void countsWhatItHolds() throws IOException {
        var data = (Json.Members) JsonText.parse(text("data/dossier.json"));
        var counts = (Json.Members) data.get("counts").orElseThrow();

        counts.members().forEach((name, count) -> {
            if (!name.equals("terms")) {
                assertThat(Json.number(data.elements(name).size())).as(name).isEqualTo(count);
            }
        });
        assertThat(data.elements("claims")).isNotEmpty();
    }

    @Test
    void hasCitationsThatOthersCanRead() throws Exception {
        var bibtex = new BibTeXConverter();
        var ris = new RISConverter();
        for (var file : files) {
            var in = new ByteArrayInputStream(file.bytes());
            if (file.path().path().endsWith(".bib")) {
                assertThat(bibtex.toItemData(bibtex.loadDatabase(in)))
                        .as(file.toString())
                        .hasSize(1);
            } else if (file.path().path().endsWith(".ris")) {
                assertThat(ris.toItemData(ris.loadLibrary(in)))
                        .as(file.toString())
                        .hasSize(1);
            }
        }
    }

    @Test
    void hasFeedsThatOthersCanRead() throws Exception {
        for (var file : files) {
            if (file.path().path().endsWith(".xml")) {
                var feed = (Feed) new WireFeedInput().build(new StringReader(file.text()));
                assertThat(feed.getEntries()).allSatisfy(entry -> {
                    assertThat(entry.getId()).startsWith("urn:uuid:");
                    assertThat(entry.getTitle()).isNotBlank();
                    assertThat(entry.getUpdated()).isNotNull();
                });
            }
        }
    }

    private static List<OutputFile> export(Dossier dossier) {
        var evidence = Evidence.weigh(dossier, Captures.ABSENT).value();
        var files = new ConcurrentLinkedQueue<OutputFile>();
        var releases = Releases.parse(dossier.notes().releases()).value();
        Exports.each(dossier, evidence, releases, new Extent(() -> 1, List.of(), null), files::add);
        return files.stream().sorted().toList();
    }

    private static String text(String path) {
        return files.stream()
                .filter(file -> file.path().path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
