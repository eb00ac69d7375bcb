package org.incidentdossier.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Nearest;

/// Asks whoever sits at the terminal, and nobody elsewhere.
final class Prompt {
    private final Optional<PrintStream> terminal;

    private Prompt(Optional<PrintStream> terminal) {
        this.terminal = terminal;
    }

    static Prompt of(Console console) {
        return new Prompt(console.live() ? Optional.of(console.err()) : Optional.empty());
    }

    /// The answer, or the proposal if there is none or nobody to give it.
    String ask(String question, String proposal) throws IOException {
        if (terminal.isEmpty()) {
            return proposal;
        }
        terminal.get().print(question + (proposal.isEmpty() ? ": " : " [" + proposal + "]: "));
        terminal.get().flush();
        // One reader a question: what is typed ahead of the next one stays with the terminal, which hands out lines.
        var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return line == null || line.isBlank() ? proposal : line.strip();
    }

    /// The constant that a word stands for.
    ///
    /// @throws WrongUse if it stands for none
    static <E> E choose(String word, List<E> constants, Function<E, String> words, String option) {
        for (var constant : constants) {
            if (words.apply(constant).equals(word)) {
                return constant;
            }
        }
        var known = constants.stream().map(words).toList();
        throw new WrongUse(option + " takes one of " + String.join(", ", known) + ", not \"" + word + "\""
                + Nearest.to(word, known)
                        .map(each -> "; did you mean " + each + "?")
                        .orElse(""));
    }
}
