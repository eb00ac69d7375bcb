package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.EntryKind;

/// JSON Schemas (draft 7, which editors of YAML know) of all front matter, made of the forms that it is checked by.
///
/// A YAML editor reads `2026` as a number and `true` as a truth value, where the generator reads text; so a schema lets
/// a text be any scalar. What it cannot tell, such as whether an actor exists, is left to `check`.
public final class FrontMatterSchemas {
    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String DATE_LETTERS = "^(?:unknown|[0-9XYTZ:~?%/.+-]+)$";
    private static final String DATE = "a date as EDTF (ISO 8601-2), such as 2026-06-12, 2026-06, 2026-06-12T17:21,"
            + " 2026-06-12/2026-06-14, 2026-06-12~ or unknown";

    private FrontMatterSchemas() {}

    /// The schemas by file name: one for each kind of note, `dossier.schema.json`, and `credit.schema.json` for the
    /// file beside an attachment.
    public static SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        for (var kind : EntryKind.values()) {
            files.put(
                    kind.word() + ".schema.json",
                    text(NoteFormat.of(kind), "The front matter of a note: " + kind.word()));
        }
        files.put("dossier.schema.json", text(NoteFormat.settings(), "dossier.yaml"));
        files.put("credit.schema.json", text(NoteFormat.credit(), "The file beside an attachment"));
        return files;
    }

    private static String text(Form.MapOf form, String title) {
        var schema = Json.object()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("title", title);
        of(form, false).members().forEach(schema::put);
        return JsonText.pretty(schema.build());
    }

    private static Json.Members of(Form form, boolean nullable) {
        return switch (form) {
            case Form.Text _ -> types(nullable, "string", "number", "boolean");
            case Form.Slug slug -> pattern(SLUG, "the slug of " + slug.of(), nullable);
            case Form.ClaimRef _ ->
                pattern("^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$", form.expected(), nullable);
            case Form.Date _ -> pattern(DATE_LETTERS, DATE, nullable);
            case Form.Word word ->
                Json.object().put("enum", words(word.words(), nullable)).build();
            case Form.Flag _ -> types(nullable, "boolean");
            case Form.Whole whole -> whole(whole, nullable);
            case Form.Pattern pattern ->
                pattern("^(?:" + pattern.regex().pattern() + ")$", pattern.example(), nullable);
            case Form.ListOf list ->
                Json.object()
                        .put("type", typeNames(nullable, "array"))
                        .put("items", of(list.item(), false))
                        .build();
            case Form.MapOf map -> map(map, nullable);
            case Form.Named named ->
                Json.object()
                        .put("type", typeNames(nullable, "object"))
                        .put("additionalProperties", of(named.value(), true))
                        .build();
            case Form.Either either -> either(either, nullable);
            case Form.AnswerForm _, Form.Anything _ -> Json.object().build();
        };
    }

    private static Json.Members map(Form.MapOf map, boolean nullable) {
        var properties = Json.object();
        for (var key : map.keys()) {
            var described = Json.object().put("description", key.description());
            of(key.form(), !key.required()).members().forEach(described::put);
            properties.put(key.name(), described.build());
        }
        var required = map.keys().stream().filter(Key::required).map(Key::name).toList();
        return Json.object()
                .put("type", typeNames(nullable, "object"))
                .put("properties", properties.build())
                .put("required", Json.texts(required))
                .put("additionalProperties", Json.bool(false))
                .build();
    }

    private static Json.Members either(Form.Either either, boolean nullable) {
        var forms = new ArrayList<Json>();
        forms.add(of(either.text(), nullable));
        forms.add(of(either.map(), false));
        return Json.object().put("anyOf", Json.array(forms)).build();
    }

    private static Json.Members whole(Form.Whole whole, boolean nullable) {
        return Json.object()
                .put("type", typeNames(nullable, "integer"))
                .put("minimum", whole.min())
                .put("maximum", whole.max())
                .build();
    }

    private static Json.Members pattern(String pattern, String expected, boolean nullable) {
        return Json.object()
                .put("type", typeNames(nullable, "string", "number"))
                .put("pattern", pattern)
                .put("patternErrorMessage", "expected " + expected)
                .build();
    }

    private static Json.Members types(boolean nullable, String... names) {
        return Json.object().put("type", typeNames(nullable, names)).build();
    }

    private static Json typeNames(boolean nullable, String... names) {
        var all = new ArrayList<>(List.of(names));
        if (nullable) {
            all.add("null");
        }
        return all.size() == 1 ? Json.text(all.getFirst()) : Json.texts(all);
    }

    private static Json words(List<String> words, boolean nullable) {
        var all = new ArrayList<Json>();
        words.forEach(word -> all.add(Json.text(word)));
        if (nullable) {
            all.add(new Json.Null());
        }
        return Json.array(all);
    }
}
