package org.incidentdossier.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Forms that several kinds of notes use.
final class Forms {
    static final Form TEXT = new Form.Text();
    static final Form DATE = new Form.Date();
    static final Form FLAG = new Form.Flag();
    static final Form ACTOR = new Form.Slug("an actor");
    static final Form ARTICLE = new Form.Slug("an article");
    static final Form QUESTION = new Form.Slug("a question");
    static final Form CLAIMS = new Form.ListOf(new Form.ClaimRef());
    static final Form TEXTS = new Form.ListOf(TEXT);
    /// The regex of an address up to its path. A host of other letters may look like another host, so that it is
    /// written as browsers ask for it: "xn--…".
    static final String ORIGIN = "https?://[A-Za-z0-9._:\\[\\]-]+";

    static final Form URL = new Form.Pattern(
            ORIGIN + "(?:/[^\\s\\\\]*)?(?:[?#][^\\s\\\\]*)?", "a web address such as https://a.example/b");
    static final Form.Pattern LANGUAGE =
            new Form.Pattern("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", "a language tag such as en or pt-BR");
    static final Form SHA256 = new Form.Pattern("[0-9a-f]{64}", "64 hexadecimal digits in lower case");
    static final Form FILE_NAME =
            new Form.Pattern("[A-Za-z0-9][A-Za-z0-9._-]{0,200}", "a bare file name such as a.txt");
    static final Form.Pattern SLUG = new Form.Pattern("[a-z0-9]+(?:-[a-z0-9]+)*", "a slug such as export-ban");
    static final Form BYTES = new Form.Whole(0, Long.MAX_VALUE);

    static final Key EXTRA = Key.optional("extra", new Form.Anything(), "keys of your own; nothing reads them");

    private static final Key UNNAMED = Key.required(
            "unnamed", TEXT, "the article's wording for someone it does not name, such as a senior official");

    /// Who says it.
    static final Form SPEAKER =
            new Form.Either(new Form.Slug("an actor, or article"), new Form.MapOf("speaker", List.of(UNNAMED)));

    /// A step towards the origin.
    static final Form HOP = new Form.Either(
            new Form.Slug("an article or actor"),
            new Form.MapOf(
                    "hop",
                    List.of(
                            Key.optional("unnamed", TEXT, "the article's wording for someone it does not name"),
                            Key.optional(
                                    "work", TEXT, "a text that is not in the dossier, by its title, or unknown"))));

    private Forms() {}

    /// The words of an enum in front matter, such as `no-reply`.
    static <E extends Enum<E>> Form words(Class<E> type) {
        return new Form.Word(
                Arrays.stream(type.getEnumConstants()).map(Forms::word).toList());
    }

    /// Whether a text is the word of a constant.
    static boolean isWord(String text, Enum<?> constant) {
        // Most words differ in length from most names: it need not be put into lower case to be told from them.
        return text.length() == constant.name().length() && text.equals(word(constant));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
