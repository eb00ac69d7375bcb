package org.incidentdossier.archive.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// A folder as git hashes it.
public final class GitTree {
    private static final int BUFFER = 1 << 16;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, GitTree> folders = new LinkedHashMap<>();

    /// Adds a file below this folder by its path, with `/`, and the hash that git has of it.
    ///
    /// @throws IllegalArgumentException if there is no room for it
    public void put(String path, byte[] blob) {
        if (!hasRoom(path)) {
            throw new IllegalArgumentException("twice in one folder: " + path);
        }
        var slash = path.indexOf('/');
        if (slash < 0) {
            files.put(path, blob);
        } else {
            folders.computeIfAbsent(path.substring(0, slash), _ -> new GitTree())
                    .put(path.substring(slash + 1), blob);
        }
    }

    /// Whether nothing of that path is there yet, and no file where it needs a folder.
    public boolean hasRoom(String path) {
        var slash = path.indexOf('/');
        var name = slash < 0 ? path : path.substring(0, slash);
        var folder = folders.get(name);
        return folder == null ? !files.containsKey(name) : slash >= 0 && folder.hasRoom(path.substring(slash + 1));
    }

    /// The name of this folder by what it holds.
    public Swhid swhid() {
        return new Swhid("swh:1:dir:" + HexFormat.of().formatHex(hash()));
    }

    /// The hash of a file.
    ///
    /// @throws IOException if the stream does not have the told length; the message has the name
    static byte[] blob(InputStream in, long bytes, String name) throws IOException {
        var digest = blobDigest(bytes);
        var buffer = new byte[BUFFER];
        var seen = 0L;
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            seen += n;
        }
        if (seen != bytes) {
            throw new IOException(name + " changed while it was read: " + bytes + " bytes, then " + seen);
        }
        return digest.digest();
    }

    /// A digest that has seen git's header of a file of that length.
    public static MessageDigest blobDigest(long bytes) {
        return started("blob", bytes);
    }

    private byte[] hash() {
        // Git sorts by bytes, a folder as if its name ended in a slash.
        var lines = new TreeMap<byte[], byte[]>(Arrays::compareUnsigned);
        files.forEach((name, blob) -> lines.put(utf8(name), line("100644 " + name, blob)));
        folders.forEach((name, tree) -> lines.put(utf8(name + "/"), line("40000 " + name, tree.hash())));
        var body = new ByteArrayOutputStream();
        lines.values().forEach(body::writeBytes);
        var digest = started("tree", body.size());
        return digest.digest(body.toByteArray());
    }

    private static byte[] line(String modeAndName, byte[] hash) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8(modeAndName));
        out.write(0);
        out.writeBytes(hash);
        return out.toByteArray();
    }

    private static MessageDigest started(String type, long bytes) {
        // The identifier's standard asks for SHA-1; nothing here relies on it against forgery.
        var digest = Fixity.digest("SHA-1");
        digest.update(utf8(type + " " + bytes + "\0"));
        return digest;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
