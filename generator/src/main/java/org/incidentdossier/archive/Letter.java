package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.model.Html;

/// The two files that greet whoever opens a bundle: `README.txt` and `START-HERE.html`.
final class Letter {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");
    private static final int WIDTH = 78;
    /// Where the values of the README's first table begin.
    private static final int VALUES = 15;

    private final BundleFacts facts;

    Letter(BundleFacts facts) {
        this.facts = facts;
    }

    /// Plain ASCII, for any screen.
    byte[] readme() throws IOException {
        var values = values();
        values.put("title", wrap(ascii(facts.title())));
        values.put("rule", "=".repeat(Math.min(WIDTH, ascii(facts.title()).length())));
        values.put("summary", wrap(ascii(facts.summary())));
        var previous = facts.supersedes().map(facts::name);
        values.put(
                "supersedes",
                previous.map(name -> "\nIt supersedes " + name + ".").orElse(""));
        values.put("counts", wrap(counts(), WIDTH - VALUES).replace("\n", "\n" + " ".repeat(VALUES)));
        values.replaceAll((_, text) -> ascii(text));
        return (fill("readme.txt", values).stripTrailing() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// One page without scripts, whose style is part of it.
    byte[] startHere() throws IOException {
        var style = SiteArchive.resource("start-here.css");
        var values = values();
        values.replaceAll((_, text) -> Html.escape(text).markup());
        values.put("style", new String(style, StandardCharsets.UTF_8));
        values.put("stylehash", "sha256-" + hash(style));
        return fill("start-here.html", values).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("title", facts.title());
        values.put("summary", facts.summary());
        values.put("version", facts.version());
        values.put("date", facts.day().toString());
        values.put("publisher", facts.publisher().orElse("(not named)"));
        values.put("licence", facts.licence().map(Licences::named).orElse("(none given)"));
        values.put("counts", counts());
        values.put("swhid", facts.content().text());
        values.put("zip", facts.name() + ".zip");
        values.put("top", facts.name());
        return values;
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        facts.counts()
                .forEach((kind, count) -> counts.add(count + " " + (count == 1 ? kind.replaceFirst("s$", "") : kind)));
        return String.join(", ", counts);
    }

    private static String fill(String resource, Map<String, String> values) throws IOException {
        var text = new String(SiteArchive.resource(resource), StandardCharsets.UTF_8);
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), blank.group())));
    }

    private static String hash(byte[] bytes) {
        MessageDigest digest = Fixity.digest("SHA-256");
        return Base64.getEncoder().encodeToString(digest.digest(bytes));
    }

    // Accents are dropped, quotation marks and dashes become plain ones, and the rest is marked as missing.
    static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[^\n -~]", "?");
    }

    private static String wrap(String text) {
        return wrap(text, WIDTH);
    }

    private static String wrap(String text, int width) {
        var out = new StringBuilder();
        var column = 0;
        for (var word : text.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
