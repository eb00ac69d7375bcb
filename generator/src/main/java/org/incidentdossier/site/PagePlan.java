package org.incidentdossier.site;

/// One page: where it stands, the kind of template that prints it, and all that the template is given.
///
/// @param template the kind, such as `article`; `jbake.properties` can name another file for it
/// @param title    what search results and windows call it
/// @param view     the values it shows, as records of plain values; its components are the template's variables
public record PagePlan(SitePath path, String template, String title, Record view) {}
