/// What a dossier is made of: entries, claims, answers and dates, as plain values.
///
/// It must not know where they come from (files, YAML, Markdown) nor what becomes of them (pages, indexes).
@NullMarked
package org.incidentdossier.model;

import org.jspecify.annotations.NullMarked;
