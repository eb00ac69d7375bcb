package org.incidentdossier.archive;

import java.io.IOException;

/// A finished site whose files are no longer those that it was built with.
public final class ChangedSite extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedSite(String message) {
        super(message);
    }
}
