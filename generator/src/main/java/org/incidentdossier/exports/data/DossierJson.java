package org.incidentdossier.exports.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Redirect;
import org.incidentdossier.model.Settings;
import org.incidentdossier.site.FileSource;

/// The whole dossier as one JSON value, `data/dossier.json`.
///
/// Entries are ordered by slug, claims as in the dossier, attachments by path. Keys are always there; what is unknown
/// is null.
public final class DossierJson {
    private DossierJson() {}

    /// The value.
    ///
    /// @param terms how many terms the search index has
    public static Json.Members of(Dossier dossier, Evidence evidence, long terms) {
        var claims = new ClaimJson(evidence);
        return Json.object()
                .put("dossier", settings(dossier))
                .put("articles", each(dossier.articles(), EntryJson::of))
                .put("actors", each(dossier.actors(), EntryJson::of))
                .put("events", each(dossier.events(), EntryJson::of))
                .put("questions", each(dossier.questions(), one -> QuestionJson.of(evidence.inquiry(one.id()))))
                .put("pages", each(dossier.pages(), EntryJson::of))
                .put("attachments", each(dossier.notes().attachments(), DossierJson::attachment))
                .put("claims", each(dossier.claims(), claims::of))
                .put("contradictions", EvidenceJson.inquiries(evidence.contradictions()))
                .put("gaps", EvidenceJson.gaps(evidence.gaps()))
                .put("counts", counts(dossier, terms))
                .build();
    }

    /// Prints the value as `data/dossier.json`: each entry by itself, and the claims, in which there is no note's text.
    ///
    /// @throws IOException if it cannot be written
    public static void print(Json.Members data, Dossier dossier, Writer out, FileSource.Own own) throws IOException {
        var entries = entries(dossier);
        JsonText.pretty(data, out, new JsonText.Parts() {
            @Override
            public void member(String name, Body value) throws IOException {
                if (name.equals("claims")) {
                    own.write("", value::print);
                } else {
                    value.print();
                }
            }

            @Override
            public void element(String name, int index, Body value) throws IOException {
                if (entries.containsKey(name)) {
                    own.write(entries.get(name).get(index).slug(), value::print);
                } else {
                    value.print();
                }
            }
        });
    }

    /// What the elements of some members show, in their order.
    static Map<String, List<? extends Entry>> entries(Dossier dossier) {
        return Map.of(
                "articles", dossier.articles(),
                "actors", dossier.actors(),
                "events", dossier.events(),
                "questions", dossier.questions(),
                "pages", dossier.pages());
    }

    private static Json settings(Dossier dossier) {
        var settings = dossier.settings();
        var limits = Json.object();
        new TreeMap<>(settings.limits()).forEach(limits::put);
        var redirects = Json.object();
        new TreeMap<>(dossier.notes().redirects()).forEach((id, redirect) -> redirects.put(id, redirect(redirect)));
        return names(settings)
                .put("licence", settings.licence())
                .put("version", settings.version())
                .put("publisher", settings.publisher())
                .put("contact", settings.contact())
                .put("editors", Json.texts(settings.editors()))
                .put("limits", limits.build())
                .put("redirects", redirects.build())
                .build();
    }

    private static Json.Builder names(Settings settings) {
        var year = settings.year();
        return Json.object()
                .put("id", settings.id())
                .put("title", settings.title())
                .put("url", "index.html")
                .put("summary", settings.summary())
                .put("language", settings.language())
                .put("timezone", settings.timezone())
                .put("year", year == null ? new Json.Null() : Json.number(year))
                .put("year-basis", settings.yearBasis())
                .put("base-url", settings.baseUrl());
    }

    private static Json redirect(Redirect redirect) {
        return switch (redirect) {
            case Redirect.To to -> Json.text(to.id());
            case Redirect.Withdrawn withdrawn ->
                Json.object().put("withdrawn", withdrawn.reason()).build();
            case Redirect.Gone gone -> Json.object().put("gone", gone.reason()).build();
        };
    }

    private static Json attachment(Attachment attachment) {
        var path = attachment.path();
        return Json.object()
                .put("id", path)
                .put("name", path.substring(path.lastIndexOf('/') + 1))
                .put("url", path)
                .put("bytes", attachment.bytes())
                .put("sha256", attachment.sha256())
                .put("alt", attachment.alt())
                .put("credit", attachment.credit())
                .put("licence", attachment.licence())
                .build();
    }

    private static Json counts(Dossier dossier, long terms) {
        return Json.object()
                .put("articles", dossier.articles().size())
                .put("actors", dossier.actors().size())
                .put("events", dossier.events().size())
                .put("questions", dossier.questions().size())
                .put("claims", dossier.claims().size())
                .put("attachments", dossier.notes().attachments().size())
                .put("pages", dossier.pages().size())
                .put("terms", terms)
                .build();
    }

    private static <T> Json each(Collection<T> values, Function<T, Json> shape) {
        return Json.later(List.copyOf(values), shape);
    }
}
