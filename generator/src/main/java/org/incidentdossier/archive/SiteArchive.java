package org.incidentdossier.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.DigestInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.archive.form.ContentFile;
import org.incidentdossier.archive.form.GitTree;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.archive.form.SourceName;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;

/// The parts of a site that speak for it when its makers are gone: its sources, its provenance and its description as
/// an RO-Crate.
///
/// They belong to the site, not to the bundle alone, so that what is hosted can be verified as well.
public final class SiteArchive {
    private static final String SBOM = "sbom.cdx.json";

    private final Staging site;
    private final Dossier dossier;
    private final Provenance provenance;

    private SiteArchive(Staging site, Dossier dossier, Provenance provenance) {
        this.site = site;
        this.dossier = dossier;
        this.provenance = provenance;
    }

    /// Writes `source/` into a staged site.
    ///
    /// @param sources all files of `content/`, in any order
    /// @param last    what the last site has there, if the staged one is to take its place
    /// @throws IOException if a file cannot be read or written, or is not the note or attachment that was read
    public static KeptSources keepSources(Staging site, Dossier dossier, List<ContentFile> sources, KeptSources last)
            throws IOException {
        var read = dossier.notes().checksums();
        try {
            var kept = sources.parallelStream()
                    .map(source ->
                            Map.entry(source.path(), keep(source, read.get("content/" + source.path()), site, last)))
                    .toList();
            Map<String, byte[]> blobs = LinkedHashMap.newLinkedHashMap(kept.size());
            kept.forEach(each -> blobs.put(each.getKey(), each.getValue()));
            return new KeptSources(blobs);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Writes `provenance/` and the crate into a staged site that has all its other files.
    ///
    /// @return the crate's SHA-256, in lower-case hexadecimal
    /// @throws IOException if a file cannot be written
    public static String describe(Staging site, Dossier dossier, Provenance provenance) throws IOException {
        var archive = new SiteArchive(site, dossier, provenance);
        archive.writeProvenance();
        return new Crate(dossier, provenance, site.files()).write(site).sha256();
    }

    // What was read is already there if the last site has it: then it is not read again. The hash is git's.
    private static byte[] keep(ContentFile source, @Nullable String sha256, Staging site, KeptSources last) {
        var path = "source/" + SourceName.of(source.path());
        var blob = last.blob(source.path());
        try {
            return blob != null && sha256 != null && site.again(path, sha256) ? blob : copy(source, sha256, site, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(ContentFile source, @Nullable String sha256, Staging site, String path)
            throws IOException {
        try (var file = Files.newInputStream(source.file(), LinkOption.NOFOLLOW_LINKS)) {
            var bytes = Files.size(source.file());
            var blob = GitTree.blobDigest(bytes);
            var staged = site.copy(path, new DigestInputStream(file, blob));
            if (staged.bytes() != bytes || (sha256 != null && !sha256.equals(staged.sha256()))) {
                throw new IOException("content/" + source.path() + ": changed while the site was built; build again");
            }
            return blob.digest();
        }
    }

    private void writeProvenance() throws IOException {
        write(Layout.BUILD, JsonText.pretty(BuildRecord.of(dossier, provenance)));
        write(Layout.CONTEXT, resource("ro-crate-context.json"));
        // Maven makes the list of components only when it is online; a jar that was built offline has none.
        if (SiteArchive.class.getResource(SBOM) != null) {
            write("provenance/" + SBOM, resource(SBOM));
        }
        for (var licence : Licences.of(dossier.settings().licence()).entrySet()) {
            write("provenance/LICENSES/" + licence.getKey(), licence.getValue());
        }
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        site.write(path, bytes);
    }

    /// A file that comes with the generator.
    static byte[] resource(String name) throws IOException {
        try (InputStream in = SiteArchive.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the generator's jar lacks " + name + "; build it again with Maven");
            }
            return in.readAllBytes();
        }
    }
}
