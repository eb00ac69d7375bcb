package org.incidentdossier.evidence.wording;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.CaptureRuns;

/// Makes the salted hashes of runs of words, by which copied wording is found without the capture at hand.
///
/// A hash is the first 12 hexadecimal digits of the SHA-256 of the salt and the words. All captures of a dossier share
/// one salt, made of the dossier's id: a salt for each capture would hide no more, since it is committed as well, and
/// every text would have to be hashed once for every capture.
public final class Fingerprints {
    private static final int SALT_DIGITS = 16;
    private static final int HASH_DIGITS = 12;

    private final String salt;

    private Fingerprints(String salt) {
        this.salt = salt;
    }

    /// With the salt of the dossier of that id.
    public static Fingerprints ofDossier(String id) {
        return new Fingerprints(Hashes.sha256("incident-dossier " + id).substring(0, SALT_DIGITS));
    }

    /// With a salt that was committed.
    static Fingerprints salted(String salt) {
        return new Fingerprints(salt);
    }

    /// The fingerprints of one capture.
    ///
    /// @param bytes its text in UTF-8
    public CaptureRuns of(ArticleId article, byte[] bytes) {
        var hashes = WordRuns.of(new String(bytes, StandardCharsets.UTF_8))
                .map(this::hash)
                .collect(Collectors.toCollection(TreeSet::new));
        return new CaptureRuns(article, Hashes.sha256(bytes), salt, hashes);
    }

    String hash(String run) {
        return Hashes.sha256(salt + run).substring(0, HASH_DIGITS);
    }
}
