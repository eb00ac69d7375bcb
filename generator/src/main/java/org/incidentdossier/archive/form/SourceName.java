package org.incidentdossier.archive.form;

import java.util.regex.Pattern;

/// What a file of `content/` is called below `source/`.
///
/// Notes and settings get `.txt` added, so that no server hands them out as anything but text. The rule can be undone:
/// a name that already looks as if `.txt` had been added gets one more.
public final class SourceName {
    private static final Pattern GIVEN = Pattern.compile(".*\\.(?:md|yaml|yml|lock)(?:\\.txt)*", Pattern.DOTALL);
    private static final Pattern TAKEN = Pattern.compile(".*\\.(?:md|yaml|yml|lock)(?:\\.txt)+", Pattern.DOTALL);

    private SourceName() {}

    /// `articles/x.md.txt` for `articles/x.md`; `chart.png` for itself.
    public static String of(String contributed) {
        return GIVEN.matcher(contributed).matches() ? contributed + ".txt" : contributed;
    }

    /// The other way round.
    public static String contributed(String name) {
        return TAKEN.matcher(name).matches() ? name.substring(0, name.length() - ".txt".length()) : name;
    }
}
