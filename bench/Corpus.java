import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes up a dossier of so many notes, always the same one, and the same texts as sites for Hugo and Eleventy:
/// `java Corpus.java 1000 FOLDER` writes `FOLDER/dossier`, `FOLDER/hugo` and `FOLDER/eleventy`.
///
/// Half of the notes are articles with three claims on average, a fifth are actors, the rest are questions, events
/// and a few pages. Words follow Zipf's law over a vocabulary that grows with the text as Heaps' law has it. A
/// question is answered by about ten articles of its own incident; the best known actors occur everywhere.
final class Corpus {
    private static final long SEED = 20_260_612;
    /// Articles of one incident ask the same questions; a large dossier is a family of incidents.
    private static final int INCIDENT = 500;

    private final Random random = new Random(SEED);
    private final Vocabulary words = new Vocabulary(random);
    private final int articles;
    private final int questions;
    private final int actors;
    private final int events;
    private final List<Note> notes = new ArrayList<>();
    private final List<List<String>> claims = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();

    private Corpus(int size) {
        articles = size / 2;
        actors = size / 5;
        questions = size * 3 / 20;
        events = size * 13 / 100;
        for (var i = 0; i < questions; i++) {
            kinds.add(List.of("day", "quantity", "yes-no", "choice", "actors").get(i % 5));
        }
        for (var i = 0; i < articles; i++) {
            article(i);
        }
        for (var i = 0; i < actors; i++) {
            actor(i);
        }
        for (var i = 0; i < questions; i++) {
            question(i);
        }
        for (var i = 0; i < events; i++) {
            event(i);
        }
        for (var i = articles + actors + questions + events; i < size; i++) {
            page(i);
        }
    }

    /// A note for ours, and what a reader of the others' sites is given instead of the front matter.
    ///
    /// @param plain the body with links as Markdown has them, from the site's root
    record Note(String folder, String slug, String title, String header, String body, String plain, List<String> tags) {}

    static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("java Corpus.java NOTES FOLDER");
            System.exit(2);
        }
        var folder = Path.of(arguments[1]);
        var corpus = new Corpus(Integer.parseInt(arguments[0]));
        corpus.writeDossier(folder.resolve("dossier"));
        Peers.write(corpus.notes, folder);
    }

    private void writeDossier(Path folder) throws IOException {
        for (var note : notes) {
            write(
                    folder.resolve("content/" + note.folder() + "/" + note.slug() + ".md"),
                    "---\n" + note.header() + "---\n" + note.body());
        }
        write(folder.resolve("content/dossier.yaml"), """
                id: made-up
                title: A made-up dossier of %d notes
                summary: Nothing in it is true; it is there to be measured.
                language: en
                version: 0.1.0
                year: 2026
                year-basis: made up
                licence: CC0-1.0
                editors: [nobody]
                limits: {entries: 2000000}
                """.formatted(notes.size()));
    }


    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void article(int number) {
        var header = new StringBuilder();
        var title = words.title(5 + random.nextInt(5));
        var slug = slug("article", number);
        var outlet = actor();
        var day = "2026-%02d-%02d".formatted(1 + number / INCIDENT % 12, 1 + random.nextInt(28));
        header.append("type: article\ntitle: ").append(title).append("\nheadline: ").append(words.title(9));
        header.append("\noutlet: ").append(outlet).append("\nauthors: [").append(words.name()).append("]\npublished: ");
        header.append(day).append("\npublished-basis: printed\nkind: news\nlanguage: en\nurl: https://example.org/");
        header.append(slug).append("\nclaims:\n");
        var own = new ArrayList<String>();
        var body = new StringBuilder();
        var told = new StringBuilder();
        var incident = number / INCIDENT;
        var first = incident * (INCIDENT * 3 / 10);
        var count = Math.max(1, Math.min(questions - first, INCIDENT * 3 / 10));
        for (var i = 0; i < 1 + random.nextInt(5); i++) {
            var question = Math.min(questions - 1, first + random.nextInt(count));
            var says = words.sentence(9 + random.nextInt(9));
            own.add("c" + i + ":" + question);
            header.append("  - id: c").append(i).append("\n    question: ").append(slug("question", question));
            header.append("\n    answer: ").append(answer(question)).append("\n    says: ").append(says);
            header.append("\n    quote: {exact: ").append(words.run(4 + random.nextInt(5))).append("}\n    speaker: ");
            header.append(random.nextInt(3) > 0 ? "article" : actor()).append("\n    act: says\n");
            if (number > 0 && random.nextInt(4) == 0) {
                header.append("    via: [").append(slug("article", random.nextInt(number))).append("]\n");
            }
            header.append("    about: [").append(actor()).append("]\n    checked: [{by: nobody, on: 2026-11-21}]\n");
            told.append("- ").append(says).append('\n');
        }
        claims.add(own);
        var plain = new StringBuilder(told).append('\n');
        prose(body, plain, 3 + random.nextInt(4), () -> "");
        notes.add(new Note("articles", slug, title, header.toString(), body.toString(), plain.toString(), List.of(outlet)));
    }

    private void actor(int number) {
        var name = words.name();
        var header = "type: actor\nname: " + name + "\nkind: " + (number % 2 == 0 ? "person" : "company") + "\naliases: ["
                + name.substring(name.indexOf(' ') + 1) + " of " + words.name() + "]\n";
        note("actors", slug("actor", number), name, header, 2 + random.nextInt(3), List.of());
    }

    private void question(int number) {
        var title = words.title(6 + random.nextInt(6)) + "?";
        var kind = kinds.get(number);
        var header = "type: question\ntitle: " + title + "\nkind: " + kind + "\nweight: middle\n"
                + (kind.equals("choice") ? "choices: [north, south, east]\n" : "");
        note("questions", slug("question", number), title, header, 1 + random.nextInt(3), List.of());
    }

    private void event(int number) {
        var title = words.title(4 + random.nextInt(5));
        var roles = List.of(actor(), actor());
        var cited = citation();
        var header = "type: event\ntitle: " + title + "\nwhen: 2026-%02d-%02d".formatted(1 + number % 12, 1 + number % 28)
                + "\nactors: {agent: [" + roles.getFirst() + "]}\nclaims: [" + cited + "]\n";
        note("events", slug("event", number), title, header, 2 + random.nextInt(3), roles);
    }

    private void page(int number) {
        var title = words.title(3);
        note("pages", slug("page", number), title, "type: page\ntitle: " + title + "\n", 6, List.of());
    }

    private void note(String folder, String slug, String title, String header, int paragraphs, List<String> tags) {
        var body = new StringBuilder();
        var plain = new StringBuilder();
        prose(body, plain, paragraphs, () -> " [@" + citation() + "]");
        notes.add(new Note(folder, slug, title, header, body.toString(), plain.toString(), tags));
    }

    private interface Citing {
        String citation();
    }

    private void prose(StringBuilder body, StringBuilder plain, int paragraphs, Citing citing) {
        for (var i = 0; i < paragraphs; i++) {
            if (i == 2) {
                var heading = "## " + words.title(4) + "\n\n";
                body.append(heading);
                plain.append(heading);
            }
            var item = i % 3 == 1 ? "- " : "";
            for (var part = 0; part < (item.isEmpty() ? 1 : 3); part++) {
                body.append(item);
                plain.append(item);
                for (var s = 0; s < (item.isEmpty() ? 4 + random.nextInt(4) : 1); s++) {
                    sentence(body, plain, citing);
                }
                body.setCharAt(body.length() - 1, '\n');
                plain.setCharAt(plain.length() - 1, '\n');
            }
            body.append('\n');
            plain.append('\n');
        }
    }

    private void sentence(StringBuilder body, StringBuilder plain, Citing citing) {
        var text = words.sentence(8 + random.nextInt(14));
        text = text.substring(0, text.length() - 1);
        if (random.nextInt(4) == 0) {
            var target = actor();
            var word = words.run(2);
            text += " *" + words.run(1) + "* ";
            body.append(text).append("[[").append(target).append('|').append(word).append("]]");
            plain.append(text).append('[').append(word).append("](/actors/").append(target).append("/)");
        } else {
            body.append(text);
            plain.append(text);
        }
        body.append(citing.citation()).append(". ");
        plain.append(". ");
    }

    private String citation() {
        var article = random.nextInt(articles);
        return slug("article", article) + "#" + claims.get(article)
                .get(random.nextInt(claims.get(article).size()))
                .replaceFirst(":.*", "");
    }

    // Two of three agree; the others spread.
    private String answer(int question) {
        var other = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
        return switch (kinds.get(question)) {
            case "day" -> "\"2026-%02d-%02d\"".formatted(1 + question % 12, 1 + (question + other) % 28);
            case "quantity" -> String.valueOf(question % 90 + 10 + 5 * other);
            case "yes-no" -> (question + other) % 2 == 0 ? "\"yes\"" : "\"no\"";
            case "choice" -> List.of("north", "south", "east").get((question + other) % 3);
            default -> "{actors: [" + slug("actor", (question + other) % actors) + "]}";
        };
    }

    // The well known are named most.
    private String actor() {
        return slug("actor", (int) (actors * Math.pow(random.nextDouble(), 3)));
    }

    private static String slug(String kind, int number) {
        return kind + "-" + number;
    }
}
