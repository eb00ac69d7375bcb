package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.function.Supplier;

/// Makes up queries of every kind from the words of an index: always the same ones from the same index and seed.
///
/// Repeated words in phrases, slips of the finger and nonsense are kinds of their own: queries that people type do
/// not have enough of them to find a difference.
final class SampleQueries {
    private static final int MAX_TEXTS = 2_000;
    private static final int SHORT_NAME_WORDS = 4;

    /// Of how many words or runs of words the rarest is taken when queries are to be cheap: every eighth word of
    /// them is still among the more frequent half.
    private static final int CHEAP_DRAWS = 3;

    private final Random random;
    private final List<List<String>> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> shortNames = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final List<String> fields;
    private final List<Supplier<String>> kinds;
    private final List<Supplier<String>> fuzzyKinds;
    private final WordCounts counts = new WordCounts();
    private int draws = 1;

    SampleQueries(IndexSample sample, long seed) {
        random = new Random(seed);
        for (String text : sample.texts()) {
            var words = words(text);
            if (words.size() > 1 && texts.size() < MAX_TEXTS) {
                texts.add(words);
                counts.add(words);
            }
        }
        names.addAll(sample.names());
        names.stream().filter(name -> words(name).size() <= SHORT_NAME_WORDS).forEach(shortNames::add);
        filters.addAll(sample.filters());
        fields = sample.textFields();
        if (texts.isEmpty()) {
            texts.add(List.of("no", "text"));
        }
        kinds = List.of(
                () -> words(1),
                () -> words(2),
                () -> words(3),
                () -> words(1) + " " + filter(),
                () -> quoted(running(2 + random.nextInt(3))),
                () -> quoted(shuffled(2 + random.nextInt(3))) + "~" + random.nextInt(8),
                () -> quoted(repeating()) + "~" + random.nextInt(12),
                () -> quoted(repeating()),
                () -> "+" + word() + " " + word() + " -" + word(),
                () -> "+" + quoted(running(2)) + " " + word(),
                () -> word() + " -" + quoted(running(2)),
                () -> word() + " -" + prefix(),
                this::prefix,
                () -> prefix() + " " + word(),
                () -> "+" + prefix() + " +" + word(),
                () -> field() + ":" + word() + " " + word(),
                () -> field() + ":" + quoted(running(2)),
                this::filter,
                () -> "-" + filter() + " " + word(),
                () -> filter() + " " + filter() + " " + prefix(),
                () -> "+" + filter() + " -" + word(),
                this::name,
                () -> shortName() + " " + filter());
        fuzzyKinds = List.of(
                () -> word() + "~ " + word(),
                () -> "+" + slip(word()) + "~2 " + word(),
                () -> slip(word()),
                () -> slip(word()) + " " + word() + " +" + slip(word()),
                this::nonsense);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var rest = new StringTokenizer(text);
        while (rest.hasMoreTokens()) {
            words.add(rest.nextToken());
        }
        return words;
    }

    /// The next of all kinds in turn.
    List<String> take(int count) {
        int all = kinds.size() + fuzzyKinds.size();
        var queries = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            int kind = i % all;
            queries.add((kind < kinds.size() ? kinds.get(kind) : fuzzyKinds.get(kind - kinds.size())).get());
        }
        return queries;
    }

    /// The same with words that are met less often, since a query costs what the postings of its words do, and with one
    /// fuzzy query in each turn: Lucene builds an automaton for each of their words, so that they cost ten times as
    /// much as others.
    List<String> takeCheaply(int count) {
        draws = CHEAP_DRAWS;
        int turn = kinds.size() + 1;
        var queries = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            int kind = i % turn;
            queries.add((kind < kinds.size() ? kinds.get(kind) : fuzzyKinds.get(i / turn % fuzzyKinds.size())).get());
        }
        return queries;
    }

    private List<String> text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private String word() {
        return rarest(() -> running(text(), 1)).getFirst();
    }

    private List<String> rarest(Supplier<List<String>> draw) {
        var rarest = draw.get();
        for (int i = 1; i < draws; i++) {
            var other = draw.get();
            if (counts.of(other) < counts.of(rarest)) {
                rarest = other;
            }
        }
        return rarest;
    }

    private String words(int count) {
        var words = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    private List<String> running(int count) {
        return rarest(() -> running(text(), count));
    }

    private List<String> running(List<String> text, int count) {
        int start = random.nextInt(Math.max(1, text.size() - count + 1));
        return text.subList(start, Math.min(text.size(), start + count));
    }

    private List<String> shuffled(int count) {
        var words = new ArrayList<>(running(count + 2));
        while (words.size() > count) {
            words.remove(random.nextInt(words.size()));
        }
        if (random.nextBoolean()) {
            words.add(words.removeFirst());
        }
        return words;
    }

    private List<String> repeating() {
        var words = new ArrayList<>(running(2 + random.nextInt(3)));
        int repeats = 1 + random.nextInt(2);
        for (int i = 0; i < repeats; i++) {
            words.add(random.nextInt(words.size() + 1), words.get(random.nextInt(words.size())));
        }
        return words;
    }

    private static String quoted(List<String> words) {
        return '"' + String.join(" ", words).replace("\"", "") + '"';
    }

    private String prefix() {
        String word = word();
        return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4))) + "*";
    }

    /// A word with one letter dropped, doubled, replaced or swapped.
    private String slip(String word) {
        if (word.length() < 3) {
            return word + "x";
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private String field() {
        return fields.get(random.nextInt(fields.size()));
    }

    private String filter() {
        return filters.isEmpty() ? word() : filters.get(random.nextInt(filters.size()));
    }

    private String name() {
        return names.isEmpty()
                ? word()
                : String.join(" ", rarest(() -> words(names.get(random.nextInt(names.size())))));
    }

    private String shortName() {
        return shortNames.isEmpty() ? name() : shortNames.get(random.nextInt(shortNames.size()));
    }

    private String nonsense() {
        String signs = "+-\"~*:()“” ";
        var query = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            query.append(word());
            query.insert(random.nextInt(query.length()), signs.charAt(random.nextInt(signs.length())));
            query.append(signs.charAt(random.nextInt(signs.length())));
        }
        return query.toString();
    }
}
