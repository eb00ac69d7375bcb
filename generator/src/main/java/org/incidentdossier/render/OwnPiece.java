package org.incidentdossier.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import org.incidentdossier.staging.StagedText;
import org.jspecify.annotations.Nullable;

/// The directive `own`, given an entry's slug: what stands in it shows facts, and texts only of that entry, as the
/// entry's pages do.
///
/// So it is taken over from the last site when they are, and the view in it is not even made. What a template prints
/// is the same with it and without it.
final class OwnPiece implements TemplateDirectiveModel {
    static final String NAME = "own";

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(Environment env, Map params, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(params.get("entry") instanceof TemplateScalarModel entry) || params.size() != 1) {
            throw new TemplateModelException("\"own\" has to be given an entry, as in <@own entry=each.id>");
        }
        var out = env.getOut();
        if (body == null) {
            return;
        }
        // Into a text that is captured, or shown in a preview, it is printed.
        if (out instanceof StagedText text) {
            text.<TemplateException>piece(entry.getAsString(), () -> body.render(text));
        } else {
            body.render(out);
        }
    }
}
