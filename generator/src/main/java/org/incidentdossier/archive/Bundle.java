package org.incidentdossier.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.PortableName;
import org.jspecify.annotations.Nullable;

/// One zip that holds the site as a bag and opens from a disk.
///
/// It is written in one pass over the site, in memory that depends on the number of files and not on their size, and
/// appears whole or not at all.
public final class Bundle {
    private static final int BUFFER = 1 << 16;

    private final SortedMap<String, Folder.Member> site;
    private final SortedMap<String, String> described;
    private final BundleFacts facts;
    private final Progress progress;
    private final SortedMap<String, Fixity> tags = new TreeMap<>();
    private final SortedMap<String, Fixity> payload = new TreeMap<>();

    private Bundle(Path site, Progress progress) throws IOException {
        if (!Files.isRegularFile(site.resolve(Layout.CRATE), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(site + ": is not a finished site; build it first");
        }
        this.facts = BundleFacts.of(site);
        this.site = checked(Publishing.site(site, facts));
        this.described = described(site);
        this.progress = progress;
    }

    /// Writes the zip, its checksum (`.sha256`) and, if a key is given, its signature (`.sig`) beside it.
    ///
    /// @param site a finished site that [SiteArchive] has described
    /// @param key  a private key, or the public one of a key that `ssh-agent` holds; null for no signature
    /// @return all that was written: the zip first
    /// @throws IOException if a file cannot be read or written, the site is none or was changed since it was built,
    ///                     or `ssh-keygen` refuses the key
    public static List<Path> write(Path site, Path zip, @Nullable Path key, Progress progress) throws IOException {
        var bundle = new Bundle(site, progress);
        Files.createDirectories(Folder.parent(zip));
        var part = Publishing.beside(zip, ".part");
        try (var _ = WriteLock.on(zip)) {
            return bundle.publish(part, zip, key);
        }
    }

    private List<Path> publish(Path part, Path zip, @Nullable Path key) throws IOException {
        try {
            writeTo(part);
            return key == null ? Publishing.publish(part, zip) : Publishing.publishSigned(part, zip, key);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static SortedMap<String, Folder.Member> checked(SortedMap<String, Folder.Member> members)
            throws IOException {
        for (var member : members.entrySet()) {
            if (!member.getValue().regular()) {
                throw new IOException(member.getValue().file() + ": is not an ordinary file");
            }
            if (!PortableName.isPortable(member.getKey())) {
                throw new IOException(member.getValue().file() + ": not every system can store a file of this name;"
                        + " use lower-case letters, digits, dots, hyphens and underscores");
            }
        }
        return members;
    }

    // What the crate says of the files: their checksums when they were written.
    private static SortedMap<String, String> described(Path site) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var in = Files.newInputStream(site.resolve(Layout.CRATE))) {
            JsonText.stream(in, (name, value) -> {
                if (name.equals("@graph") && value instanceof Json.Members entity && isFile(entity)) {
                    sums.put(
                            entity.text("@id").orElse(""), entity.text("sha256").orElse(""));
                }
            });
        }
        return sums;
    }

    private static boolean isFile(Json.Members entity) {
        return entity.text("@type").equals(Optional.of("File"));
    }

    private void writeTo(Path part) throws IOException {
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            try (var zip =
                    new ZipWriter(new KeptOpen(Channels.newOutputStream(channel)), Epoch.zipTime(facts.date()))) {
                write(zip);
            }
            channel.force(true);
        }
    }

    // In the order of the members' names, as a zip of ours has them: capitals, bag..., data/, manifest...,
    // tagmanifest...
    private void write(ZipWriter zip) throws IOException {
        for (var path : described.keySet()) {
            if (!site.containsKey(path)) {
                throw new ChangedSite(path + ": was built and is gone; build again");
            }
        }
        var sizes = new TreeMap<String, Long>();
        site.forEach((path, member) -> sizes.put(path, member.bytes()));
        var letter = new Letter(facts);
        tag(zip, "README.txt", letter.readme());
        tag(zip, "START-HERE.html", letter.startHere());
        tag(zip, Layout.DESCRIPTION, Bag.description(facts, sizes));
        tag(zip, Layout.DECLARATION, Bag.declaration());
        writePayload(zip, sizes.values().stream().mapToLong(Long::longValue).sum());
        tag(zip, "manifest-sha256.txt", Bag.manifest(payload, Fixity::sha256));
        tag(zip, "manifest-sha512.txt", Bag.manifest(payload, Fixity::sha512));
        var last = new TreeMap<>(tags);
        tag(zip, "tagmanifest-sha256.txt", Bag.manifest(last, Fixity::sha256));
        tag(zip, "tagmanifest-sha512.txt", Bag.manifest(last, Fixity::sha512));
    }

    private void writePayload(ZipWriter zip, long total) throws IOException {
        var done = 0L;
        for (var member : site.entrySet()) {
            var path = "data/" + member.getKey();
            var bytes = member.getValue().bytes();
            try (var in = Files.newInputStream(member.getValue().file(), LinkOption.NOFOLLOW_LINKS)) {
                var fixity = zip.put(facts.name() + "/" + path, in, bytes);
                payload.put(path, fixity);
                if (!member.getKey().equals(Layout.CRATE) && !fixity.sha256().equals(described.get(member.getKey()))) {
                    throw new ChangedSite(member.getValue().file() + ": is not what was built; build again");
                }
            }
            done += bytes;
            progress.at(path, done, total);
        }
    }

    private void tag(ZipWriter zip, String path, byte[] bytes) throws IOException {
        tags.put(path, zip.put(facts.name() + "/" + path, bytes));
    }

    /// Closing it writes what is pending and leaves the file open, so that it can be forced to the disk.
    private static final class KeptOpen extends BufferedOutputStream {
        KeptOpen(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
