package org.incidentdossier.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;

/// The tag files of a bag (BagIt 1.0, RFC 8493).
final class Bag {
    private Bag() {}

    /// `bagit.txt`; RO-Crate's own example writes `BagIt-version`, which validators refuse.
    static byte[] declaration() {
        return utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    }

    /// `bag-info.txt`.
    ///
    /// @param sizes of the payload's files
    static byte[] description(BundleFacts facts, Map<String, Long> sizes) {
        var bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
        var lines = new LinkedHashMap<String, String>();
        var contact = facts.contact().orElse("");
        put(lines, "Source-Organization", facts.publisher().orElse(""));
        put(lines, contact.contains("@") ? "Contact-Email" : "Contact-Name", contact);
        put(lines, "External-Description", facts.title() + ". " + facts.summary());
        put(lines, "External-Identifier", "urn:uuid:" + UUID.nameUUIDFromBytes(utf8(identity(facts))));
        put(lines, "Internal-Sender-Identifier", facts.name());
        put(lines, "Bagging-Date", facts.day().toString());
        put(lines, "Bag-Software-Agent", "Incident Dossier " + facts.generator());
        put(lines, "Payload-Oxum", bytes + "." + sizes.size());
        put(lines, "Bag-Size", size(bytes));
        put(lines, "Source-Date", facts.date().toString());
        put(lines, "SWHID", facts.content().text());
        put(lines, "Content-Commit", facts.contentCommit().orElse(""));
        put(lines, "Supersedes", facts.supersedes().map(facts::name).orElse(""));
        var text = new StringBuilder();
        lines.forEach(
                (label, value) -> text.append(label).append(": ").append(value).append('\n'));
        return utf8(text.toString());
    }

    /// A manifest: a checksum, two spaces and a path a line, by path.
    static byte[] manifest(SortedMap<String, Fixity> files, Function<Fixity, String> checksum) {
        var text = new StringBuilder();
        files.forEach((path, fixity) ->
                text.append(checksum.apply(fixity)).append("  ").append(path).append('\n'));
        return utf8(text.toString());
    }

    private static String identity(BundleFacts facts) {
        return facts.name() + " " + facts.content();
    }

    private static void put(Map<String, String> lines, String label, String value) {
        if (!value.isBlank()) {
            // Folding is legal but not every tool unfolds.
            lines.put(label, value.strip().replaceAll("\\s+", " "));
        }
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
