package org.incidentdossier.content;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// Reads `dossier.yaml`.
final class SettingsReader {
    static final String PATH = SourceTree.CONTENT + "dossier.yaml";

    private static final Pattern NEARLY = Pattern.compile("(?i)content/dossier\\.ya?ml");

    private final Findings findings;

    private SettingsReader(Findings findings) {
        this.findings = findings;
    }

    /// Settings in any case; what is missing is reported.
    static Settings read(byte @Nullable [] bytes, Findings findings) {
        var reader = new SettingsReader(findings);
        if (bytes == null && findings.all().stream().noneMatch(SettingsReader::tellsOfIt)) {
            findings.add(
                    Code.D117,
                    Span.startOf(PATH),
                    "there is no dossier.yaml in content/",
                    "begin one with the lines id: …, title: …, language: en, version: 0.1.0");
        }
        if (bytes == null) {
            return reader.settings(new Yaml.Entries(List.of(), Span.startOf(PATH)), "", new byte[0]);
        }
        var read = Utf8Text.read(bytes, PATH, findings);
        var text = read.orElse("");
        var yaml = YamlReader.read(new YamlText(text, PATH, 1), findings);
        FormCheck.check(NoteFormat.settings(), yaml.entries(), yaml.damaged() || read.isEmpty(), findings);
        return reader.settings(yaml.entries(), text, bytes);
    }

    // A folder that is missing altogether has been reported, and so has a file that nearly has the name.
    private static boolean tellsOfIt(Diagnostic diagnostic) {
        return diagnostic.code() == Code.D117
                || NEARLY.matcher(diagnostic.at().path()).matches();
    }

    private Settings settings(Yaml.Entries entries, String text, byte[] bytes) {
        var source = new NoteSource(PATH, text, Hashes.sha256(bytes), Positions.of(entries));
        var fields = new Fields(entries, source.place(""), ZoneId.of("UTC"));
        checkLanguage(fields);
        checkYear(fields);
        var year = fields.number("year");
        return new Settings(
                fields.text("id", "dossier"),
                fields.text("title", "Dossier"),
                fields.text("summary", ""),
                fields.text("language", "en"),
                timezone(fields),
                year == null ? null : Math.toIntExact(year),
                fields.text("year-basis"),
                baseUrl(fields),
                fields.text("licence"),
                fields.text("version", "0"),
                fields.text("publisher"),
                fields.text("contact"),
                fields.texts("editors"),
                limits(fields),
                source);
    }

    private void checkLanguage(Fields fields) {
        var language = fields.text("language", "en");
        if (!language.equals("en") && Forms.LANGUAGE.regex().matcher(language).matches()) {
            findings.add(
                    Code.D113,
                    fields.place().at("language"),
                    "there are no rules for the language \"" + language + "\" yet",
                    "write en: interface, stemmer, hedges and number words are English");
        }
    }

    private void checkYear(Fields fields) {
        if (fields.number("year") != null && fields.text("year-basis") == null) {
            // It is one of the keys that can be left out, so this stops no build.
            findings.addAll(List.of(new Diagnostic(
                    Code.D107,
                    Severity.WARNING,
                    fields.place().at("year"),
                    "a year that sources do not print needs \"year-basis\"",
                    "say in words of your own what it is inferred from")));
        }
    }

    private String timezone(Fields fields) {
        var zone = fields.text("timezone", "UTC");
        var known = ZoneId.getAvailableZoneIds();
        if (known.contains(zone)) {
            return zone;
        }
        findings.add(
                Code.D109,
                fields.place().at("timezone"),
                "no time zone \"" + zone + "\"",
                city(zone, known).orElseGet(() -> Nearest.hint(zone, new TreeSet<>(known)))
                        + "write an IANA name such as America/New_York");
        return "UTC";
    }

    // Many know their city and not its continent.
    private static Optional<String> city(String zone, Set<String> known) {
        var name = "/" + zone.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(name))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(each -> "did you mean \"" + each + "\"? ");
    }

    private static @Nullable String baseUrl(Fields fields) {
        var url = fields.text("base-url");
        return url == null || url.endsWith("/") ? url : url + "/";
    }

    private static Map<String, Long> limits(Fields fields) {
        Map<String, Long> limits = new LinkedHashMap<>();
        fields.map("limits").ifPresent(map -> {
            for (var name : Limits.Name.values()) {
                var number = map.number(name.word());
                if (number != null && number > 0) {
                    limits.put(name.word(), number);
                }
            }
        });
        return Collections.unmodifiableMap(limits);
    }
}
