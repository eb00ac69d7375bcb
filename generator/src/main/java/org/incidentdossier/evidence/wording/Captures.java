package org.incidentdossier.evidence.wording;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The copies of articles' texts that editors worked from, where somebody has them at hand.
public final class Captures {
    /// Nobody has them here: quotations cannot be checked.
    public static final Captures ABSENT = new Captures(null);

    private final @Nullable Map<String, byte[]> files;

    private Captures(@Nullable Map<String, byte[]> files) {
        this.files = files;
    }

    /// The captures found.
    ///
    /// @param files the bytes, by bare file name
    public static Captures of(Map<String, byte[]> files) {
        return new Captures(new TreeMap<>(files));
    }

    /// Whether somebody looked for captures; single files may still be missing.
    public boolean arePresent() {
        return files != null;
    }

    /// The bytes of a capture, if it is here.
    public Optional<byte[]> bytes(String file) {
        return files == null ? Optional.empty() : Optional.ofNullable(files.get(file));
    }
}
