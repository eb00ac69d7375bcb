package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.junit.jupiter.api.Test;

final class ComponentLicencesTest {
    /// What a jar beside ours may be under: permissive, or asking no more than that its own source stays open.
    private static final List<String> ALLOWED =
            List.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0", "EPL-2.0", "MIT");

    @Test
    void shipsNothingUnderALicenceThatNobodyAgreedTo() throws IOException {
        assumeThat(SiteArchive.class.getResource("sbom.cdx.json"))
                .as("Maven makes it")
                .isNotNull();
        var bom = new String(SiteArchive.resource("sbom.cdx.json"), StandardCharsets.UTF_8);

        assertThat(JsonText.parse(bom).toString()).contains("jbake-core", "lucene-core", "org.eclipse.elk.core");
        assertThat(outsideTheList(bom)).isEmpty();
    }

    @Test
    void namesAComponentWithAnotherLicenceOrNone() throws IOException {
        var bom = """
                {"components": [
                  {"group": "a", "name": "free", "licenses": [{"license": {"id": "MIT"}}]},
                  {"group": "b", "name": "either", "licenses": [{"license": {"id": "GPL-2.0"}}, {"license": {"id": "MIT"}}]},
                  {"group": "c", "name": "shared", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"group": "d", "name": "own", "licenses": [{"license": {"name": "Ask us"}}]},
                  {"group": "e", "name": "joined", "licenses": [{"expression": "MIT AND GPL-3.0-only"}]},
                  {"group": "f", "name": "silent"}
                ]}
                """;

        assertThat(outsideTheList(bom))
                .isEqualTo(new TreeMap<>(Map.of(
                        "c:shared", List.of("AGPL-3.0-only"),
                        "d:own", List.of("Ask us"),
                        "e:joined", List.of("MIT AND GPL-3.0-only"),
                        "f:silent", List.of())));
    }

    // Of several licences in a POM one may choose.
    private static Map<String, List<String>> outsideTheList(String bom) throws IOException {
        var outside = new TreeMap<String, List<String>>();
        for (var each : ((Json.Members) JsonText.parse(bom)).elements("components")) {
            var component = (Json.Members) each;
            var licences = component.elements("licenses").stream()
                    .map(licence -> named((Json.Members) licence))
                    .toList();
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                outside.put(
                        component.text("group").orElse("") + ":"
                                + component.text("name").orElse(""),
                        licences);
            }
        }
        return outside;
    }

    private static String named(Json.Members licence) {
        return licence.get("license")
                .map(Json.Members.class::cast)
                .map(each -> each.text("id").or(() -> each.text("name")).orElse(""))
                .or(() -> licence.text("expression"))
                .orElse("");
    }
}
