package org.incidentdossier.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.Examined;
import org.incidentdossier.pipeline.SiteBuild;

/// What only a whole build makes (data files, search, sources), made when somebody asks for a file of it.
final class WholeSite {
    private final BuildRequest request;
    private final Examined examined;
    private final Path folder;
    private boolean built;

    /// @param folder where it may write; nobody else does
    WholeSite(BuildRequest request, Examined examined, Path folder) {
        this.request = request;
        this.examined = examined;
        this.folder = folder;
    }

    /// The bytes of a file, if a build makes it. The path is one that a site can have.
    Optional<byte[]> file(String path) throws IOException {
        if (isNoCause(path)) {
            return Optional.empty();
        }
        build();
        return builtFile(path);
    }

    /// What is there already, without building anything.
    Optional<byte[]> builtFile(String path) throws IOException {
        var file = folder.resolve("site").resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /// Frees its space, as far as the system lets us: the end of the preview tries again.
    synchronized void forget() {
        try {
            Scratch.delete(folder);
        } catch (IOException _) {
            built = false;
        }
    }

    // Pages are all known without a build, and browsers ask every host for an icon.
    private static boolean isNoCause(String path) {
        return (path.endsWith(".html") && !path.startsWith("data/")) || path.endsWith(".ico");
    }

    private synchronized void build() throws IOException {
        if (!built) {
            Scratch.delete(folder);
            var site = Files.createDirectories(folder.resolve("site"));
            var index = Files.createDirectories(folder.resolve("index"));
            // A mistake in some template leaves files out here; the page with the mistake tells of it.
            SiteBuild.stage(request, examined, site, index);
            built = true;
        }
    }
}
