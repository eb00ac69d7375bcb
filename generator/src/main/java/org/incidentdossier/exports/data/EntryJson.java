package org.incidentdossier.exports.data;

import java.util.LinkedHashSet;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Prose;
import org.incidentdossier.site.SitePath;

/// Entries in `data/dossier.json`: the fields of their notes under the notes' own keys.
///
/// `url` is the place of the entry's page; what a note calls `url` is `external-url` here.
final class EntryJson {
    private EntryJson() {}

    static Json of(Article article) {
        var captures = article.captures().stream().map(EntryJson::capture).toList();
        var authors = article.authors().stream().map(NoteJson::author).toList();
        var fields = head(article)
                .put("headline", article.headline())
                .put("outlet", NoteJson.id(article.outlet()))
                .put("republisher", NoteJson.id(article.republisher()))
                .put("authors", Json.array(authors))
                .put("published", NoteJson.when(article.published()))
                .put("published-basis", NoteJson.word(article.publishedBasis()))
                .put("published-reason", article.publishedReason())
                .put("kind", NoteJson.word(article.articleKind()))
                .put("external-url", article.url())
                .put("archived", article.archived())
                .put("language", article.language())
                .put("standing", standing(article.standing()))
                .put("derived-from", NoteJson.hops(article.derivedFrom()))
                .put("captures", Json.array(captures))
                .put(
                        "claims",
                        NoteJson.ids(article.claims().stream().map(Claim::id).toList()));
        return withText(fields, article);
    }

    static Json of(Actor actor) {
        var relations = actor.relations().stream().map(EntryJson::relation).toList();
        var fields = head(actor)
                .put("kind", NoteJson.word(actor.actorKind()))
                .put("aliases", Json.texts(actor.aliases()))
                .put("living", Json.bool(actor.living()))
                .put("part-of", NoteJson.id(actor.partOf()))
                .put("external-url", actor.url())
                .put("relations", Json.array(relations));
        return withText(fields, actor);
    }

    static Json of(Event event) {
        var actors = Json.object();
        event.actors().forEach(part -> actors.put(part.role(), NoteJson.ids(part.actors())));
        var fields = head(event)
                .put("when", NoteJson.when(event.when()))
                .put("when-basis", NoteJson.word(event.whenBasis()))
                .put("when-reason", event.whenReason())
                .put("question", NoteJson.id(event.question()))
                .put("lasts", Json.bool(event.lasts()))
                .put("actors", actors.build())
                .put("claims", NoteJson.ids(event.claims()));
        return withText(fields, event);
    }

    static Json of(Page page) {
        return withText(head(page), page);
    }

    static Json.Builder head(Entry entry) {
        return Json.object()
                .put("id", entry.slug())
                .put("type", entry.kind().word())
                .put(entry.kind() == EntryKind.ACTOR ? "name" : "title", entry.title())
                .put("url", SitePath.page(entry.id()).path());
    }

    static Json withText(Json.Builder fields, Entry entry) {
        var body = entry.body();
        var cited = new LinkedHashSet<String>();
        body.citations().forEach(citation -> cited.add(citation.claim()));
        var linked = new LinkedHashSet<String>();
        body.links().stream().map(Prose.Link::target).forEach(linked::add);
        return fields.put("text", body.text())
                .put("cites", Json.texts(cited))
                .put("links", Json.texts(linked))
                .put("note", entry.source().path())
                .put("sha256", entry.source().sha256())
                .build();
    }

    private static Json standing(Article.Standing standing) {
        return Json.object()
                .put("state", NoteJson.word(standing.state()))
                .put("since", NoteJson.when(standing.since()))
                .put("why", standing.why())
                .build();
    }

    private static Json capture(Article.Capture capture) {
        return Json.object()
                .put("file", capture.file())
                .put("sha256", capture.sha256())
                .put("bytes", capture.bytes())
                .put("captured", NoteJson.when(capture.captured()))
                .put("rights", NoteJson.word(capture.rights()))
                .build();
    }

    private static Json relation(Actor.Relation relation) {
        return Json.object()
                .put("type", relation.type())
                .put("role", relation.role())
                .put("of", relation.of().slug())
                .put("since", NoteJson.when(relation.since()))
                .put("until", NoteJson.when(relation.until()))
                .put("claims", NoteJson.ids(relation.claims()))
                .build();
    }
}
