package org.incidentdossier.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Locale;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// Says where in a template a mistake is, and what to do about it.
///
/// @param folder of the templates in the project, for paths
record TemplateFaults(String folder) {
    /// What FreeMarker throws while it runs a template for a page.
    TemplateFault running(TemplateException thrown, String template, String page) {
        var name = thrown.getTemplateSourceName();
        var at = span(name == null ? template : name, number(thrown.getLineNumber()), number(thrown.getColumnNumber()));
        if (thrown.getCause() instanceof TemplateNotFoundException missing) {
            return missing(missing, at, page);
        }
        if (thrown instanceof InvalidReferenceException) {
            var message = "no value for \"" + thrown.getBlamedExpressionString() + "\"";
            var help = "ask with ?? before printing what may be missing; found while writing " + page;
            return new TemplateFault(Diagnostic.of(Code.D501, at, message, help));
        }
        var message = firstLine(thrown.getMessageWithoutStackTop());
        return new TemplateFault(Diagnostic.of(Code.D501, at, message, "found while writing " + page));
    }

    /// What FreeMarker throws while it reads a template; a failure that it has cached comes wrapped.
    ///
    /// @throws IOException the exception itself, if it is about the disk
    TemplateFault reading(IOException thrown, String template, String page) throws IOException {
        if (thrown instanceof TemplateNotFoundException missing) {
            return missing(missing, span(template, 1, 1), page);
        }
        if (thrown instanceof ParseException parse) {
            return parsing(parse, template, page);
        }
        if (thrown.getCause() instanceof ParseException cached) {
            return parsing(cached, template, page);
        }
        throw thrown;
    }

    private TemplateFault missing(TemplateNotFoundException missing, Span at, String page) {
        var message = "no template \"" + missing.getTemplateName() + "\"";
        var help = "templates are the .ftlh and .ftlx files in " + folder + "/; needed for " + page;
        return new TemplateFault(Diagnostic.of(Code.D502, at, message, help));
    }

    private TemplateFault parsing(ParseException thrown, String template, String page) {
        var name = thrown.getTemplateName();
        var at = span(name == null ? template : name, thrown.getLineNumber(), thrown.getColumnNumber());
        var message = firstLine(thrown.getEditorMessage());
        return new TemplateFault(Diagnostic.of(Code.D500, at, message, "needed for " + page));
    }

    private Span span(String template, int line, int column) {
        return new Span(folder + "/" + template, Math.max(1, line), Math.max(1, column), 0);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    // FreeMarker explains at length and with a stack; the first line says what is wrong, the second names the culprit.
    private static String firstLine(String message) {
        var lines = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return "the template cannot be run";
        }
        var first = lines.getFirst();
        if (lines.size() > 1 && (first.endsWith(":") || lines.get(1).startsWith("==>"))) {
            first += " " + lines.get(1).replaceFirst("^==> ", "").replaceFirst(" +\\[in template.*", "");
        }
        first = first.replaceFirst("\\. [A-Z].*", "").replaceFirst("[.:]$", "");
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
