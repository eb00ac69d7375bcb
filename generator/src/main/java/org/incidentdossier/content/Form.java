package org.incidentdossier.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What may stand behind a key; the reader and the schemas are made of the same forms.
public sealed interface Form {
    /// Any text on one or more lines.
    record Text() implements Form {}

    /// The slug of an entry.
    ///
    /// @param of what it names, such as `an actor`
    record Slug(String of) implements Form {}

    /// A claim, as `article#claim`.
    record ClaimRef() implements Form {}

    /// An EDTF date.
    record Date() implements Form {}

    /// One of a few words.
    record Word(List<String> words) implements Form {
        public Word {
            words = List.copyOf(words);
        }
    }

    /// `true` or `false`.
    record Flag() implements Form {}

    /// A whole number.
    record Whole(long min, long max) implements Form {}

    /// A text of a fixed form.
    ///
    /// @param regex   which all of it matches
    /// @param example one that does, with its article, such as `a web address such as https://a.example/`
    record Pattern(java.util.regex.Pattern regex, String example) implements Form {
        Pattern(String regex, String example) {
            this(java.util.regex.Pattern.compile(regex), example);
        }
    }

    /// A list of values of one form.
    record ListOf(Form item) implements Form {}

    /// A map with fixed keys.
    ///
    /// @param name what it is, such as `claim`
    record MapOf(String name, List<Key> keys) implements Form {
        public MapOf {
            keys = List.copyOf(keys);
        }

        /// Its name, such as `a claim` or `an actor`.
        public String withArticle() {
            return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
        }

        /// The key of that name.
        Optional<Key> key(String name) {
            for (var key : keys) {
                if (key.name().equals(name)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }
    }

    /// A map from names that the author chooses to values of one form.
    ///
    /// @param name what the keys are, such as `role`
    record Named(String name, Form value) implements Form {}

    /// A text, or a map with more to say.
    record Either(Form text, MapOf map) implements Form {}

    /// An answer, whose form is the question's.
    record AnswerForm() implements Form {}

    /// Anything at all, for the author's own use.
    record Anything() implements Form {}

    /// How messages describe it, such as `a list such as [a, b]`.
    default String expected() {
        return switch (this) {
            case Text _ -> "a text";
            case Slug slug -> "the slug of " + slug.of();
            case ClaimRef _ -> "a claim such as article-slug#claim-id";
            case Date _ -> "a date such as 2024-03-12 or 2024-03";
            case Word word -> "one of " + String.join(", ", word.words());
            case Flag _ -> "true or false";
            case Whole number ->
                number.max() == Long.MAX_VALUE
                        ? "a whole number such as 1200"
                        : "a whole number from " + number.min() + " to " + number.max();
            case Pattern pattern -> pattern.example();
            case ListOf list -> "a list such as " + listOf(list.item());
            case MapOf map -> "a map such as " + example(map);
            case Named named -> "a map such as {" + named.name() + ": …}";
            case Either either -> either.text().expected() + ", or " + example(either.map());
            case AnswerForm _ -> "an answer";
            case Anything _ -> "anything";
        };
    }

    private static String example(MapOf map) {
        return map.keys().stream()
                .filter(key -> key.required() || key.equals(map.keys().getFirst()))
                .map(key -> key.name() + ": …")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String listOf(Form item) {
        return switch (item) {
            case MapOf map -> "[" + example(map) + "]";
            case ClaimRef _ -> "[article-slug#claim-id]";
            case ListOf _, Named _, Either _, Text _, Slug _, Date _, Word _, Flag _, Whole _, Pattern _ -> "[a, b]";
            case AnswerForm _, Anything _ -> "[…]";
        };
    }
}
