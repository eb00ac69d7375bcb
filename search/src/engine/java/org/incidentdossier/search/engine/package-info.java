/// The query engine: parses a query, evaluates it over exported postings, and cuts excerpts.
///
/// It runs twice, on the JVM and compiled to JavaScript by TeaVM, so it must not use what TeaVM lacks or makes
/// large: no streams, formats, regular expressions, files, reflection, nor anything newer than Java 21. It never
/// loads a file: it answers, or says which shards it needs.
@NullMarked
package org.incidentdossier.search.engine;

import org.jspecify.annotations.NullMarked;
