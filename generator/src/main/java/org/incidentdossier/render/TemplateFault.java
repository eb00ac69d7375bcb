package org.incidentdossier.render;

import org.incidentdossier.diagnostics.Diagnostic;
import org.jbake.template.RenderingException;

/// A mistake in a template, on its way through JBake to whoever collects diagnostics.
final class TemplateFault extends RenderingException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFault(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
