package org.incidentdossier.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.incidentdossier.search.Lexicons;
import org.junit.jupiter.api.Test;

final class AnalysisTest {
    private final Analysis analysis = new Analysis(Lexicon.EMPTY);

    @Test
    void foldsEachCharacterAsLuceneDoes() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            var folded = new char[8];
            int length = ASCIIFoldingFilter.foldToASCII(new char[] {letter}, 0, folded, 0, 1);

            assertThat(Folding.fold(String.valueOf(letter)))
                    .as(Integer.toHexString(letter))
                    .isEqualTo(new String(folded, 0, length));
        }
    }

    @Test
    void makesLucenesTokensOfProse() throws IOException {
        String text =
                "The café's “owner”, O’Brien, re-opened on 12.06.2026 at 5:21 p.m.; e-mail: a_b@x.org, U.S. ΑΣΣ İx";

        assertThat(analysis.tokens(text)).isEqualTo(lucene(text));
    }

    @Test
    void makesLucenesTokensOfTheWholeDossier() throws IOException {
        for (String text : ShippedText.all()) {
            assertThat(analysis.tokens(text)).isEqualTo(lucene(text));
        }
    }

    @Test
    void makesLucenesTokensOfAnyText() throws IOException {
        var random = new Random(20_260_612);
        for (int i = 0; i < 3000; i++) {
            String text = randomText(random);

            assertThat(analysis.tokens(text)).isEqualTo(lucene(text));
        }
    }

    @Test
    void cutsAWordOfThousandsOfLettersAsLuceneDoes() throws IOException {
        String text = "a".repeat(255) + "b".repeat(5000) + " 's c";

        assertThat(analysis.tokens(text)).isEqualTo(lucene(text));
    }

    @Test
    void foldsTheDotsOfAcronymsAndTheCommasOfNumbers() {
        assertThat(analysis.key("5:21 P.M.; N.A.T.O. 1,000 12,345,678.90")).isEqualTo("5 21 pm nato 1000 12345678.90");
        String kept = "x.org ph.d 12,34 1,0000 1,000,00 1.5 a.b1";
        assertThat(analysis.key(kept)).isEqualTo(kept);
        assertThat(analysis.key("author:perez re:Invent")).isEqualTo("author perez re invent");
    }

    @Test
    void keepsTheCountryApartFromThePronounAlsoWithoutItsDots() {
        assertThat(new Analysis(Lexicons.english()).tokens("the U.S. order"))
                .map(Token::term)
                .containsExactly("the", "united states", "u.", "order");
    }

    @Test
    void indexesAFormUnderAShorterNameToo() {
        var lexicon =
                new Lexicon(List.of("European Union, eu", "eu < European Commission", "wsj < Wall Street Journal"));
        var lexical = new Analysis(lexicon);

        assertThat(lexical.tokens("a Wall Street Journal page"))
                .containsExactly(
                        new Token("a", 0, 0, 1),
                        new Token("wsj", 1, 2, 21),
                        new Token("wall", 1, 2, 6),
                        new Token("street", 2, 7, 13),
                        new Token("journal", 3, 14, 21),
                        new Token("page", 4, 22, 26));
        assertThat(lexical.tokens("European Commission"))
                .map(Token::term)
                .containsExactly("european union", "european", "commiss");
        assertThat(lexical.tokens("WSJ")).map(Token::term).containsExactly("wsj");
        assertThat(lexical.key("Wall Street Journal, European Commission"))
                .isEqualTo("wall street journal european commiss");
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(' ');
                case 1 -> text.append("'s ");
                case 2 -> text.append((char) (0xc0 + random.nextInt(0x250)));
                case 3 -> text.appendCodePoint(random.nextInt(0x20000));
                case 4 -> text.append("ational ");
                default -> text.append((char) ('A' + random.nextInt(58)));
            }
        }
        return text.toString();
    }

    private static List<Token> lucene(String text) throws IOException {
        var source = new StandardTokenizer();
        source.setReader(new StringReader(text.replace(':', ' ')));
        var tokens = new ArrayList<Token>();
        try (var stream = new PorterStemFilter(
                new PlainSpelling(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)))))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
        }
        return tokens;
    }

    private static final class PlainSpelling extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        PlainSpelling(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            if (word.matches("([a-z]\\.)+[a-z]")) {
                term.setEmpty().append(word.replace(".", ""));
            } else if (word.matches("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?")) {
                term.setEmpty().append(word.replace(",", ""));
            }
            return true;
        }
    }
}
