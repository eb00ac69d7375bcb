package org.incidentdossier.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import org.incidentdossier.digests.Hashes;

/// The SHA-256 of one text after another. Each ends where the next one begins, whatever it holds: its length in bytes
/// and a colon go before it.
public final class TextDigest {
    private final MessageDigest digest = Hashes.sha256();

    /// Adds a text, in UTF-8.
    public TextDigest put(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /// Adds texts in their order, and how many there are.
    TextDigest putAll(Collection<String> texts) {
        put(Integer.toString(texts.size()));
        texts.forEach(this::put);
        return this;
    }

    /// Of all that has been added, in lower-case hexadecimal; the next digest is begun.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
