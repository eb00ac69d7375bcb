package org.incidentdossier.exports.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DictionaryTest {
    private static final Dictionary DICTIONARY = Dictionary.ofSchema();

    @Test
    void hasAGroupForEachMemberOfTheData() {
        assertThat(DICTIONARY.groups())
                .map(Dictionary.Group::name)
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
    void saysOfEveryFieldWhatItIsAndMeans() {
        assertThat(DICTIONARY.groups()).allSatisfy(group -> {
            assertThat(group.meaning()).isNotBlank();
            assertThat(group.fields()).isNotEmpty().allSatisfy(field -> {
                assertThat(field.type()).as(field.name()).isNotBlank();
                assertThat(field.meaning()).as(field.name()).endsWith(".");
            });
        });
    }

    @Test
    void namesFieldsInsideOthersAfterThem() {
        var claims = DICTIONARY.groups().get(7);

        assertThat(claims.fields())
                .contains(
                        new Dictionary.Field("quote.exact", "text", "The words quoted."),
                        new Dictionary.Field("about", "list of id", "The actors that it is about."),
                        new Dictionary.Field("via.work", "text", "Its title, or the word unknown."),
                        new Dictionary.Field("question", "id or null", "The question that it answers."));
    }
}
