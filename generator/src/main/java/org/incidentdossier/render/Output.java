package org.incidentdossier.render;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.incidentdossier.staging.StagedText;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;

/// Where a site goes, what of the last one stays, and how far it has come.
public final class Output {
    private final @Nullable Staging staging;
    private final Set<String> unchanged;
    private final LongAdder pages = new LongAdder();

    /// @param unchanged entries whose pages and files would be made the same again, by slug; the empty slug stands for
    ///                  what shows facts alone
    public Output(Staging staging, Set<String> unchanged) {
        this(unchanged, staging);
    }

    private Output(Set<String> unchanged, @Nullable Staging staging) {
        this.staging = staging;
        this.unchanged = Set.copyOf(unchanged);
    }

    /// Nowhere: pages are printed for the sake of what is wrong with their templates.
    public static Output nowhere() {
        return new Output(Set.of(), null);
    }

    /// How many pages are there by now.
    public long pages() {
        return pages.sum();
    }

    /// Whether anything is written.
    boolean isSomewhere() {
        return staging != null;
    }

    /// @throws IllegalStateException if nothing is written
    Staging staging() {
        if (staging == null) {
            throw new IllegalStateException("nothing is written");
        }
        return staging;
    }

    /// Takes over what the last site has at a path, if what it belongs to is unchanged; otherwise it has to be made.
    boolean keeps(String path, @Nullable String entry) throws IOException {
        return entry != null && unchanged.contains(entry) && staging().again(path);
    }

    /// A text on its way; its pieces have entries as keys.
    StagedText open(String path) throws IOException {
        return staging().open(path, unchanged);
    }

    void countPage() {
        pages.increment();
    }
}
