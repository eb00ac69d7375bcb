package org.incidentdossier.exports.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.junit.jupiter.api.Test;

final class DossierJsonTest {
    private static final Json.Members SAMPLE = json(Sample.dossier());

    @Test
    void hasTheKeysThatReadersWerePromised() {
        assertThat(SAMPLE.members().keySet())
                .containsExactly(
                        "dossier",
                        "articles",
                        "actors",
                        "events",
                        "questions",
                        "pages",
                        "attachments",
                        "claims",
                        "contradictions",
                        "gaps",
                        "counts");
    }

    @Test
    void writesAClaimAsItsNoteHasIt() throws IOException {
        var claim = (Json.Members) SAMPLE.elements("claims").getFirst();

        assertThat(claim.get("id")).contains(Json.text("power-cut-report#start"));
        assertThat(claim.get("url")).contains(Json.text("articles/power-cut-report.html#start"));
        assertThat(claim.get("answer")).contains(JsonText.parse("""
                        {"weekday": "Tuesday", "time": "17:05", "zone": "CET", "approximate": true}
                        """));
        assertThat(claim.get("speaker")).contains(JsonText.parse("{\"unnamed\": \"a technician\"}"));
        assertThat(claim.get("via")).contains(JsonText.parse("[\"grid-company\", {\"unnamed\": \"sources\"}]"));
    }

    @Test
    void keepsDenialAndScopeBesideAnAnswer() {
        var claim = (Json.Members) SAMPLE.elements("claims").getLast();

        assertThat(JsonText.compact(claim.get("answer").orElseThrow()))
                .isEqualTo("{\"min\":1000,\"unit\":\"homes\",\"words\":\"thousands\",\"denies\":true,"
                        + "\"scope\":\"in the valley\"}");
    }

    @Test
    void keepsTheAddressOfAnArticleApartFromItsPage() {
        var report = (Json.Members) SAMPLE.elements("articles").getLast();

        assertThat(report.text("url")).contains("articles/power-cut-report.html");
        assertThat(report.text("external-url")).contains("https://daily.example/cut?a=1&b=2_3");
    }

    @Test
    void leavesUnknownWhatIsUnknown() {
        var bare = (Json.Members) SAMPLE.elements("articles").getFirst();

        assertThat(List.of("headline", "outlet", "external-url", "archived", "kind"))
                .allSatisfy(key -> assertThat(bare.get(key)).contains(new Json.Null()));
        assertThat(bare.text("published")).contains("unknown");
    }

    @Test
    void keepsHostileTextEqualToItself() throws IOException {
        var read = (Json.Members) JsonText.parse(JsonText.pretty(SAMPLE));

        assertThat(((Json.Members) read.elements("articles").getLast()).text("title"))
                .contains(Sample.HOSTILE);
    }

    @Test
    void countsWhatACopyMustHave() throws IOException {
        assertThat(SAMPLE.get("counts")).contains(JsonText.parse("""
                        {"articles": 2, "actors": 2, "events": 1, "questions": 1, "claims": 2, "attachments": 1,
                         "pages": 1, "terms": 7}
                        """));
    }

    @Test
    void keepsToItsSchema() {
        assertThat(violations(SAMPLE)).isEmpty();
        assertThat(violations(json(Sample.empty()))).isEmpty();
    }

    @Test
    void hasASchemaThatNoticesStrayKeys() {
        var stray = Json.object().put("stray", "x");
        SAMPLE.members().forEach(stray::put);

        assertThat(violations(stray.build())).hasSize(1).first().asString().contains("stray");
    }

    private static List<String> violations(Json json) {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DataSchema.text());
        return schema.validate(JsonText.pretty(json), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Json.Members json(Dossier dossier) {
        return DossierJson.of(dossier, Sample.evidence(dossier), 7);
    }
}
