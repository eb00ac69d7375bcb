package org.incidentdossier.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.URIs;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// A WARC file (ISO 28500, version 1.0) of a site's files, and its index in CDXJ.
final class WarcRecords {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Set<StandardOpenOption> WRITE =
            EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final String address;
    private final BundleFacts facts;

    WarcRecords(String address, BundleFacts facts) {
        this.address = address;
        this.facts = facts;
    }

    /// Writes the records in the order of their paths; returns the index, sorted as its readers expect it.
    String write(SortedMap<String, Folder.Member> site, Path warc, Progress progress) throws IOException {
        var index = new TreeSet<String>();
        var total = site.values().stream().mapToLong(Folder.Member::bytes).sum();
        var done = 0L;
        try (var writer = new WarcWriter(Files.newByteChannel(warc, WRITE), WarcCompression.GZIP)) {
            writer.write(information());
            for (var member : site.entrySet()) {
                var from = writer.position();
                var digest = sha1(member.getValue().file());
                try (var in = Files.newInputStream(member.getValue().file(), LinkOption.NOFOLLOW_LINKS)) {
                    writer.write(response(member.getKey(), member.getValue().bytes(), digest, in));
                }
                index.add(line(member.getKey(), digest, from, writer.position() - from));
                done += member.getValue().bytes();
                progress.at(member.getKey(), done, total);
            }
        }
        return String.join("\n", index) + "\n";
    }

    private Warcinfo information() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("software", List.of("Incident Dossier " + facts.generator()));
        fields.put("format", List.of("WARC File Format 1.0"));
        fields.put("description", List.of(facts.title().replaceAll("\\s+", " ")));
        return new Warcinfo.Builder()
                .recordId(id("warcinfo"))
                .date(facts.date())
                .filename("data.warc.gz")
                .fields(fields)
                .build();
    }

    private WarcResponse response(String path, long bytes, WarcDigest digest, InputStream in) throws IOException {
        var answer = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(CrateFiles.format(path)), Channels.newChannel(in), bytes)
                .build();
        return new WarcResponse.Builder(address + path)
                .recordId(id(path))
                .date(facts.date())
                .payloadDigest("sha1", digest.base32())
                .body(answer)
                .build();
    }

    private String line(String path, WarcDigest digest, long offset, long length) {
        var fields = Json.object()
                .put("url", address + path)
                .put("mime", CrateFiles.format(path))
                .put("status", "200")
                .put("digest", "sha1:" + digest.base32())
                .put("length", Long.toString(length))
                .put("offset", Long.toString(offset))
                .put("filename", "data.warc.gz")
                .build();
        return URIs.toNormalizedSurt(address + path) + " " + TIMESTAMP.format(facts.date()) + " "
                + JsonText.compact(fields);
    }

    // By content, not by chance: the same site gives the same archive.
    private UUID id(String name) {
        var text = facts.content() + " " + facts.version() + " " + address + name;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static WarcDigest sha1(Path file) throws IOException {
        // The format's own digest; nothing relies on it against forgery.
        var digest = Fixity.digest("SHA-1");
        try (var in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new WarcDigest("sha1", digest.digest());
    }
}
