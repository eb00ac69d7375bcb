package org.incidentdossier.render;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/// Writes the planned files that no template makes: exports, feeds, citations.
final class FileTool implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) throws RenderingException {
        var bake = (BakeConfiguration) config;
        var files = bake.plan().files();
        try {
            for (var file : files) {
                var target = bake.staging().resolve(file.path().path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return files.size();
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File to, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake's older form, which nothing calls");
    }
}
