package org.incidentdossier.serve;

import java.io.IOException;
import java.util.Optional;

/// What only a whole build makes (data files, search, sources), made when somebody asks for a file of it.
final class WholeSite {
    Optional<byte[]> file(String path) throws IOException {
        return Optional.empty();
    }
}
