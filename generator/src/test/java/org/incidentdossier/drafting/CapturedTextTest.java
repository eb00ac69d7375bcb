package org.incidentdossier.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.incidentdossier.Bare;
import org.incidentdossier.drafting.CapturedText.Named;
import org.junit.jupiter.api.Test;

final class CapturedTextTest {
    @Test
    void findsActorsByNameAndAliasAndCountsNoPartTwice() {
        var text =
                "Howard Lutnick spoke. Lutnick’s office, the  Department\nof Commerce, did not. Metabolism is no Meta.";
        var actors = List.of(
                Bare.actor("howard-lutnick", "Howard Lutnick", null, "Lutnick"),
                Bare.actor("commerce", "Department of Commerce", null),
                Bare.actor("meta", "Meta", null),
                Bare.actor("google", "Google", null));

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
        var actors = List.of(
                Bare.actor("example-times", "The Example Times", null), Bare.actor("the-hill", "The Hill", null));

        var found = CapturedText.of("a.txt", text.getBytes(StandardCharsets.UTF_8), actors);

        assertThat(found.actors()).containsExactly(new Named("example-times", "The Example Times", 2));
    }

    @Test
    void hashesTheBytesAsTheyAre() {
        assertThat(CapturedText.of("a.txt", new byte[0], List.of()).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
