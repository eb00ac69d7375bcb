package org.incidentdossier.drafting.foreign;

import org.incidentdossier.model.EntryKind;

/// Where a file's text goes.
///
/// @param source of the text, relative to the folder that is imported, with `/`
record Placed(String source, EntryKind kind, String slug) {}
