package org.incidentdossier.content;

import java.util.List;

/// The keys of `dossier.yaml`.
final class SettingsFormat {
    static final Form.Pattern VERSION = new Form.Pattern(
            "(?=.{1,60}$)[0-9]+(?:\\.[0-9]+)*(?:-[0-9a-z]+(?:[.-][0-9a-z]+)*)?",
            "a version such as 1.2.0 or 1.2.0-draft.1");
    // Addresses of pages are made by adding to it.
    private static final Form BASE_URL = new Form.Pattern(
            Forms.ORIGIN + "(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?",
            "a web address without \"?\" and \"#\" such as https://a.example/b/");
    static final Form.MapOf SETTINGS = new Form.MapOf(
            "dossier",
            List.of(
                    Key.required("id", Forms.SLUG, "names the dossier and its bundles"),
                    Key.required("title", Forms.TEXT, "the dossier's title"),
                    Key.required("language", Forms.LANGUAGE, "en; other languages have no rules yet"),
                    Key.required("version", VERSION, "of the dossier"),
                    Key.optional("summary", Forms.TEXT, "what it is about, in a sentence or two"),
                    Key.optional(
                            "timezone", Forms.TEXT, "an IANA zone such as America/New_York, for times without one"),
                    Key.optional("year", new Form.Whole(-9999, 9999), "of dates that are printed without one"),
                    Key.optional("year-basis", Forms.TEXT, "why that year"),
                    Key.optional("base-url", BASE_URL, "where the site is hosted"),
                    Key.optional("licence", Forms.TEXT, "an SPDX identifier such as CC-BY-4.0, or the terms in words"),
                    Key.optional("publisher", Forms.TEXT, "who answers for it"),
                    Key.optional("contact", Forms.TEXT, "how to reach them"),
                    Key.optional("editors", Forms.TEXTS, "who writes it"),
                    Key.optional("limits", new Form.MapOf("list of limits", Limits.keys()), "what content may ask for"),
                    Forms.EXTRA));

    private SettingsFormat() {}
}
