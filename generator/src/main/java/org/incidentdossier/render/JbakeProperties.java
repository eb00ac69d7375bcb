package org.incidentdossier.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Span;

/// Reads a project's `jbake.properties`: the keys of JBake that have a meaning here, each with a value we accept.
final class JbakeProperties {
    static final String FILE = "jbake.properties";

    private static final Set<String> FOLDERS = new TreeSet<>(Set.of("template.folder", "asset.folder"));
    private static final Pattern TEMPLATE_KEY = Pattern.compile("template\\.[a-z0-9-]+\\.file");
    private static final Pattern FOLDER =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private final String text;
    private final Map<String, String> accepted = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private JbakeProperties(String text) {
        this.text = text;
    }

    /// The accepted values by key, in the order of keys; none if there is no such file.
    static Checked<Map<String, String>> read(Path project) throws IOException {
        var file = project.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Checked<>(
                    new TreeMap<>(), NotPlain.file(project, FILE).stream().toList());
        }
        var reading = new JbakeProperties(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        reading.parse();
        return new Checked<>(reading.accepted, reading.diagnostics);
    }

    private void parse() throws IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException _) {
            diagnostics.add(Diagnostic.of(
                    Code.D504,
                    Span.startOf(FILE),
                    "a \\u that is not followed by four hexadecimal digits",
                    "write the letter"));
            return;
        }
        for (var key : new TreeSet<>(properties.stringPropertyNames())) {
            check(key, properties.getProperty(key).strip());
        }
    }

    private void check(String key, String value) {
        if (FOLDERS.contains(key)) {
            accept(key, value, FOLDER.matcher(value).matches(), "a folder inside the project, such as theme/templates");
        } else if (TEMPLATE_KEY.matcher(key).matches()) {
            accept(
                    key,
                    value,
                    LayeredTemplates.isTemplateName(value),
                    "a file in the template folder, such as article.ftlh");
        } else {
            diagnostics.add(Diagnostic.of(Code.D504, at(key), "\"" + key + "\" has no meaning here", meaning(key)));
        }
    }

    private void accept(String key, String value, boolean fits, String expected) {
        if (fits) {
            accepted.put(key, value);
        } else {
            var message = "expected " + expected + ", found \"" + value + "\"";
            diagnostics.add(Diagnostic.of(
                    Code.D503, at(key), message, "only .ftlh and .ftlx files inside the project are used"));
        }
    }

    private static String meaning(String key) {
        var keys = "the keys are template.folder, asset.folder and template.<kind of page>.file";
        return BakeConfiguration.defaults().containsKey(key)
                ? "JBake knows it, but that part of JBake is not in use; " + keys
                : Nearest.hint(key, FOLDERS) + keys;
    }

    private Span at(String key) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.stripLeading().startsWith(key)) {
                var column = line.length() - line.stripLeading().length() + 1;
                return new Span(FILE, i + 1, column, key.length());
            }
        }
        return Span.startOf(FILE);
    }
}
