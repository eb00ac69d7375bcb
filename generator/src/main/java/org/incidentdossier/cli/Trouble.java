package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What the world refused, and what to do about it, in words for whoever started the command.
///
/// @param help empty if the message says it all
record Trouble(String message, String help) {
    // Systems say it in words only: Linux and macOS, a quota, a limit of the shell, Windows.
    private static final Pattern NO_ROOM = Pattern.compile(
            "No space left on device|[Dd]isk quota exceeded|File too large|not enough space on the disk");

    private static final Pattern NO_FILE = Pattern.compile("Too many open files");

    static final Trouble NO_MEMORY = new Trouble(
            "there is not enough memory for this dossier",
            "give it more, such as DOSSIER_JAVA_OPTS=-Xmx4g; what was there before is as it was");

    static Trouble of(IOException e) {
        var words = String.valueOf(e.getMessage());
        if (NO_ROOM.matcher(words).find()) {
            return new Trouble(
                    words, "free some space, or write elsewhere with --out; what was there before is as it was");
        }
        if (NO_FILE.matcher(words).find()) {
            return new Trouble(
                    describe(e), "allow more of them, such as ulimit -n 1024; what was there before is as it was");
        }
        return new Trouble(describe(e), e instanceof AccessDeniedException ? PERMISSION : "");
    }

    private static final String PERMISSION = "run it as the owner of that file or folder, or change its mode";

    /// The same exception, naming what was to be written if the disk was full: the system's own does not, or names the
    /// file that was copied.
    static IOException writing(Path target, IOException e) {
        var room = NO_ROOM.matcher(String.valueOf(e.getMessage()));
        return room.find() ? new IOException(target + ": cannot be written: " + room.group(), e) : e;
    }

    private static String describe(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case NotDirectoryException other -> other.getFile() + ": is not a folder";
            case AccessDeniedException denied -> denied.getFile() + ": no permission";
            case FileSystemException file
            when file.getReason() != null && file.getOtherFile() != null ->
                file.getOtherFile() + ": " + file.getReason();
            case FileSystemException file when file.getReason() != null -> file.getFile() + ": " + file.getReason();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
