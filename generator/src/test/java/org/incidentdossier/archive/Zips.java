package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Zips that were tampered with.
final class Zips {
    static final String TOP = "outage-0.1.0/";

    private Zips() {}

    /// A copy of a zip whose members were changed.
    static Path tampered(Path zip, Consumer<Map<String, byte[]>> change) throws IOException {
        var members = members(zip);
        change.accept(members);
        return write(zip.resolveSibling("tampered.zip"), members);
    }

    static Path write(Path zip, Map<String, byte[]> members) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    /// A copy of a zip in which some bytes, wherever they stand, are others of the same length.
    static Path patched(Path zip, String from, String to) throws IOException {
        var bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        return Files.write(
                zip.resolveSibling("patched.zip"), bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    static Map<String, byte[]> members(Path zip) throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                try (var in = file.getInputStream(entry)) {
                    members.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return members;
    }

    /// Puts all members into a folder, as an unzip program does.
    static Path unpacked(Path zip, Path folder) throws IOException {
        for (var member : members(zip).entrySet()) {
            var file = folder.resolve(member.getKey());
            Files.createDirectories(Folder.parent(file));
            Files.write(file, member.getValue());
        }
        return folder.resolve(TOP);
    }
}
