package org.incidentdossier.render;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Attachment;
import org.jbake.app.Asset;

/// Copies assets and attachments that are on a list of types, and follows no link; JBake's own copies whatever it
/// finds, through links as well.
final class ListedAssets extends Asset {
    // No SVG and no HTML: opened by themselves they can run scripts.
    private static final Set<String> TYPES =
            Set.of("css", "js", "png", "jpg", "jpeg", "gif", "webp", "ico", "woff2", "txt", "json", "webmanifest");

    private final BakeConfiguration configuration;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ListedAssets(BakeConfiguration configuration) {
        super(configuration);
        this.configuration = configuration;
    }

    /// What was wrong with assets.
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /// Copies the project's assets, and ours where it has none of that name.
    @Override
    public void copy() {
        var assets = configuration.assets();
        try {
            for (var name : assets.names()) {
                if (isListed(name)) {
                    write(name, assets.read(name).orElseThrow());
                } else {
                    refuse(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies the attachments that were planned; the folder does not matter.
    @Override
    public void copyAssetsFromContent(File folder) {
        try {
            for (var attachment : configuration.plan().attachments()) {
                copy(attachment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether an asset of that name is of a type on the list.
    static boolean isListed(String name) {
        return TYPES.contains(type(name));
    }

    private void refuse(String name) {
        var types = String.join(", ", TYPES.stream().sorted().toList());
        report(Code.D505, name, "no asset can be a \"" + type(name) + "\" file", "assets are " + types);
    }

    private static String type(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void write(String name, byte[] bytes) throws IOException {
        if (configuration.output().staging().has(name)) {
            report(Code.D507, name, "the site has a page or file at \"" + name + "\"", "give the asset another name");
        } else {
            configuration.output().staging().write(name, bytes);
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

    private void report(Code code, String name, String message, String help) {
        var at = Span.startOf(configuration.assets().own() + "/" + name);
        diagnostics.add(Diagnostic.of(code, at, message, help));
    }
}
