package org.incidentdossier.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.search.engine.DayRange;

/// Something to be found.
///
/// @param id      its own, for whoever asks
/// @param url     where it is, from the root of the site
/// @param title   what a reader sees; also its text field `title`
/// @param names   names and aliases: a query that is one of them, or the title, finds this document first. Give a
///                person's surname as well if it should count as a name; as a word it is found anyway
/// @param texts   running text by the text fields of the schema, `title` and `name` excepted
/// @param facets  values by facet of the schema
/// @param days    the days it is about
/// @param excerpt the text from which a reader is shown a piece
public record SearchDocument(
        String id,
        String url,
        String title,
        List<String> names,
        Map<String, String> texts,
        Map<String, List<String>> facets,
        List<DayRange> days,
        String excerpt) {
    public SearchDocument {
        names = List.copyOf(names);
        texts = new LinkedHashMap<>(texts);
        facets = new LinkedHashMap<>(facets);
        days = List.copyOf(days);
    }
}
