package org.incidentdossier.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.jspecify.annotations.Nullable;

/// A list of checksums and paths (RFC 8493, section 2.1.3), also as `sha256sum` writes it.
///
/// @param name     of the file
/// @param sums     lower-case hexadecimal, by path
/// @param findings lines that are none, and paths that stand twice or lead out of the bag
record Manifest(String name, SortedMap<String, String> sums, List<Finding> findings) {
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64}|[0-9A-Fa-f]{128})[ \\t]+\\*?(\\S.*)");
    private static final int SHA_256 = 64;
    private static final int MAX_LINE = 8192;

    static Manifest read(String name, InputStream in) throws IOException {
        var sums = new TreeMap<String, String>();
        List<Finding> findings = new ArrayList<>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var number = 0;
        for (var line = next(reader, name); line != null; line = next(reader, name)) {
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
        return new Manifest(name, sums, findings);
    }

    /// The checksum of a file that this manifest's sums are to be compared with.
    Function<Fixity, String> checksum() {
        return name.contains("512") || sums.values().stream().anyMatch(sum -> sum.length() > SHA_256)
                ? Fixity::sha512
                : Fixity::sha256;
    }

    // What is longer than any line of a manifest is not held in memory.
    private static @Nullable String next(BufferedReader in, String name) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            if (c != '\r') {
                line.append((char) c);
            }
            if (line.length() > MAX_LINE) {
                throw new Holding.DamageException(name + " has a line of more than " + MAX_LINE + " characters", false);
            }
        }
        return line.toString();
    }

    private static String decode(String path) {
        return path.replaceAll("(?i)%0a", "\n").replaceAll("(?i)%0d", "\r").replaceAll("%25", "%");
    }
}
