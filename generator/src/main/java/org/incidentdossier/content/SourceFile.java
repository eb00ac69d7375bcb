package org.incidentdossier.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A file below `content/` as it was read, once.
public final class SourceFile {
    private final String path;
    private final byte[] bytes;

    /// A file's path, relative to the project with `/`, and its bytes, which the caller gives away.
    SourceFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    /// The path from `content/`.
    public String pathInContent() {
        return path.substring(path.indexOf('/') + 1);
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /// Of the bytes, in lower-case hexadecimal.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The bytes as UTF-8, with line feeds only; nothing if they are something else.
    Optional<String> text() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.replace("\r\n", "\n"));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// The valid text before the first byte that is no UTF-8, to tell its place.
    String textBeforeFault() {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = CharBuffer.allocate(bytes.length);
        decoder.decode(ByteBuffer.wrap(bytes), out, true);
        return out.flip().toString();
    }

    @Override
    public String toString() {
        return path;
    }
}
