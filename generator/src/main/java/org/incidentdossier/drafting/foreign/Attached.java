package org.incidentdossier.drafting.foreign;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Files that imported texts link to: each gets a place below `content/attachments/`.
final class Attached {
    private static final Set<String> TYPES = Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "txt", "csv", "json");
    private static final long MAX_BYTES = 10L << 20;

    private final Path folder;
    private final Map<String, String> named;
    private final Map<String, String> places = new TreeMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Attached(ForeignFolder folder) {
        this.folder = folder.root();
        this.named = folder.named();
    }

    /// The address that a note in a folder of a kind has for a file, if the file can be attached.
    ///
    /// @param from   the text that links to it
    /// @param target as written
    Optional<String> link(String from, String target) {
        var plain = decoded(target.replaceFirst("[?#].*", ""));
        return at(Places.normal(plain.startsWith("/") ? plain.substring(1) : Places.folder(from) + plain));
    }

    /// The same for a file that is named by its path in the folder, or by its name alone, wherever it lies.
    Optional<String> named(String target) {
        return at(Places.normal(target))
                .or(() -> Optional.ofNullable(named.get(target.substring(target.lastIndexOf('/') + 1)))
                        .flatMap(this::at));
    }

    private Optional<String> at(String path) {
        var fits = known.computeIfAbsent(path, this::canBeAttached);
        return fits ? Optional.of("../attachments/" + places.computeIfAbsent(path, this::name)) : Optional.empty();
    }

    /// What is to be copied: the name below `content/attachments/`, by the path in the folder.
    Map<String, String> files() {
        return places;
    }

    private boolean canBeAttached(String path) {
        if (path.startsWith("..") || path.isEmpty() || path.indexOf('\0') >= 0 || !TYPES.contains(type(path))) {
            return false;
        }
        var file = folder;
        for (var part : path.split("/", -1)) {
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                return false;
            }
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toFile().length() <= MAX_BYTES;
    }

    private String name(String path) {
        var plain = Arrays.stream(path.split("/", -1))
                .map(Attached::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        var name = plain;
        var dot = plain.lastIndexOf('.');
        for (var number = 2; !taken.add(name); number++) {
            name = plain.substring(0, dot) + "-" + number + plain.substring(dot);
        }
        return name;
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[^a-z0-9]+|-+(?=\\.)", "");
    }

    private static String type(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return target;
        }
    }
}
