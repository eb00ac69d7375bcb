package org.incidentdossier.search.engine;

/// A query and what is wanted of its answer.
///
/// @param limit  how many hits at most
/// @param facets whether to count facets as well
/// @param typing whether the reader is still typing: then a last word that the index does not have is taken for the
///               beginning of one
public record Request(String query, int limit, boolean facets, boolean typing) {}
