package org.incidentdossier.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What number words name, as authors write them.
final class NumberWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twelve                                  | 12
            1,500 users                             | 1,500
            2.5 million                             | 2,500,000
            half a million                          | 500,000
            half-million                            | 500,000
            half a dozen experts                    | 6
            two and a half million                  | 2,500,000
            one hundred and five                    | 105
            two hundred and fifty thousand          | 250,000
            one million two hundred thousand        | 1,200,000
            two thousand twenty-six                 | 2,026
            a couple of firms                       | 2
            12 GPT-4 users                          | 12
            two of the companies                    | 2
            none                                    | 0
            nobody                                  | 0
            no experts                              | 0
            none of the experts                     | 0
            over a dozen                            | 13 or more
            no fewer than a dozen                   | 12 or more
            no more than 12                         | 0 to 12
            fewer than 5 users                      | 0 to 4
            10+ users                               | 10 or more
            10 or more users                        | 10 or more
            10 users or more                        | 10 or more
            dozens or more                          | 24 or more
            10 or fewer                             | 0 to 10
            about 100                               | 90 to 110
            about 10 to 20                          | 9 to 22
            nearly 100                              | 90 to 100
            hundreds of millions                    | 200,000,000 to 999,999,999
            between 10 and 20 million               | 10,000,000 to 20,000,000
            10 to 20 million                        | 10,000,000 to 20,000,000
            5-6 million                             | 5,000,000 to 6,000,000
            5–6 million                             | 5,000,000 to 6,000,000
            two or three million                    | 2,000,000 to 3,000,000
            one to two dozen                        | 12 to 24
            one to two hundred                      | 100 to 200
            ten to a hundred                        | 10 to 100
            one hundred to two hundred thousand     | 100,000 to 200,000
            a hundred to a thousand                 | 100 to 1,000
            500 to a thousand                       | 500 to 1,000
            ten thousand to two million             | 10,000 to 2,000,000
            dozens or hundreds                      | 24 to 999
            hundreds to thousands of users          | 200 to 99,999
            5 users to 10 users                     | 5 to 10
            """)
    void readsWhatIsCounted(String words, String number) {
        assertThat(read(words, null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over 5 percent              | percent          | more than 5
            over 5%                     | per cent         | more than 5
            5% of users                 | percent of users | 5
            less than 1 per cent        | %                | less than 1
            more than two hours         | hours            | more than 2
            5 million dollars           | US dollars       | 5,000,000
            five per 1,000 words        | per 1000 words   | 5
            ten times                   | times            | 10
            three quarters              | quarters         | 3
            12 users in Europe          | users in Europe  | 12
            over 5.5                    | users            | more than 5.5
            """)
    void readsWordsThatTheUnitHasAsWell(String words, String unit, String number) {
        assertThat(read(words, unit)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one in five users",
                "one third",
                "one-third of users",
                "two thirds",
                "three quarters",
                "half of users",
                "half 12 users",
                "no one knows",
                "nobody knows",
                "no figure was given",
                "no number",
                "no evidence",
                "no users were affected",
                "a million and a half",
                "two million million",
                "two and three",
                "five twenty",
                "1 500",
                "10 000 users",
                "a couple of dozen",
                "a couple hundred",
                "10 plus",
                "10-plus users",
                "a dozen or so",
                "10 or less than 5",
                "dozens or even hundreds",
                "900 to 1 million",
                "500 to 2 million",
                "two hundred to 300 thousand",
                "tens to hundreds of millions",
                "5 users to 10 experts",
                "20 to 10",
                "over 10 to 20",
                "5 percent",
                "5%",
                "two hours",
                "$5 million",
                "5m users",
                "5 m users",
                "12 a day",
                "12 more users",
                "12 others",
                "12 users in Europe",
                "two of the three companies",
                "three-fold",
                "ten times",
                "six figures",
                "twenty-odd users",
                "thirty-something",
                "12, perhaps 13",
                "a great many",
                "several",
                "some users"
            })
    void readsNothingOfWordsThatItDoesNotUnderstand(String words) {
        assertThat(new NumberWords(null).read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"two days,hours", "5 percent,users", "5 million dollars,euros", "12 users in Europe,users"})
    void readsNothingOfAnotherUnit(String words, String unit) {
        assertThat(new NumberWords(unit).read(words)).isEmpty();
    }

    private static String read(String words, @Nullable String unit) {
        var range = new NumberWords(unit).read(words).orElse(null);
        var number = new Amount(range, unit, null).words();
        return unit == null ? number : number.replaceAll(" (?:of )?\\Q" + unit + "\\E$", "");
    }
}
