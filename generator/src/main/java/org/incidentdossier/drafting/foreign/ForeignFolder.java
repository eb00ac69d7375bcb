package org.incidentdossier.drafting.foreign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The files of a folder that is imported.
///
/// @param texts  Markdown, by path with `/`, sorted
/// @param others how many files of each other type there are
/// @param named  their paths by their names; of one name the first
/// @param left   how many files are not read, whatever their type: each is remarked on
record ForeignFolder(Path root, List<String> texts, Map<String, Integer> others, Map<String, String> named, int left) {
    private static final long MAX_BYTES = 8L << 20;

    /// Lists a folder; links are not followed, and folders whose names begin with a dot are passed over.
    static ForeignFolder list(Path root, List<Remark> remarks) throws IOException {
        var texts = new ArrayList<String>();
        var others = new TreeMap<String, Integer>();
        var named = new TreeMap<String, String>();
        var left = new ArrayList<Remark>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var hidden =
                        !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                if (hidden) {
                    var path = root.relativize(folder).toString().replace('\\', '/');
                    remarks.add(new Remark(path, 0, "not imported: a folder whose name begins with a dot"));
                }
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var path = root.relativize(file).toString().replace('\\', '/');
                var type = type(path);
                if (attributes.isSymbolicLink()) {
                    left.add(new Remark(path, 0, "not imported: a symbolic link"));
                } else if (!attributes.isRegularFile()) {
                    left.add(new Remark(path, 0, "not imported: no plain file"));
                } else if (type.equals("md") || type.equals("markdown")) {
                    texts.add(path);
                } else {
                    others.merge(type.isEmpty() ? "no type" : type, 1, Integer::sum);
                    named.merge(String.valueOf(file.getFileName()), path, (a, b) -> a.compareTo(b) < 0 ? a : b);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                var path = root.relativize(file).toString().replace('\\', '/');
                left.add(new Remark(path, 0, "not imported: it cannot be read"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        texts.sort(null);
        remarks.addAll(left);
        return new ForeignFolder(root, texts, others, named, left.size());
    }

    /// A file's text with line feeds only; nothing if it is none, which is then remarked on.
    Optional<String> read(String path, List<Remark> remarks) {
        byte[] bytes;
        try {
            var file = root.resolve(path);
            if (Files.size(file) > MAX_BYTES) {
                remarks.add(new Remark(path, 0, "not imported: more than " + (MAX_BYTES >> 20) + " MB"));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException _) {
            remarks.add(new Remark(path, 0, "not imported: it cannot be read"));
            return Optional.empty();
        }
        var text = decode(path, bytes, remarks).replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\0') >= 0) {
            remarks.add(new Remark(path, 0, "not imported: no text, it holds the character U+0000"));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decode(String path, byte[] bytes, List<Remark> remarks) {
        if (bytes.length >= 2 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            remarks.add(new Remark(path, 0, "read as UTF-16"));
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            remarks.add(new Remark(path, 0, "no UTF-8; read as Windows-1252"));
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String type(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
