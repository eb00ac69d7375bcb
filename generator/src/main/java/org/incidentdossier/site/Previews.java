package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Question;

/// What a link leads to, in a few words: `preview/<slug>.js`, one file for each entry and its claims.
///
/// They are scripts, not JSON: browsers refuse to fetch data for pages opened from a disk. A page loads one when its
/// reader rests on a link, so that no page weighs more for them. Texts are shown as texts, never as markup.
final class Previews {
    private static final int MOST_LETTERS = 280;

    private final Viewpoint viewpoint;

    private Previews(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    /// The files, by slug.
    static List<OutputFile> files(Findings findings) {
        var previews = new Previews(Viewpoint.of(findings, SitePath.of("index.html")));
        return findings.dossier().entries().stream().map(previews::file).toList();
    }

    private OutputFile file(Entry entry) {
        return OutputFile.later("preview/" + entry.slug() + ".js", () -> text(entry, preview(entry)))
                .of(entry);
    }

    private Json preview(Entry entry) {
        var preview = Json.object()
                .put("kind", kind(entry))
                .put("title", entry.title())
                .put("text", text(entry))
                .put("foot", foot(entry));
        if (entry instanceof Article article) {
            var claims = Json.object();
            article.claims().forEach(claim -> claims.put(claim.id().name(), claim(claim)));
            preview.put("claims", claims.build());
        }
        return preview.build();
    }

    private static String text(Entry entry, Json preview) {
        var arguments = JsonText.forScript(Json.texts(List.of(entry.slug())));
        var slug = arguments.substring(1, arguments.length() - 1);
        return "dossierPreview(" + slug + "," + JsonText.forScript(preview) + ");\n";
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Actor actor -> Words.label(actor.actorKind());
            case Page _ -> "From the editors";
            case Article _, Event _, Question _ -> Words.label(entry.kind());
        };
    }

    // The first paragraph says what it is about; the rest is on the page.
    private static String text(Entry entry) {
        var blocks = entry.body().blocks();
        return blocks.isEmpty() ? "" : Words.shortened(blocks.getFirst().text(), MOST_LETTERS);
    }

    private String foot(Entry entry) {
        return switch (entry) {
            case Actor actor -> about(actor);
            case Article article -> Counted.of(article.claims().size(), "claim") + published(article);
            case Event event -> dates(event);
            case Question question ->
                Words.capital(StatusView.of(viewpoint.findings().inquiry(question.id()))
                        .words());
            case Page _ -> "";
        };
    }

    private String about(Actor actor) {
        var claims = viewpoint.dossier().claimsAbout(actor.id());
        var articles = claims.stream().map(Claim::article).distinct().count();
        return claims.isEmpty()
                ? "no claims"
                : Counted.of(claims.size(), "claim") + " in " + Counted.of(articles, "article");
    }

    private static String published(Article article) {
        var when = article.published();
        return when.isUnknown()
                ? ""
                : "; published " + DateView.published(article).words();
    }

    private String dates(Event event) {
        var row = TimelineRows.row(viewpoint, event);
        var dates = row.dates().stream()
                .map(each -> each.date().words() + (each.inferred() ? ", inferred" : ""))
                .toList();
        return dates.isEmpty() ? row.means() : Words.capital(String.join(" or ", dates)) + ": " + row.means();
    }

    private Json claim(Claim claim) {
        var view = viewpoint.claim(claim, false);
        return Json.object()
                .put("who", viewpoint.findings().evidence().chain(claim).words())
                .put("says", claim.says())
                .put("foot", String.join("; ", marks(view)))
                .build();
    }

    private static List<String> marks(ClaimView claim) {
        var marks = new ArrayList<String>();
        if (!claim.stands()) {
            marks.add("retracted");
        }
        if (claim.hedge() != null) {
            marks.add("hedged: “" + claim.hedge() + "”");
        }
        if (claim.disputed()) {
            marks.add("disputed");
        }
        if (claim.singleOrigin()) {
            marks.add("one origin");
        }
        return marks;
    }
}
