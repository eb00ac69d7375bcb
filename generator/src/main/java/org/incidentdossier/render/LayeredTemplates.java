package org.incidentdossier.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hands FreeMarker the text of templates: the project's own, else ours. Other names than those of escaped
/// templates do not exist for it.
final class LayeredTemplates implements TemplateLoader {
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.ftl[hx]");

    private final LayeredFolder templates;

    LayeredTemplates(LayeredFolder templates) {
        this.templates = templates;
    }

    /// Whether a file of that name would be escaped, and may therefore be used.
    static boolean isTemplateName(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (!isTemplateName(name)) {
            return null;
        }
        return templates
                .read(name)
                .map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)))
                .orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text);
    }

    @Override
    public void closeTemplateSource(Object source) {}

    /// FreeMarker takes two sources for one when they are equal.
    private record Source(String name, String text) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source && name.equals(source.name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }
    }
}
