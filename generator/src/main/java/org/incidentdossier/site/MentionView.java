package org.incidentdossier.site;

/// A backlink in context.
///
/// @param from     the entry in whose text the sentence stands
/// @param sentence the sentence that links here, as plain text
record MentionView(LinkView from, String sentence) {}
