package org.incidentdossier.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int DESCRIPTOR_LENGTH = 24;

    private final FileChannel channel;
    private final String zipName;
    private final SortedMap<String, ZipMember> byPath = new TreeMap<>();
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
        byPath.forEach((path, member) -> members.put(path, member.bytes()));
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
        var member = byPath.get(path);
        if (member == null) {
            throw new IllegalArgumentException("no member " + path);
        }
        var packed = new BufferedInputStream(new Slice(channel, dataAt(member), member.packed()), 1 << 16);
        return new MemberStream(packed, member);
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
        checkPlaces(members, directory.start());
        checkBombs(members);
        var tops = new TreeSet<String>();
        for (var member : members) {
            var slash = member.name().indexOf('/');
            tops.add(slash < 0 ? "" : member.name().substring(0, slash));
            if (!member.isFolder()) {
                byPath.put(member.name().substring(slash + 1), member);
            }
        }
        if (findings.isEmpty() && (tops.size() != 1 || tops.contains(""))) {
            throw ZipDirectory.damage("does not have all its members in one top folder");
        }
    }

    private void checkKind(ZipMember member) {
        var name = NameRules.printable(member.name());
        if (member.link()) {
            findings.add(new Finding(Code.D454, name, "unpacks to a link, a pipe or a device"));
        }
        if (member.isEncrypted()) {
            findings.add(new Finding(Code.D450, name, "is encrypted"));
        } else if (member.method() != ZipMember.STORED && member.method() != ZipMember.DEFLATED) {
            findings.add(new Finding(Code.D450, name, "is packed by method " + member.method() + ", not by deflate"));
        } else if (member.isFolder() && member.bytes() > 0) {
            findings.add(new Finding(Code.D450, name, "is a folder with bytes"));
        }
    }

    // Members must lie one behind the other and fill the zip: a program that reads from the start then sees the same.
    private void checkPlaces(List<ZipMember> members, long directory) throws IOException {
        var inOrder = members.stream()
                .sorted(Comparator.comparingLong(ZipMember::offset))
                .toList();
        var end = 0L;
        for (var member : inOrder) {
            var gap = member.offset() - end;
            if (gap < 0) {
                findings.add(
                        new Finding(Code.D453, NameRules.printable(member.name()), "shares bytes with another member"));
                return;
            }
            checkGap(gap, end, NameRules.printable(member.name()));
            end = dataAt(member) + member.packed();
        }
        checkGap(directory - end, end, "its directory");
    }

    private static void checkGap(long gap, long end, String before) throws DamageException {
        if (gap < 0 || gap > (end == 0 ? 0 : DESCRIPTOR_LENGTH)) {
            throw ZipDirectory.damage("has " + gap + " bytes before " + before + " that belong to no member");
        }
    }

    private void checkBombs(List<ZipMember> members) throws IOException {
        var bytes = 0L;
        for (var member : members) {
            if (member.bytes() > SMALL && member.bytes() / MAX_RATIO >= member.packed()) {
                findings.add(new Finding(
                        Code.D453,
                        NameRules.printable(member.name()),
                        "unpacks from " + member.packed() + " bytes to " + member.bytes() + "; it was not read"));
            }
            bytes = Math.addExact(bytes, Math.min(member.bytes(), Long.MAX_VALUE / 4 / (members.size() + 1)));
        }
        if (bytes > SMALL && bytes / MAX_RATIO >= channel.size()) {
            findings.add(new Finding(
                    Code.D453, zipName, "unpacks from " + channel.size() + " bytes to " + bytes + "; it was not read"));
        }
    }

    private long dataAt(ZipMember member) throws IOException {
        var header = ZipDirectory.read(channel, member.offset(), HEADER_LENGTH);
        var nameLength = ZipDirectory.unsignedShort(header, 26);
        if (header.getInt(0) != HEADER) {
            throw ZipDirectory.damage("has no member where its directory says " + NameRules.printable(member.name()));
        }
        var name = ZipDirectory.text(ZipDirectory.read(channel, member.offset() + HEADER_LENGTH, nameLength)
                .array());
        if (!name.equals(member.name()) || ZipDirectory.unsignedShort(header, 8) != member.method()) {
            throw ZipDirectory.damage("says two things of one member: " + NameRules.printable(member.name()) + " and "
                    + NameRules.printable(name));
        }
        var end = member.offset() + HEADER_LENGTH + nameLength + ZipDirectory.unsignedShort(header, 28);
        if (end + member.packed() > channel.size()) {
            throw ZipDirectory.damage("ends in the middle of " + NameRules.printable(member.name()));
        }
        return end;
    }
}
