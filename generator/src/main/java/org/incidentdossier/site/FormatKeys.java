package org.incidentdossier.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.content.Form;
import org.incidentdossier.content.NoteFormat;
import org.incidentdossier.model.EntryKind;

/// The keys of all front matter as a reference, made of the definition that notes are checked by.
final class FormatKeys {
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private FormatKeys() {}

    /// The keys of one map: a kind of note, a file, or what stands behind a key.
    record Section(String id, String name, List<KeyView> keys) {}

    /// @param form what may stand behind it, in words
    record KeyView(String name, boolean required, String form, String meaning) {}

    /// Kinds of notes, each followed by what stands within it and was not told before; then the other files.
    static List<Section> sections() {
        var all = new FormatKeys();
        for (var kind : EntryKind.values()) {
            all.add(NoteFormat.of(kind), "type: " + kind.word());
        }
        all.add(NoteFormat.settings(), "dossier.yaml");
        all.add(NoteFormat.credit(), "the .yaml file beside an attachment");
        return List.copyOf(all.sections.values());
    }

    private void add(Form.MapOf map, String name) {
        if (sections.containsKey(map.name())) {
            return;
        }
        var keys = map.keys().stream()
                .map(key -> new KeyView(key.name(), key.required(), key.form().expected(), key.description()))
                .toList();
        sections.put(map.name(), new Section("h-keys-" + map.name().replace(' ', '-'), name, keys));
        map.keys().forEach(key -> within(key.form()));
    }

    private void within(Form form) {
        switch (form) {
            case Form.MapOf map -> add(map, map.withArticle());
            case Form.ListOf list -> within(list.item());
            case Form.Either either -> within(either.map());
            case Form.Named named -> within(named.value());
            case Form.Text _,
                    Form.Slug _,
                    Form.ClaimRef _,
                    Form.Date _,
                    Form.Word _,
                    Form.Flag _,
                    Form.Whole _,
                    Form.Pattern _,
                    Form.AnswerForm _,
                    Form.Anything _ -> {}
        }
    }
}
