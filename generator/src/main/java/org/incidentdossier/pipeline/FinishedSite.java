package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.render.Templates;

/// Remembers what a site was made of, in a file beside it (`NAME.made-of`), so that nobody builds what is there.
public final class FinishedSite {
    private static final String CRATE = "ro-crate-metadata.json";

    private FinishedSite() {}

    /// Whether building would give the site that is there.
    ///
    /// @param software tells one build of the generator from another; empty if nobody knows
    public static boolean isCurrent(BuildRequest request, String software) throws IOException {
        var note = note(request);
        var crate = request.out().resolve(CRATE);
        if (software.isEmpty()
                || !Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(crate, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        var origin = new Built.Origin(
                Swhid.of(ContentSources.of(request.project())),
                Swhid.ofBytes(Templates.of(request.project()).files()),
                Hashes.sha256(Files.readAllBytes(crate)));
        return Files.readString(note).equals(madeOf(request, software, origin));
    }

    /// Takes note of the site that was just built.
    public static void remember(BuildRequest request, String software, Built built) throws IOException {
        var origin = built.origin();
        if (origin != null) {
            Files.writeString(note(request), madeOf(request, software, origin));
        }
    }

    /// Takes a site for nobody's: the next build makes it anew and takes over none of its files.
    public static void forget(BuildRequest request) throws IOException {
        Files.deleteIfExists(note(request));
        BuildCache.forgetPublished(request.project());
    }

    // The crate names every file of the site by its hash, so that another build's site is not taken for this one.
    private static String madeOf(BuildRequest request, String software, Built.Origin origin) {
        return """
                content %s
                templates %s
                generator %s %s
                java %s
                date %s
                site %s
                """.formatted(
                origin.content(),
                origin.templates(),
                request.generator(),
                software,
                Runtime.version(),
                request.epoch() == null ? "of the notes" : request.epoch().instant(),
                origin.crate());
    }

    private static Path note(BuildRequest request) {
        var out = request.out().toAbsolutePath().normalize();
        return out.resolveSibling(out.getFileName() + ".made-of");
    }
}
