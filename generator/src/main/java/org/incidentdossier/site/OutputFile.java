package org.incidentdossier.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.model.Entry;
import org.jspecify.annotations.Nullable;

/// A file of the site that no template makes: its place and its bytes.
public final class OutputFile implements Comparable<OutputFile> {
    private final SitePath path;
    private final Supplier<byte[]> maker;
    private final @Nullable String entry;

    private OutputFile(SitePath path, Supplier<byte[]> maker, @Nullable String entry) {
        this.path = path;
        this.maker = maker;
        this.entry = entry;
    }

    /// A copy of the bytes at a path such as `data/dossier.json`.
    ///
    /// @throws IllegalArgumentException if the path is not that of a file below the site's root
    public static OutputFile of(String path, byte[] bytes) {
        var own = bytes.clone();
        return new OutputFile(SitePath.of(path), () -> own, null);
    }

    /// A text, in UTF-8.
    public static OutputFile of(String path, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OutputFile(SitePath.of(path), () -> bytes, null);
    }

    /// A text that is made whenever somebody asks for it: a preview shows a few files of many, and all of a large site
    /// would fill the memory.
    ///
    /// @param text may be called by any thread, and by several at once
    public static OutputFile later(String path, Supplier<String> text) {
        return new OutputFile(SitePath.of(path), () -> text.get().getBytes(StandardCharsets.UTF_8), null);
    }

    /// The same file, as one that belongs to an entry: beside facts, it holds only the text of that entry's note.
    public OutputFile of(Entry owner) {
        return new OutputFile(path, maker, owner.slug());
    }

    /// The same file, as one that holds no text of any note, only facts.
    public OutputFile ofFacts() {
        return new OutputFile(path, maker, "");
    }

    public SitePath path() {
        return path;
    }

    /// The slug of the entry that it belongs to; empty if it holds facts alone; null if it holds texts of many.
    public @Nullable String entry() {
        return entry;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return contents().clone();
    }

    /// The bytes themselves, for whoever only reads them.
    public byte[] contents() {
        return maker.get();
    }

    /// The SHA-256 of the bytes, in lower-case hexadecimal.
    String sha256() {
        return Hashes.sha256(contents());
    }

    /// The bytes read as UTF-8.
    public String text() {
        return new String(contents(), StandardCharsets.UTF_8);
    }

    /// By path.
    @Override
    public int compareTo(OutputFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && Arrays.equals(contents(), file.contents());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
