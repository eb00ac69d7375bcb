package org.incidentdossier.content;

import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.When;

/// Reads what only articles have.
final class ArticleParts {
    private final Fields fields;
    private final Findings findings;

    ArticleParts(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    List<Article.Author> authors() {
        return fields.texts("authors").stream().map(ArticleParts::author).toList();
    }

    // A plain name has a capital or a blank in it.
    private static Article.Author author(String name) {
        return EntryId.isSlug(name) ? new Article.Author.Known(new ActorId(name)) : new Article.Author.Plain(name);
    }

    When published() {
        var published = fields.date("published");
        return published == null ? When.UNKNOWN : published;
    }

    Article.Basis basis() {
        var basis = fields.word("published-basis", Article.Basis.class, Article.Basis.UNKNOWN);
        if (basis == Article.Basis.INFERRED && fields.text("published-reason") == null) {
            findings.add(
                    Code.D107,
                    fields.place().at("published-basis"),
                    "an inferred date needs \"published-reason\"",
                    "say in words of your own what it is inferred from");
        }
        return basis;
    }

    Article.Standing standing() {
        return fields.map("standing")
                .map(each -> new Article.Standing(
                        each.word("state", Article.State.class, Article.State.STANDS),
                        each.date("since"),
                        each.text("why")))
                .orElse(Article.Standing.STANDS);
    }

    List<Article.Capture> captures() {
        return fields.maps("captures").stream()
                .map(ArticleParts::capture)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Article.Capture> capture(Fields fields) {
        var file = fields.text("file");
        var sha256 = fields.text("sha256");
        var bytes = fields.number("bytes");
        if (file == null || sha256 == null || bytes == null) {
            return Optional.empty();
        }
        var captured = fields.date("captured");
        return Optional.of(new Article.Capture(
                file,
                sha256,
                bytes,
                captured == null ? When.UNKNOWN : captured,
                fields.word("rights", Article.Rights.class, Article.Rights.NEVER)));
    }
}
