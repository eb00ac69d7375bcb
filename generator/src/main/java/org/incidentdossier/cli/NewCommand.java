package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.incidentdossier.content.Content;
import org.incidentdossier.content.Slugs;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.drafting.CapturedText;
import org.incidentdossier.drafting.NewNote;
import org.incidentdossier.drafting.NoteFiles;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Actor.ActorKind;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.QuestionKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `new article|actor|event|question TITLE`
@Command(name = "new", description = "Makes a note to fill in: valid, with a comment on each key. Overwrites nothing.")
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(index = "0", paramLabel = "KIND", description = "article, actor, event or question.")
    @Nullable
    Kind kind;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "TITLE",
            description = "An actor's name, a question, or a title in your own words.")
    List<String> title = List.of();

    @Option(names = "--slug", paramLabel = "NAME", description = "The file's name (default: made of the title).")
    @Nullable
    String slug;

    @Option(
            names = "--capture",
            paramLabel = "FILE",
            description =
                    "article: the text you work from; its hash and length are filled in, and the actors it names.")
    @Nullable
    Path capture;

    @Option(names = "--kind", paramLabel = "WORD", description = "actor, question: what sort it is.")
    @Nullable
    String sort;

    @Option(
            names = "--claim",
            paramLabel = "ID",
            description = "event: a claim that tells of it, at least one; can be repeated.")
    List<String> claims = List.of();

    /// What can be made.
    enum Kind {
        article,
        actor,
        event,
        question
    }

    @Override
    public Integer call() throws IOException {
        var chosen = Objects.requireNonNull(kind);
        refuseOptionsOfOtherKinds(chosen);
        var files = new NoteFiles(project());
        if (!Files.isDirectory(project().resolve("content"))) {
            throw new WrongUse(project() + " has no content/; `dossier init DIR` makes a new project");
        }
        var words = title(chosen);
        var name = name(words);
        var taken = files.holding(name);
        if (taken.isPresent()) {
            throw new WrongUse(taken.get() + " is there already, and stays as it is; give another name with --slug");
        }
        var note = note(chosen, name, words);
        files.write(note.kind(), note.slug(), note.text());
        console().out().println(NoteFiles.path(note.kind(), note.slug()));
        var command = Objects.requireNonNull(dossier);
        console()
                .err()
                .println("fill it in; " + command.other("check") + " says what is wrong, and " + command.other("gaps")
                        + " what is unknown");
        return Exit.DONE;
    }

    private Console console() {
        return Objects.requireNonNull(dossier).console();
    }

    private Path project() {
        return Objects.requireNonNull(dossier).project();
    }

    private void refuseOptionsOfOtherKinds(Kind chosen) {
        if (capture != null && chosen != Kind.article) {
            throw new WrongUse("--capture is for articles");
        }
        if (sort != null && chosen != Kind.actor && chosen != Kind.question) {
            throw new WrongUse("--kind is for actors and questions");
        }
        if (!claims.isEmpty() && chosen != Kind.event) {
            throw new WrongUse("--claim is for events");
        }
        for (var claim : claims) {
            if (!ClaimId.isClaimId(claim)) {
                throw new WrongUse("--claim takes a claim such as article-slug#claim-id, not \"" + claim + "\"");
            }
        }
    }

    private String title(Kind chosen) throws IOException {
        var given = String.join(" ", title).replaceAll("\\s+", " ").strip();
        if (given.isEmpty()) {
            given = Prompt.of(console()).ask(chosen == Kind.actor ? "Name" : "Title", "");
        }
        if (given.isEmpty() || given.length() > 300) {
            throw new WrongUse("a title of 1 to 300 characters is needed: dossier new " + chosen + " \"…\"");
        }
        return given;
    }

    private String name(String words) {
        var name = slug == null ? Slugs.of(words).orElse("") : slug;
        if (!Slugs.isFree(name)) {
            throw new WrongUse(
                    (slug == null ? "\"" + words + "\" makes no file name" : "\"" + slug + "\" cannot be a file name")
                            + "; give one of small letters, digits and hyphens with --slug, but no word that the site"
                            + " needs itself, such as index");
        }
        return name;
    }

    private NewNote note(Kind chosen, String name, String words) throws IOException {
        return switch (chosen) {
            case article -> NewNote.article(name, words, captured());
            case actor -> NewNote.actor(name, words, actorKind());
            case event -> NewNote.event(name, words, existingClaims());
            case question -> NewNote.question(name, words, questionKind(words));
        };
    }

    /// What `--claim` names, or whoever sits at the terminal.
    private List<String> existingClaims() throws IOException {
        var known = Content.read(project()).value().entries().stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .flatMap(article -> article.claims().stream())
                .map(claim -> claim.id().toString())
                .toList();
        var named = claims;
        if (named.isEmpty() && !known.isEmpty()) {
            var answer = Prompt.of(console()).ask("A claim that tells of it, such as " + known.getFirst(), "");
            named = answer.isEmpty() ? List.of() : List.of(answer);
        }
        if (named.isEmpty()) {
            throw new WrongUse("an event needs a claim that tells of it: --claim ARTICLE#CLAIM, such as "
                    + (known.isEmpty() ? "some-article#some-claim; no article makes a claim yet" : known.getFirst()));
        }
        for (var claim : named) {
            if (!known.contains(claim)) {
                throw new WrongUse("no article makes the claim \"" + claim + "\"; "
                        + Nearest.hint(claim, known)
                        + "a claim is named article-slug#claim-id"
                        + (known.isEmpty() ? "" : ", such as " + known.getFirst()));
            }
        }
        return named;
    }

    private @Nullable CapturedText captured() throws IOException {
        if (capture == null) {
            return null;
        }
        var file = String.valueOf(capture.getFileName());
        if (!CapturedText.isFileName(file)) {
            throw new WrongUse("a capture's name has letters, digits, \".\", \"_\" and \"-\", which \"" + file
                    + "\" has not; rename it first");
        }
        if (Files.isDirectory(capture)) {
            throw new WrongUse(capture + " is a folder; --capture takes the file with the article's text");
        }
        var actors = Content.read(project()).value().entries().stream()
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .toList();
        var text = CapturedText.of(file, Files.readAllBytes(capture), actors);
        console()
                .err()
                .println("names of actors in " + file + ": " + (text.actors().isEmpty() ? "none" : ""));
        for (var each : text.actors()) {
            console()
                    .err()
                    .println("  " + each.slug() + "  " + Printable.of(each.name()) + ", "
                            + Counted.of(each.times(), "time"));
        }
        return text;
    }

    private @Nullable ActorKind actorKind() throws IOException {
        var words = Stream.of(ActorKind.values()).map(ActorKind::word).toList();
        var word = sort == null ? Prompt.of(console()).ask("Kind: " + String.join(", ", words), "") : sort;
        return word.isEmpty() ? null : Prompt.choose(word, List.of(ActorKind.values()), ActorKind::word, "--kind");
    }

    private QuestionKind questionKind(String words) throws IOException {
        var kinds = Stream.of(QuestionKind.values()).map(QuestionKind::word).toList();
        var proposal = NewNote.kindOf(words).word();
        var word = sort == null
                ? Prompt.of(console()).ask("What an answer looks like: " + String.join(", ", kinds), proposal)
                : sort;
        return Prompt.choose(word, List.of(QuestionKind.values()), QuestionKind::word, "--kind");
    }
}
