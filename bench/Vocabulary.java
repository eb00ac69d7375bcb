import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Words that look like English and are as frequent as Zipf's law says.
final class Vocabulary {
    private static final List<String> SMALL = List.of(("the of and to in that was for on with as it by at from be this an which or had not but have"
                    + " are they were one their been has who will more no if out so what up when about than them can only"
                    + " other new some could time these two may then do first any now such like our over even most after"
                    + " also many before must through where much good well down should because each just those people how")
            .split(" "));
    private static final List<String> ONSETS =
            List.of("b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl st str th tr".split(" "));
    private static final List<String> CORES = List.of("a e i o u ai ea ee oa ou io ar er or".split(" "));
    private static final List<String> CODAS = List.of("n t s r l m d ck nd nt st ss ng rt ve se te me ne".split(" "));
    private static final List<String> ENDS = List.of("ing ed ion al er ity ment ly ous able".split(" "));

    private final Random random;
    private final List<String> rare = new ArrayList<>();
    private long used;

    Vocabulary(Random random) {
        this.random = random;
    }

    /// A sentence with its full stop.
    String sentence(int words) {
        return capital(run(words)) + ".";
    }

    /// A title, its first word with a capital.
    String title(int words) {
        return capital(run(words));
    }

    /// A person's or a company's name.
    String name() {
        return capital(made(1)) + " " + capital(made(2));
    }

    /// So many words in a row.
    String run(int words) {
        var text = new StringBuilder(word());
        for (var i = 1; i < words; i++) {
            text.append(' ').append(word());
        }
        return text.toString();
    }

    // Half of a text are small words. Of the others a new one comes up as often as Heaps' law with exponent 0.6 has it.
    private String word() {
        if (random.nextInt(2) == 0) {
            return SMALL.get((int) (Math.pow(SMALL.size(), random.nextDouble()) - 1));
        }
        used++;
        if (rare.size() < 6 * Math.pow(used, 0.6)) {
            rare.add(made(1 + random.nextInt(2)) + (random.nextInt(3) == 0 ? ENDS.get(random.nextInt(ENDS.size())) : ""));
        }
        return rare.get((int) (Math.pow(rare.size(), random.nextDouble()) - 1));
    }

    private String made(int syllables) {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++) {
            word.append(ONSETS.get(random.nextInt(ONSETS.size()))).append(CORES.get(random.nextInt(CORES.size())));
        }
        return word.append(CODAS.get(random.nextInt(CODAS.size()))).toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
