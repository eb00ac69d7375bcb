package org.incidentdossier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.digests.SystemDigests;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program `dossier`.
public final class Main {
    /// What the JVM makes of bytes that mean no letter to it.
    private static final char UNREADABLE = '\uFFFD';

    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(System.getenv()), args));
    }

    /// Runs a command; returns its exit code.
    static int run(Console console, String... args) {
        var exit = runCommand(console, args);
        if (console.out().checkError()) {
            console.err().println("dossier: the results could not be written in full");
            return Exit.WORLD;
        }
        return exit;
    }

    private static int runCommand(Console console, String... args) {
        try {
            if (args.length == 1 && args[0].equals("--version")) {
                return version(console);
            }
            Quiet.LUCENE.setLevel(Level.SEVERE);
            SystemDigests.install();
            for (var arg : args) {
                if (arg.indexOf(UNREADABLE) >= 0) {
                    console.err().println("dossier: \"" + Printable.of(arg) + "\" is not written in UTF-8");
                    console.err().println("  help: set a locale such as LC_ALL=C.UTF-8");
                    return Exit.USAGE;
                }
            }
            return commandLine(console, args).execute(args);
        } catch (OutOfMemoryError _) {
            return tell(Trouble.NO_MEMORY, console.err());
        } catch (InternalError e) {
            // The JDK could not read a file of its own.
            if (e.getCause() instanceof IOException world) {
                return tell(Trouble.of(world), console.err());
            }
            throw e;
        } finally {
            console.flush();
        }
    }

    // Scripts and editors ask for it often; loading a command line's parser would take most of the time.
    private static int version(Console console) {
        try {
            console.out().println(Version.line());
            return Exit.DONE;
        } catch (IOException e) {
            return report(e, console.err());
        }
    }

    private static CommandLine commandLine(Console console, String... args) {
        var root = new DossierCommand(console);
        var line = new CommandLine(root);
        Commands.in(args).forEach(line::addSubcommand);
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, _, _) -> report(e, console.err()));
        line.setParameterExceptionHandler((e, _) -> usage(e, console.err()));
        return line;
    }

    private static int usage(ParameterException e, PrintStream err) {
        var name = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(name + ": " + Printable.of(words(e)));
        err.println("  help: " + name + " --help says what it takes"
                + (takesWordForOption(e) ? "; a query that begins with - goes behind --: " + name + " -- -word" : ""));
        return Exit.USAGE;
    }

    private static String words(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException more) || more.isUnknownOption()) {
            return String.valueOf(e.getMessage());
        }
        var first = more.getUnmatched().getFirst();
        var commands = e.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty()
                ? "\"" + first + "\" is one argument too many"
                : "no command \"" + first + "\"; " + Nearest.hint(first, commands) + "the commands are "
                        + String.join(", ", commands);
    }

    // In a query, a word to leave out looks like an option.
    private static boolean takesWordForOption(ParameterException e) {
        return e.getCommandLine().getCommand() instanceof SearchCommand
                && (e instanceof UnmatchedArgumentException || e instanceof MissingParameterException);
    }

    private static int report(Exception e, PrintStream err) {
        if (e instanceof WrongUse) {
            err.println("dossier: " + Printable.of(String.valueOf(e.getMessage())));
            return Exit.USAGE;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return tell(Trouble.NO_MEMORY, err);
            }
        }
        var io = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        if (io instanceof IOException world) {
            return tell(Trouble.of(world), err);
        }
        err.println("dossier: this is a bug of ours; please report it with the lines below");
        e.printStackTrace(err);
        return Exit.BUG;
    }

    private static int tell(Trouble trouble, PrintStream err) {
        err.println("dossier: " + Printable.of(trouble.message()));
        if (!trouble.help().isEmpty()) {
            err.println("  help: " + trouble.help());
        }
        return Exit.WORLD;
    }

    /// Lucene advises the user to change how the JVM is started. The reference keeps the setting alive.
    private static final class Quiet {
        private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    }
}
