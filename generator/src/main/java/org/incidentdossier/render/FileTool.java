package org.incidentdossier.render;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.OutputFile;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/// Writes the files that no template makes: exports, feeds, citations.
final class FileTool implements RenderingTool {
    private final FileSource more;

    /// @param more files beside those of the plan
    FileTool(FileSource more) {
        this.more = more;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) throws RenderingException {
        var bake = (BakeConfiguration) config;
        var count = new AtomicInteger();
        var sink = new Sink(bake.output(), count);
        try {
            bake.plan().files().parallelStream().forEach(sink::take);
            more.each(sink);
        } catch (IOException | UncheckedIOException e) {
            throw new RenderingException(e);
        }
        return count.get();
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File to, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake's older form, which nothing calls");
    }

    /// Counts what it writes.
    private record Sink(Output output, AtomicInteger count) implements FileSource.Sink {
        @Override
        public void take(OutputFile file) {
            try {
                var path = file.path().path();
                if (!output.keeps(path, file.entry())) {
                    output.staging().write(path, file.contents());
                }
                count.incrementAndGet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String take(String path, FileSource.Text text) {
            try (var out = output.open(path)) {
                text.write(out, (entry, piece) -> out.<IOException>piece(entry, piece::write));
                count.incrementAndGet();
                return out.finish().sha256();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
