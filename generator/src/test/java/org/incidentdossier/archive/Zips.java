package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.incidentdossier.archive.form.Folder;

/// Zips that were tampered with.
public final class Zips {
    public static final String TOP = "outage-0.1.0/";

    private Zips() {}

    /// A copy of a zip whose members were changed.
    public static Path tampered(Path zip, Consumer<Map<String, byte[]>> change) throws IOException {
        var members = members(zip);
        change.accept(members);
        return write(zip.resolveSibling("tampered.zip"), members);
    }

    public static Path write(Path zip, Map<String, byte[]> members) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    /// Writes a zip with the means by which bundles are written.
    public static void writeAsBundlesAre(Path zip, Map<String, byte[]> members) throws IOException {
        try (var out = new ZipWriter(Files.newOutputStream(zip), LocalDateTime.parse("2026-06-13T10:00"))) {
            for (var member : members.entrySet()) {
                out.put(member.getKey(), member.getValue());
            }
        }
    }

    /// A copy of a zip in which some bytes, wherever they stand, are others of the same length.
    public static Path patched(Path zip, String from, String to) throws IOException {
        var bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        return Files.write(
                zip.resolveSibling("patched.zip"), bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    public static Map<String, byte[]> members(Path zip) throws IOException {
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
    public static Path unpacked(Path zip, Path folder) throws IOException {
        for (var member : members(zip).entrySet()) {
            var file = folder.resolve(member.getKey());
            Files.createDirectories(Folder.parent(file));
            Files.write(file, member.getValue());
        }
        return folder.resolve(TOP);
    }
}
