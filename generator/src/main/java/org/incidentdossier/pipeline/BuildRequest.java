package org.incidentdossier.pipeline;

import java.nio.file.Path;
import org.incidentdossier.archive.Epoch;
import org.incidentdossier.evidence.wording.Captures;
import org.jspecify.annotations.Nullable;

/// What is to be built, and all that a build would otherwise have to ask the world for.
///
/// @param project   the folder that holds `content/`
/// @param out       where the site goes
/// @param captures  the texts that quotations are checked against, where they are at hand
/// @param strict    whether warnings stop the build
/// @param generator the generator's version
/// @param epoch     the date of the sources, if it is given from outside
public record BuildRequest(
        Path project,
        Path out,
        Captures captures,
        boolean strict,
        String generator,
        @Nullable Epoch epoch) {}
