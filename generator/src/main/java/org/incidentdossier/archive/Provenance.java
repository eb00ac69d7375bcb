package org.incidentdossier.archive;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.archive.form.Swhid;
import org.jspecify.annotations.Nullable;

/// How a site came to be, as far as its files tell: handed in, since no stage looks for it.
///
/// @param generator     the generator's version
/// @param jdk           the Java runtime that ran it, such as `25.0.3+9`
/// @param date          of the sources
/// @param supersedes    the version that was released before this one; null if there was none
/// @param content       the name of `content/` by what it holds
/// @param templates     the name of the templates and assets that the pages were made with, by what they hold
/// @param contentCommit the commit of the repository that holds the notes; null if it is not told
/// @param source        the names of the generator's own source by what it holds, by module; none if they are not known
/// @param limits        in force, by name
public record Provenance(
        String generator,
        String jdk,
        Epoch date,
        @Nullable String supersedes,
        Swhid content,
        Swhid templates,
        @Nullable String contentCommit,
        Map<String, Swhid> source,
        Map<String, Long> limits) {
    public Provenance {
        source = Collections.unmodifiableMap(new TreeMap<>(source));
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }
}
