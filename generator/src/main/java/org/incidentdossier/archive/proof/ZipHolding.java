package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.diagnostics.Code;

/// A bag in a zip. Members are read where they lie; nothing is ever unpacked to a disk.
final class ZipHolding implements Holding, AutoCloseable {
    /// Text of ours shrinks to a hundredth at best; more than a thousandfold is only ever a bomb.
    private static final long MAX_RATIO = 1000;

    private static final long SMALL = 1 << 20;

    private final FileChannel channel;
    private final String zipName;
    private final SortedMap<String, ZipBody> byPath = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @throws IOException if the file cannot be read; that it is damaged is a finding
    ZipHolding(Path zip) throws IOException {
        this.zipName = String.valueOf(zip.getFileName());
        this.channel = FileChannel.open(zip);
        try {
            read();
        } catch (DamageException e) {
            findings.add(new Finding(e.isBomb() ? Code.D453 : Code.D450, zipName, e.text()));
        }
    }

    @Override
    public SortedMap<String, Long> members() {
        var members = new TreeMap<String, Long>();
        byPath.forEach((path, body) -> members.put(path, body.header().bytes()));
        return members;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean refused() {
        return !findings.isEmpty();
    }

    @Override
    public InputStream open(String path) throws IOException {
        var body = byPath.get(path);
        if (body == null) {
            throw new IllegalArgumentException("no member " + path);
        }
        return body.open(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void read() throws IOException {
        var directory = ZipDirectory.read(channel);
        var members = directory.members();
        findings.addAll(NameRules.check(members.stream().map(ZipMember::name).toList()));
        members.forEach(this::checkKind);
        var bodies = bodies(members, directory.start());
        checkBombs(members);
        var tops = new TreeSet<String>();
        for (var body : bodies) {
            var name = body.header().name();
            var slash = name.indexOf('/');
            tops.add(slash < 0 ? "" : name.substring(0, slash));
            if (body.header().isFolder()) {
                checkEmpty(body);
            } else {
                byPath.put(name.substring(slash + 1), body);
            }
        }
        if (findings.isEmpty() && (tops.size() != 1 || tops.contains(""))) {
            throw ZipDirectory.damage("does not have all its members in one top folder");
        }
    }

    private void checkKind(ZipMember member) {
        if (member.isLink()) {
            findings.add(new Finding(Code.D454, member.printable(), "unpacks to a link, a pipe or a device"));
        }
        var fault = member.fault();
        if (!fault.isEmpty()) {
            findings.add(new Finding(Code.D450, member.printable(), fault));
        }
    }

    // Members must lie one behind the other and fill the zip: a program that reads from the start then sees the same.
    private List<ZipBody> bodies(List<ZipMember> members, long directory) throws IOException {
        List<ZipBody> bodies = new ArrayList<>();
        var inOrder = members.stream()
                .sorted(Comparator.comparingLong(member -> member.header().offset()))
                .toList();
        var end = 0L;
        for (var member : inOrder) {
            var gap = member.header().offset() - end;
            if (gap < 0) {
                findings.add(new Finding(Code.D453, member.printable(), "shares bytes with another member"));
                return List.of();
            }
            checkGap(gap, member.printable());
            var body = ZipBody.find(channel, member.header());
            bodies.add(body);
            end = body.end();
        }
        checkGap(directory - end, "its directory");
        return bodies;
    }

    private static void checkGap(long gap, String before) throws DamageException {
        if (gap != 0) {
            throw ZipDirectory.damage("has " + gap + " bytes before " + before + " that belong to no member");
        }
    }

    // Nobody unpacks the bytes of a folder, so there must be none, packed or not.
    private void checkEmpty(ZipBody folder) throws IOException {
        if (findings.isEmpty()) {
            try (var in = folder.open(channel)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void checkBombs(List<ZipMember> members) throws IOException {
        var bytes = 0L;
        for (var member : members) {
            var header = member.header();
            if (header.bytes() > SMALL && header.bytes() / MAX_RATIO >= header.packed()) {
                findings.add(new Finding(
                        Code.D453,
                        member.printable(),
                        "unpacks from " + header.packed() + " bytes to " + header.bytes() + "; it was not read"));
            }
            bytes = Math.addExact(bytes, Math.min(header.bytes(), Long.MAX_VALUE / 4 / (members.size() + 1)));
        }
        if (bytes > SMALL && bytes / MAX_RATIO >= channel.size()) {
            findings.add(new Finding(
                    Code.D453, zipName, "unpacks from " + channel.size() + " bytes to " + bytes + "; it was not read"));
        }
    }
}
