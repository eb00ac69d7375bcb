package org.incidentdossier.archive.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a verification found out.
///
/// @param findings what is wrong, by path; none if the bundle is whole
/// @param files    how many files were read
/// @param bytes    how many bytes they have
/// @param counts   what the dossier counts, as it tells itself
public record Verified(List<Finding> findings, int files, long bytes, Map<String, Long> counts) {
    public Verified {
        findings = findings.stream().sorted().distinct().toList();
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
