package org.incidentdossier.cli;

import java.io.File;
import java.util.regex.Pattern;

/// A word as a command line takes it.
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/\\\\:@%+=,-]+");

    private ShellWord() {}

    /// In quotes where the shell of this system would divide or change it.
    static String of(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return File.separatorChar == '\\' ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
