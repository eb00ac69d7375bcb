package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Settings;

/// What reference managers read from the head of a page: the names that Highwire Press and Google Scholar use, and
/// Dublin Core for what those lack.
///
/// They say what `cite/` says: the page of an article describes the article, with no date or address that is not
/// printed; every other page describes itself, as a part of the dossier.
final class CitationMetas {
    private CitationMetas() {}

    static List<Head.Meta> of(Viewpoint viewpoint, Article article) {
        var metas = new ArrayList<Head.Meta>();
        var headline = article.headline();
        add(metas, "citation_title", headline == null ? article.title() : headline);
        article.authors().forEach(each -> add(metas, "citation_author", viewpoint.name(each)));
        var outlet = article.outlet();
        if (outlet != null) {
            add(metas, "citation_publisher", viewpoint.link(outlet).text());
            add(metas, "DC.source", viewpoint.link(outlet).text());
        }
        if (article.publishedBasis() == Article.Basis.PRINTED && DateWords.isMachineReadable(article.published())) {
            add(metas, "citation_publication_date", article.published().text().replace('-', '/'));
            add(metas, "DC.date", article.published().text());
        }
        if (article.url() != null) {
            add(metas, "citation_fulltext_html_url", article.url());
        }
        if (article.language() != null) {
            add(metas, "citation_language", article.language());
        }
        add(metas, "DC.type", outlet == null ? "document" : "newspaperArticle");
        add(
                metas,
                "DC.identifier",
                article.id() + " in: " + viewpoint.dossier().settings().title());
        return metas;
    }

    /// Of the dossier as a whole.
    static List<Head.Meta> of(Settings settings) {
        var metas = new ArrayList<Head.Meta>();
        add(metas, "citation_title", settings.title());
        settings.editors().forEach(each -> add(metas, "citation_author", each));
        if (settings.publisher() != null) {
            add(metas, "citation_publisher", settings.publisher());
        }
        add(metas, "citation_language", settings.language());
        add(metas, "DC.type", "webpage");
        add(metas, "DC.hasVersion", settings.version());
        return metas;
    }

    static List<Head.Meta> of(Settings settings, Entry entry) {
        var metas = new ArrayList<Head.Meta>();
        add(metas, "citation_title", entry.title());
        settings.editors().forEach(each -> add(metas, "citation_author", each));
        add(metas, "citation_inbook_title", settings.title());
        if (settings.publisher() != null) {
            add(metas, "citation_publisher", settings.publisher());
        }
        add(metas, "citation_language", settings.language());
        add(metas, "DC.type", "webpage");
        add(metas, "DC.relation.isPartOf", settings.title() + ", version " + settings.version());
        add(metas, "DC.identifier", "SHA-256 " + entry.source().sha256());
        return metas;
    }

    private static void add(List<Head.Meta> metas, String name, String content) {
        metas.add(new Head.Meta(name, content));
    }
}
