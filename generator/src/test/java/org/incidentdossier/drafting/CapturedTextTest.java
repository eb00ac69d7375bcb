package org.incidentdossier.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.incidentdossier.drafting.CapturedText.Named;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Prose;
import org.junit.jupiter.api.Test;

final class CapturedTextTest {
    @Test
    void findsActorsByNameAndAliasAndCountsNoPartTwice() {
        var text =
                "Howard Lutnick spoke. Lutnick’s office, the  Department\nof Commerce, did not. Metabolism is no Meta.";
        var actors = List.of(
                actor("howard-lutnick", "Howard Lutnick", "Lutnick"),
                actor("commerce", "Department of Commerce"),
                actor("meta", "Meta"),
                actor("google", "Google"));

        var found = CapturedText.of("a.txt", text.getBytes(StandardCharsets.UTF_8), actors);

        assertThat(found.actors())
                .containsExactly(
                        new Named("howard-lutnick", "Howard Lutnick", 2),
                        new Named("commerce", "Department of Commerce", 1),
                        new Named("meta", "Meta", 1));
        assertThat(found.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void findsANameWhoseArticleIsWrittenSmallWithinASentence() {
        var text = "The Example Times reports. So the Example Times reports; the hill does not.";
        var actors = List.of(actor("example-times", "The Example Times"), actor("the-hill", "The Hill"));

        var found = CapturedText.of("a.txt", text.getBytes(StandardCharsets.UTF_8), actors);

        assertThat(found.actors()).containsExactly(new Named("example-times", "The Example Times", 2));
    }

    @Test
    void hashesTheBytesAsTheyAre() {
        assertThat(CapturedText.of("a.txt", new byte[0], List.of()).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Actor actor(String slug, String name, String... aliases) {
        return new Actor(
                new ActorId(slug),
                name,
                null,
                List.of(aliases),
                null,
                null,
                null,
                List.of(),
                Prose.EMPTY,
                new NoteSource("content/actors/" + slug + ".md", "", "", Map.of()));
    }
}
