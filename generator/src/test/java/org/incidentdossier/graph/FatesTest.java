package org.incidentdossier.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.model.Redirect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FatesTest {
    private static final Set<String> THERE = Set.of("a", "a#kept", "b");

    private static final Map<String, String> REDIRECTS = Map.of(
            "old", "mid",
            "mid", "a",
            "old#named", "b",
            "a#first", "a#second",
            "a#second", "a#kept",
            "round", "turn",
            "turn", "round",
            "lost", "nowhere");

    @ParameterizedTest
    @CsvSource({
        "old, a",
        "mid, a",
        "old#kept, a#kept",
        "old#first, a#kept",
        "old#named, b",
        "old#gone,",
        "a#first, a#kept",
        "a#gone,",
        "round,",
        "round#kept,",
        "lost,",
        "never,",
    })
    void followsRedirectsToTheirEnd(String id, String end) {
        var redirects = new HashMap<String, Redirect>();
        REDIRECTS.forEach((from, to) -> redirects.put(from, new Redirect.To(to)));

        assertThat(new Fates(redirects, THERE::contains).of(id).map(Object::toString))
                .isEqualTo(Optional.ofNullable(end).map(Redirect.To::new).map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource({"gone", "gone#claim", "once", "once#claim"})
    void tellsWhyThereIsNothingAnyMore(String id) {
        Map<String, Redirect> redirects =
                Map.of("gone", new Redirect.Gone("a double"), "once", new Redirect.To("gone"));

        assertThat(new Fates(redirects, THERE::contains).of(id)).contains(new Redirect.Gone("a double"));
    }
}
