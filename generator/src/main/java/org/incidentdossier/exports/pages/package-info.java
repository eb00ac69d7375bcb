/// Pages about the data and its history.
///
/// It must not know how pages become markup.
@NullMarked
package org.incidentdossier.exports.pages;

import org.jspecify.annotations.NullMarked;
