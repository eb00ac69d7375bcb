package org.incidentdossier.render;

import java.io.IOException;
import java.util.Set;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;

/// Where a site goes, and what of the last one stays.
///
/// @param unchanged entries whose pages and files would be made the same again, by slug; the empty slug stands for
///                  what shows facts alone
record Output(Staging staging, Set<String> unchanged) {
    /// Takes over what the last site has at a path, if what it belongs to is unchanged; otherwise it has to be made.
    boolean keeps(String path, @Nullable String entry) throws IOException {
        return entry != null && unchanged.contains(entry) && staging.again(path);
    }
}
