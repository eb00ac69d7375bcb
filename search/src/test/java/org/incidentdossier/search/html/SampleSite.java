package org.incidentdossier.search.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// A folder of small pages about the same few things.
final class SampleSite {
    private static final List<String> WORDS = List.of(
            "minister",
            "order",
            "mill",
            "wheel",
            "river",
            "export",
            "ban",
            "model",
            "court",
            "Thursday",
            "officials",
            "denied",
            "received",
            "reported",
            "engineers",
            "United States",
            "U.S.",
            "us",
            "café",
            "Byron’s",
            "license",
            "company",
            "companies",
            "weekend",
            "statement",
            "unnamed",
            "source",
            "the",
            "of",
            "and",
            "to",
            "in");

    private SampleSite() {}

    static void write(Path folder, int pages) throws IOException {
        var random = new Random(11);
        for (int i = 0; i < pages; i++) {
            var path = folder.resolve(i % 3 == 0 ? "notes" : "reports").resolve("page-" + i + ".html");
            Files.createDirectories(path.getParent());
            String title = words(random, 2 + random.nextInt(3)) + " " + i;
            String date = "2026-06-" + (10 + random.nextInt(15));
            Files.writeString(path, page(date, title, words(random, 20 + random.nextInt(200))));
        }
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get((int) (WORDS.size() * Math.sqrt(random.nextDouble()))));
        }
        return text.toString();
    }

    private static String page(String date, String title, String text) {
        return """
            <!doctype html><html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
            style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; \
            require-trusted-types-for 'script'; trusted-types dossier-search">
            <meta name="date" content="%s"><title>%s</title><link rel="icon" href="data:,">
            <script src="../search/search.js" defer></script></head><body>
            <header><form data-search role="search"><label>Search <input type="search"></label></form></header>
            <main><h1>%s</h1><p>%s</p></main></body></html>
            """.formatted(date, title, title, text);
    }
}
