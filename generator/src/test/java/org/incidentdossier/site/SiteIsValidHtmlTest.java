package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.exports.Exports;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Holds every page to the Nu HTML checker: no error on any of them.
class SiteIsValidHtmlTest {
    private static final Path PROJECT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void withOneOfEverythingAndHostileNames() throws Exception {
        render(Sample.dossier());

        assertThat(errors()).isEmpty();
    }

    @Test
    void withNothingInIt() throws Exception {
        render(Sample.empty());

        assertThat(errors()).isEmpty();
    }

    @Test
    void withTheDossierThatWeShip() throws Exception {
        Assumptions.assumeTrue(Files.exists(PROJECT.resolve("content/dossier.yaml")));
        render(Examination.of(PROJECT, Captures.ABSENT, false).dossier());

        assertThat(errors()).isEmpty();
    }

    @Test
    void unlessItHasAMistake() throws Exception {
        var page = folder.resolve("site/broken.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a>");

        assertThat(errors()).singleElement().asString().contains("site/broken.html:1: Duplicate ID");
    }

    private void render(Dossier dossier) throws IOException {
        var evidence = Evidence.weigh(dossier, Captures.ABSENT).value();
        var releases = Releases.parse(dossier.notes().releases()).value();
        var plan = SitePlan.of(dossier, evidence, null).withPages(Exports.pages(dossier, evidence, releases));
        SiteRenderer.render(plan, Templates.of(folder), folder.resolve("site"));
    }

    private List<String> errors() throws Exception {
        var found = new Found();
        var validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", found);
        validator.setUpValidatorAndParsers(found, false, false);
        try (var files = Files.walk(folder.resolve("site"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                found.file = folder.relativize(file).toString();
                validator.checkHtmlFile(file.toFile(), true);
            }
        }
        return found.errors;
    }

    private static final class Found implements ErrorHandler {
        private final List<String> errors = new ArrayList<>();
        private String file = "";

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            errors.add(file + ":" + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            error(error);
        }
    }
}
