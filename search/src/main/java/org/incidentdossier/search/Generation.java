package org.incidentdossier.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The name of a generation: a hash of the names and contents of its files.
final class Generation {
    private static final int BYTES = 8;

    private Generation() {}

    static String of(List<SiteFile> files) {
        var digest = sha256();
        for (var file : files) {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(file.bytes().length)
                    .array());
            digest.update(file.bytes());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
