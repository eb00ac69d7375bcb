package org.incidentdossier.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// Licences of the SPDX list, which have an address. A dossier can tell its terms in words as well; those have none.
public final class SpdxLicence {
    // The specification's "idstring"; references to licences of one's own are in no list.
    private static final Pattern ID = Pattern.compile("(?!(?:LicenseRef|DocumentRef)-)[A-Za-z0-9][A-Za-z0-9.+-]*");

    private SpdxLicence() {}

    /// The address that names a licence, if it is told by an identifier such as `CC-BY-4.0`.
    public static Optional<String> address(String licence) {
        return ID.matcher(licence).matches() ? Optional.of("https://spdx.org/licenses/" + licence) : Optional.empty();
    }
}
