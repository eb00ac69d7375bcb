package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The title of a page of ours, out of its markup.
final class PageTitle {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final int HEAD = 16_384;

    private PageTitle() {}

    static Optional<String> of(Path page) throws IOException {
        try (var in = Files.newInputStream(page)) {
            var head = TITLE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return head.find() ? Optional.of(plain(head.group(1))) : Optional.empty();
        }
    }

    // Our pages escape these and no others; the ampersand comes last, or it would make new ones.
    private static String plain(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
