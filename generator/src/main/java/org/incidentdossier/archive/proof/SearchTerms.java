package org.incidentdossier.archive.proof;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// How many terms the search of a site has: what its shards of terms begin with ("The format, version 1" in
/// `search/README.md`).
final class SearchTerms {
    private static final Pattern SHARD = Pattern.compile("data/search/[0-9a-f]{16}/(t[0-9]+)\\.js");
    /// The count is in the first bytes of a shard.
    private static final int BEGINNING = 4096;

    private SearchTerms() {}

    /// @param paths of the bag
    /// @throws Holding.DamageException if a shard does not tell
    static long count(Holding holding, Collection<String> paths) throws IOException {
        var count = 0L;
        for (var path : paths) {
            var shard = SHARD.matcher(path);
            if (shard.matches()) {
                count += countOf(holding, path, shard.group(1));
            }
        }
        return count;
    }

    private static long countOf(Holding holding, String path, String name) throws IOException {
        var call = "dossierSearch(\"" + name + "\",\"";
        try (var in = holding.open(path)) {
            var text = new String(in.readNBytes(BEGINNING), StandardCharsets.US_ASCII);
            if (!text.startsWith(call)) {
                throw new EOFException();
            }
            var end = text.indexOf('"', call.length());
            var base64 = text.substring(call.length(), end < 0 ? text.length() : end);
            var bytes = Base64.getDecoder().decode(base64.substring(0, base64.length() / 4 * 4));
            return number(new InflaterInputStream(new ByteArrayInputStream(bytes)));
        } catch (EOFException | ZipException | IllegalArgumentException _) {
            throw new Holding.DamageException("the shard " + path + " cannot be read", false);
        }
    }

    // Groups of seven bits, the lowest first; all but the last have the high bit.
    private static long number(InputStream in) throws IOException {
        var number = 0L;
        for (var shift = 0; shift < Integer.SIZE; shift += 7) {
            var group = in.read();
            number |= (group & 0x7fL) << shift;
            if (group >= 0 && group < 0x80) {
                return number;
            }
        }
        throw new EOFException();
    }
}
