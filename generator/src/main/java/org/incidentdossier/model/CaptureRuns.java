package org.incidentdossier.model;

import java.util.Set;

/// The fingerprints of a capture's runs of words, by which copied wording is found without the capture at hand.
///
/// @param capture the SHA-256 of the capture that they were made of
/// @param salt    in hexadecimal
/// @param hashes  of each run, in hexadecimal
public record CaptureRuns(ArticleId article, String capture, String salt, Set<String> hashes) {}
