package org.incidentdossier.archive.form;

/// Where a site has what speaks for it, where a bundle has its tag files, and which standard the crate follows: what
/// those who make an archive and those who prove it have to agree on.
public final class Layout {
    /// The crate's file, from the site's root.
    public static final String CRATE = "ro-crate-metadata.json";

    /// A copy of the crate's context, from the site's root.
    public static final String CONTEXT = "provenance/ro-crate-context.json";

    /// What the site was made from, from its root.
    public static final String BUILD = "provenance/build.json";

    /// The declaration of a bag, from its root.
    public static final String DECLARATION = "bagit.txt";

    /// What a bag says of itself, from its root.
    public static final String DESCRIPTION = "bag-info.txt";

    /// The version of RO-Crate that the crate conforms to.
    public static final String CRATE_VERSION = "https://w3id.org/ro/crate/1.2";

    /// The context that the crate names.
    public static final String CRATE_CONTEXT = CRATE_VERSION + "/context";

    private Layout() {}
}
