package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incidentdossier.content.Content;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.model.ArticleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TombstonesTest {
    @TempDir
    Path project;

    @BeforeEach
    void writeAnArticleThatWasRenamedTwice() throws IOException {
        write("dossier.yaml", "id: test\ntitle: Test\nlanguage: en\nversion: 0.1.0\n");
        write("articles/new.md", """
                ---
                type: article
                title: New
                claims:
                  - {id: kept, says: It stopped., speaker: article, about: [mill]}
                ---
                """);
        write("actors/mill.md", "---\ntype: actor\nname: The mill\n---\n");
        write("ids.lock", "mill\nold\nold#kept\nold#double\n");
        write("redirects.yaml", "old: mid\nmid: new\nold#double: {gone: It was a double.}\n");
    }

    @Test
    void standForTheReleasedClaimsOfAnArticleThatIsGone() throws IOException {
        var dossier = Linking.link(Content.read(project).value()).value();
        var findings =
                new Findings(dossier, Evidence.weigh(dossier, Captures.ABSENT).value());
        var viewpoint = Viewpoint.of(findings, SitePath.of("articles/old.html"));

        assertThat(Tombstones.ofClaims(viewpoint, new ArticleId("old")))
                .extracting(
                        Tombstones.Stone::anchor,
                        Tombstones.Stone::words,
                        stone -> stone.link() == null ? "" : stone.link().href())
                .containsExactly(
                        tuple("double", "It is gone: It was a double.", ""),
                        tuple("kept", "It has another address now.", "new.html#kept"));
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve("content").resolve(path);
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, text);
    }
}
