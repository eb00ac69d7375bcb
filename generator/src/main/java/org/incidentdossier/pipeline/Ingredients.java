package org.incidentdossier.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.content.ContentOutline;
import org.incidentdossier.content.TextDigest;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Entry;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;

/// What the pages and files of each entry are made of, as hashes.
///
/// They show all facts of the dossier as they please, but of texts only two kinds: that of the entry's own note, and
/// the sentences elsewhere that lead to it.
///
/// @param common  of what every page can show: the facts, the templates, the request
/// @param entries of each entry's own part, by slug
record Ingredients(String common, Map<String, String> entries) {
    /// Of a site that nobody knows.
    static final Ingredients NONE = new Ingredients("", Map.of());

    Ingredients {
        entries = Map.copyOf(entries);
    }

    /// Of a dossier that is free of errors.
    ///
    /// @param look of all templates and assets
    static Ingredients of(Dossier dossier, Swhid look, BuildRequest request) {
        var common = new TextDigest()
                .put(ContentOutline.of(dossier.notes()))
                .put(look.text())
                .put(request.generator())
                .put(String.valueOf(request.epoch()))
                .hex();
        Map<String, String> entries = new HashMap<>(dossier.entries().parallelStream()
                .collect(Collectors.toMap(Entry::slug, entry -> own(dossier, entry))));
        entries.put("", "");
        return new Ingredients(common, entries);
    }

    /// The entries whose pages and files would be made like those of another site.
    Set<String> sameAs(Ingredients other) {
        if (common.isEmpty() || !common.equals(other.common)) {
            return Set.of();
        }
        return entries.entrySet().stream()
                .filter(each -> each.getValue().equals(other.entries.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    void write(StoredWriter out) {
        out.text(common).number(entries.size());
        for (var each : new TreeMap<>(entries).entrySet()) {
            out.text(each.getKey()).text(each.getValue());
        }
    }

    static Ingredients read(StoredReader in) throws IOException {
        var common = in.text();
        var count = in.number();
        Map<String, String> entries = HashMap.newHashMap(count);
        for (var left = count; left > 0; left--) {
            entries.put(in.text(), in.text());
        }
        return new Ingredients(common, entries);
    }

    private static String own(Dossier dossier, Entry entry) {
        var digest = new TextDigest().put(entry.source().sha256());
        for (var mention : dossier.mentionsOf(entry.slug())) {
            digest.put(mention.from().slug()).put(mention.sentence().text());
        }
        return digest.hex();
    }
}
