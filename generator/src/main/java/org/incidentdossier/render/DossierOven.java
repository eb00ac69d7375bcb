package org.incidentdossier.render;

import java.io.File;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/// JBake's oven with an explicit list of tools, in order. JBake's own takes whatever the class path offers, in its
/// order, and needs OrientDB for a schema.
final class DossierOven extends Oven {
    private final List<RenderingTool> tools;

    DossierOven(Utensils utensils, List<RenderingTool> tools) {
        super(utensils);
        this.tools = List.copyOf(tools);
    }

    /// Everything, since one file says nothing about the pages that it changes.
    @Override
    public void bake(File changed) {
        bake();
    }

    /// @throws BakeStopped if the disk, or a mistake of ours, stops a tool
    @Override
    public void bake() {
        var utensils = getUtensils();
        var configuration = utensils.getConfiguration();
        var store = utensils.getContentStore();
        store.startup();
        try {
            registerTypes();
            utensils.getCrawler().crawl();
            for (var tool : tools) {
                tool.render(utensils.getRenderer(), store, configuration);
            }
            utensils.getAsset().copy();
            utensils.getAsset().copyAssetsFromContent(configuration.getContentFolder());
        } catch (RenderingException e) {
            throw new BakeStopped(e);
        } finally {
            store.close();
            store.shutdown();
        }
    }

    // JBake's registry of types is static: without this, those of an earlier bake in the same JVM would stay.
    private void registerTypes() {
        DocumentTypes.resetDocumentTypes();
        getUtensils().getConfiguration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
    }

    /// A tool could not go on.
    static final class BakeStopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BakeStopped(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
