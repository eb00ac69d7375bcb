package org.incidentdossier.model;

import java.util.regex.Pattern;

/// Names that every file system, archive tool and validator takes as they are.
///
/// Library of Congress tools refuse `%`, Windows its device names and endings in a dot, old tools long paths; so a
/// segment is `[a-z0-9][a-z0-9._-]*`. The one exception is `LICENSES`, which is where tools look for licences.
public final class PortableName {
    private static final int MAX_PATH = 180;
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,174}(?<!\\.)");

    private PortableName() {}

    /// Whether a path from the root of a site, with `/`, can be stored everywhere.
    public static boolean isPortable(String path) {
        if (path.length() > MAX_PATH) {
            return false;
        }
        for (var segment : path.split("/", -1)) {
            if (!segment.equals("LICENSES")
                    && (!SEGMENT.matcher(segment).matches()
                            || DEVICE.matcher(segment).matches())) {
                return false;
            }
        }
        return true;
    }
}
