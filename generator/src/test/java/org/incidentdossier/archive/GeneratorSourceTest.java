package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.incidentdossier.archive.form.Swhid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneratorSourceTest {
    @TempDir
    private Path folder;

    // git rev-parse HEAD:generator, for two files that hold "hello\n"
    private static final Swhid COMMITTED = new Swhid("swh:1:dir:e66fac2ad172f9097ab44d925cc8064cbf79337e");

    @Test
    void isWhatGitCallsTheModule() throws IOException {
        var module = module("generator");

        assertThat(GeneratorSource.of(module)).isEqualTo(COMMITTED);
    }

    @Test
    void takesNothingThatABuildOrASystemLeavesBehind() throws IOException {
        var module = module("generator");
        SampleSite.write(module, "target/classes/Main.class", "built");
        SampleSite.write(module, ".DS_Store", "left");
        SampleSite.write(module, ".idea/workspace.xml", "left");

        assertThat(GeneratorSource.of(module)).isEqualTo(COMMITTED);
    }

    @Test
    void isWrittenForBothModules() throws IOException {
        module("generator");
        module("search");
        var classes = folder.resolve("classes");

        GeneratorSource.main(new String[] {folder.toString(), classes.toString()});

        assertThat(classes.resolve("generator-source.json")).hasContent("""
                {
                  "generator": "%s",
                  "search": "%s"
                }
                """.formatted(COMMITTED, COMMITTED));
    }

    private Path module(String name) throws IOException {
        SampleSite.write(folder, name + "/pom.xml", "hello\n");
        SampleSite.write(folder, name + "/src/main/java/target/Main.java", "hello\n");
        return folder.resolve(name);
    }
}
