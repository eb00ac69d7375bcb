package org.incidentdossier;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/// Keeps the architecture that the folder names promise.
@AnalyzeClasses(
        packages = "org.incidentdossier",
        importOptions = {DoNotIncludeTests.class, LayersTest.DoNotIncludeTestJars.class})
final class LayersTest {
    /// Lowest first: a package knows only those before it.
    private static final List<String> PACKAGES = List.of(
            "diagnostics",
            "stored",
            "digests",
            "json",
            "model",
            "markdown",
            "content",
            "graph",
            "evidence",
            "site",
            "exports",
            "indexing",
            "staging",
            "render",
            "archive.form",
            "archive.proof",
            "archive",
            "pipeline",
            "drafting",
            "serve",
            "cli");

    @ArchTest
    static final ArchRule KNOWS_ONLY_WHAT_IS_BELOW =
            ArchRuleDefinition.classes().that(areIn(PACKAGES)).should(new KnowOnlyLower(PACKAGES));

    @ArchTest
    static final ArchRule SEARCH_KNOWS_NO_DOSSIER = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.incidentdossier.search..")
            .should()
            .dependOnClassesThat(areIn(PACKAGES));

    @ArchTest
    static final ArchRule WHO_MAKES_AN_ARCHIVE_KNOWS_NO_PROOF = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.incidentdossier.archive")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.incidentdossier.archive.proof");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.incidentdossier.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FLEXMARK_STAYS_HOME = staysHome("markdown", "com.vladsch..", "org.owasp..");

    @ArchTest
    static final ArchRule YAML_STAYS_HOME = staysHome("content", "org.snakeyaml..");

    @ArchTest
    static final ArchRule JBAKE_STAYS_HOME = staysHome("render", "org.jbake..", "freemarker..", "org.apache.commons..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_HOME = staysHome("json", "com.fasterxml..");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_HOME = staysHome("cli", "picocli..");

    @ArchTest
    static final ArchRule JWARC_STAYS_HOME = staysHome("archive", "org.netpreserve..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_HOME =
            staysHome("search", "org.apache.lucene.index..", "org.apache.lucene.search..");

    private static ArchRule staysHome(String home, String... library) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.incidentdossier." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static DescribedPredicate<JavaClass> areIn(List<String> packages) {
        var names = packages.stream().map(name -> "org.incidentdossier." + name).toList();
        return DescribedPredicate.describe("are in the generator", each -> names.stream()
                .anyMatch(name -> (each.getPackageName() + ".").startsWith(name + ".")));
    }

    /// The browser of the tests comes in a jar.
    static final class DoNotIncludeTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
