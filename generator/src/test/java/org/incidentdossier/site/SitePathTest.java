package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, actors/a.html, actors/a.html",
        "actors/a.html, index.html, ../index.html",
        "actors/a.html, actors/b.html, b.html",
        "actors/a.html, actors/a.html, a.html",
        "actors/a.html, events/a.html, ../events/a.html",
        "help/codes/a.html, help/b.html, ../b.html",
        "actors, actors/a.html, actors/a.html",
    })
    void leadsFromOnePageToAnother(String from, String target, String address) {
        assertThat(SitePath.of(from).to(SitePath.of(target))).isEqualTo(address);
    }

    @Test
    void namesAnElementOfThePageItselfByItsFragmentAlone() {
        var page = SitePath.of("articles/a.html");

        assertThat(page.to(page, "order-day")).isEqualTo("#order-day");
        assertThat(page.to(SitePath.of("articles/b.html"), "order-day")).isEqualTo("b.html#order-day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a", "a/", "../a", "a/../b", "a//b", ".htaccess", "a b", "a\\b", "a/%2e%2e", "C:a", "a\n"})
    void isNeverAPathThatCouldLeaveTheSite(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> SitePath.of(path));
    }
}
