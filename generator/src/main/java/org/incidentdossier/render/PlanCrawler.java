package org.incidentdossier.render;

import org.incidentdossier.site.PagePlan;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.model.DocumentModel;

/// Hands JBake the pages that were planned. It crawls no folder: notes were read, checked and linked long before.
final class PlanCrawler extends Crawler {
    /// The key under which a document carries its page; the record that the template prints is made when it is printed.
    static final String PAGE = "page";

    private final ContentStore store;
    private final BakeConfiguration configuration;

    PlanCrawler(ContentStore store, BakeConfiguration configuration) {
        super(store, configuration);
        this.store = store;
        this.configuration = configuration;
    }

    @Override
    public void crawl() {
        configuration.plan().pages().forEach(page -> store.addDocument(document(page)));
    }

    @Override
    public void crawlDataFiles() {}

    /// A page as JBake carries it.
    static DocumentModel document(PagePlan page) {
        var document = new DocumentModel();
        document.setType(page.template());
        document.setUri(page.path().path());
        document.setTitle(page.title());
        document.setStatus("published");
        document.setTags(new String[0]);
        document.setRendered(false);
        document.put(PAGE, page);
        return document;
    }
}
