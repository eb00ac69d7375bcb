package org.incidentdossier.render;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/// JBake's store of documents as a plain list, without OrientDB: every public method is replaced except
/// `updateSchema`, which is final and which [DossierOven] does not call.
final class PageStore extends ContentStore {
    private final List<DocumentModel> documents = new ArrayList<>();

    PageStore() {
        super("memory", "dossier");
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return getDocumentCount(type);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return those(document -> document.getUri().equals(uri));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getAllContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return getAllContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getAllContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return those(document -> document.getType().equals(type));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
        return getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return those(document -> !document.getRendered());
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> document.getUri().equals(uri));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.removeIf(document -> document.getType().equals(type));
    }

    @Override
    public Set<String> getTags() {
        return Set.of();
    }

    @Override
    public Set<String> getAllTags() {
        return Set.of();
    }

    private DocumentList<DocumentModel> those(Predicate<DocumentModel> wanted) {
        var found = new DocumentList<DocumentModel>();
        documents.stream().filter(wanted).forEach(found::add);
        return found;
    }
}
