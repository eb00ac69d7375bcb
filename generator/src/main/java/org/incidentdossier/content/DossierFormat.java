package org.incidentdossier.content;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.content.form.Fields;
import org.incidentdossier.content.form.Forms;
import org.incidentdossier.content.form.Key;
import org.incidentdossier.content.form.RecordForm;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// `dossier.yaml`.
final class DossierFormat {
    private static final Key<String> ID = Key.required(
            "id",
            Forms.parsed(
                    "an id of small letters, digits and hyphens",
                    Json.object().put("type", "string").build(),
                    text -> EntryId.isSlug(text) ? text : null),
            "The dossier's id, which its bundle is named after.");
    private static final Key<String> TITLE = Key.required("title", Forms.text(), "The dossier's title.");
    private static final Key<String> SUMMARY = Key.of("summary", Forms.text(), "What the incident is.");
    private static final Key<String> LANGUAGE = Key.of("language", Forms.text(), "The language of the notes: en.");
    private static final Key<String> TIMEZONE = Key.of(
            "timezone",
            Forms.parsed("an IANA zone such as America/New_York", string(), DossierFormat::zone),
            "The zone of times whose sources print none.");
    private static final Key<Long> YEAR =
            Key.of("year", Forms.count(), "The year of dates that their sources print without one.");
    private static final Key<String> YEAR_BASIS = Key.of("year-basis", Forms.text(), "Why that year is taken.");
    private static final Key<String> BASE_URL =
            Key.of("base-url", ArticleFormat.WEB_ADDRESS, "Where the site is hosted.");
    private static final Key<String> LICENCE = Key.of("licence", Forms.text(), "An SPDX identifier.");
    private static final Key<String> VERSION = Key.of(
            "version",
            Forms.parsed(
                    "a version such as 1.2.0",
                    string(),
                    text -> text.matches("[0-9a-z][0-9a-z.-]{0,40}") ? text : null),
            "The dossier's version.");
    private static final Key<String> PUBLISHER = Key.of("publisher", Forms.text(), "Who publishes the dossier.");
    private static final Key<String> CONTACT = Key.of("contact", Forms.text(), "How to reach them.");
    private static final Key<List<String>> EDITORS =
            Key.of("editors", Forms.list(Forms.text()), "Who writes the notes.");
    private static final Key<List<Map.Entry<String, Long>>> LIMITS = Key.of(
            "limits", Forms.entries("limits by name", Forms.count(), Map::entry), "Bounds other than the usual ones.");

    private static final List<Key<?>> KEYS = List.of(
            ID,
            TITLE,
            SUMMARY,
            LANGUAGE,
            TIMEZONE,
            YEAR,
            YEAR_BASIS,
            BASE_URL,
            LICENCE,
            VERSION,
            PUBLISHER,
            CONTACT,
            EDITORS,
            LIMITS,
            SharedForms.EXTRA);

    private DossierFormat() {}

    static RecordForm<Settings> form(NoteSource source) {
        return RecordForm.of("dossier.yaml", KEYS, fields -> make(fields, source));
    }

    /// What stands in for settings that cannot be read, so that the notes are examined all the same.
    static Settings standIn(NoteSource source) {
        return new Settings(
                "dossier", "Dossier", "", "en", "UTC", null, null, null, null, "0", null, null, List.of(), Map.of(),
                source);
    }

    private static Settings make(Fields fields, NoteSource source) {
        var language = fields.get(LANGUAGE, "en");
        if (!language.equals("en")) {
            fields.findings()
                    .add(Diagnostic.of(
                            Code.D113,
                            fields.place().at("language"),
                            "the language \"" + language + "\" is not supported yet",
                            "write `language: en`: stemmer, hedges, number words and interface exist in English only"));
        }
        var year = fields.get(YEAR);
        var limits = new LinkedHashMap<String, Long>();
        fields.get(LIMITS, List.of()).forEach(limit -> limits.put(limit.getKey(), limit.getValue()));
        var base = fields.get(BASE_URL);
        return new Settings(
                fields.require(ID),
                fields.require(TITLE),
                fields.get(SUMMARY, ""),
                "en",
                fields.get(TIMEZONE, "UTC"),
                year == null ? null : Math.toIntExact(Math.min(9999, year)),
                fields.get(YEAR_BASIS),
                base == null || base.endsWith("/") ? base : base + "/",
                fields.get(LICENCE),
                fields.get(VERSION, "0.1.0"),
                fields.get(PUBLISHER),
                fields.get(CONTACT),
                fields.get(EDITORS, List.of()),
                limits,
                source);
    }

    private static @Nullable String zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? text : null;
    }

    private static Json string() {
        return Json.object().put("type", "string").build();
    }
}
