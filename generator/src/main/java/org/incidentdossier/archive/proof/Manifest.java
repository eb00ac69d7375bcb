package org.incidentdossier.archive.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.diagnostics.Code;
import org.jspecify.annotations.Nullable;

/// A list of checksums and paths (RFC 8493, section 2.1.3), also as `sha256sum` writes it.
///
/// @param name     of the file
/// @param sums     lower-case hexadecimal, by path
/// @param findings lines that are none, sums of another kind than the manifest's, and paths that stand twice or lead
///                 out of the bag
record Manifest(String name, SortedMap<String, String> sums, List<Finding> findings) {
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64}|[0-9A-Fa-f]{128})[ \\t]+\\*?(\\S.*)");
    private static final Pattern KIND = Pattern.compile("(?i)sha-?(256|512)(?:\\.txt)?$");
    private static final int SHA_256 = 64;
    private static final int SHA_512 = 128;
    private static final int MAX_LINE = 8192;

    static Manifest read(String name, InputStream in) throws IOException {
        var sums = new TreeMap<String, String>();
        List<Finding> findings = new ArrayList<>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var number = 0;
        for (var line = next(reader); line != null; line = next(reader)) {
            number++;
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                findings.add(new Finding(Code.D459, name, "line " + number + " is not a checksum and a path"));
                continue;
            }
            var path = decode(parts.group(2));
            var fault = NameRules.fault(path);
            if (!fault.isEmpty()) {
                findings.add(new Finding(
                        Code.D451,
                        name,
                        "line " + number + " lists " + NameRules.printable(path) + ", which " + fault));
            } else if (sums.putIfAbsent(path, parts.group(1).toLowerCase(Locale.ROOT)) != null) {
                findings.add(new Finding(Code.D459, name, "line " + number + " lists " + path + " again"));
            }
        }
        checkKind(name, sums.values(), findings);
        return new Manifest(name, sums, findings);
    }

    /// Whether the sum that a manifest has of a file is the file's.
    static boolean isOf(String sum, Fixity file) {
        return sum.equals(sum.length() > SHA_256 ? file.sha512() : file.sha256());
    }

    // A manifest is of one kind; where its name says which, of that one.
    private static void checkKind(String name, Collection<String> sums, List<Finding> findings) {
        var kind = KIND.matcher(name);
        var lengths = new TreeSet<>(sums.stream().map(String::length).toList());
        if (kind.find()) {
            var length = kind.group(1).equals("256") ? SHA_256 : SHA_512;
            lengths.remove(length);
            lengths.forEach(other -> findings.add(new Finding(
                    Code.D459, name, "has checksums of " + other + " digits; those of its name have " + length)));
        } else if (lengths.size() > 1) {
            findings.add(new Finding(Code.D459, name, "has checksums of two kinds"));
        }
    }

    // What is longer than any line of a manifest is not held in memory.
    private static @Nullable String next(BufferedReader in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            if (c != '\r') {
                line.append((char) c);
            }
            if (line.length() > MAX_LINE) {
                throw new Holding.DamageException("has a line of more than " + MAX_LINE + " characters", false);
            }
        }
        return line.toString();
    }

    private static String decode(String path) {
        return path.replaceAll("(?i)%0a", "\n").replaceAll("(?i)%0d", "\r").replaceAll("%25", "%");
    }
}
