package org.incidentdossier.render;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.incidentdossier.model.Attachment;
import org.jbake.app.Asset;

/// Copies assets that [AssetCheck] has nothing against, and attachments, if they are to go anywhere, and follows no
/// link; JBake's own copies whatever it finds, through links as well.
final class ListedAssets extends Asset {
    private final BakeConfiguration configuration;

    ListedAssets(BakeConfiguration configuration) {
        super(configuration);
        this.configuration = configuration;
    }

    /// Copies the project's assets, and ours where it has none of that name.
    @Override
    public void copy() {
        if (configuration.output().isSomewhere()) {
            var assets = configuration.assets();
            try {
                for (var name : assets.names()) {
                    configuration
                            .output()
                            .staging()
                            .write(name, assets.read(name).orElseThrow());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Copies the attachments that were planned; the folder does not matter.
    @Override
    public void copyAssetsFromContent(File folder) {
        if (configuration.output().isSomewhere()) {
            try {
                for (var attachment : configuration.plan().attachments()) {
                    copy(attachment);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void copy(Attachment attachment) throws IOException {
        var file = configuration.project().resolve("content").resolve(attachment.path());
        // An attachment may be larger than the memory.
        try (var in = Files.newInputStream(plain(file), LinkOption.NOFOLLOW_LINKS)) {
            if (!configuration
                    .output()
                    .staging()
                    .copy(attachment.path(), in)
                    .sha256()
                    .equals(attachment.sha256())) {
                throw new IOException("changed while the site was being built: content/" + attachment.path());
            }
        }
    }

    private static Path plain(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no longer a plain file: " + file);
        }
        return file;
    }
}
