package org.incidentdossier.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Speaker;

/// Collects what a register lists: names, other names, titles, headlines, authors, sources that articles credit, and
/// the words of all titles.
final class Register {
    /// A word of more titles tells nothing.
    static final int MOST = 40;

    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
    private static final Pattern IGNORED = Pattern.compile("\\p{M}+|^[^\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = new LinkedHashSet<>(List.of(
            "about", "after", "also", "and", "been", "before", "between", "does", "done", "from", "have", "into",
            "made", "many", "more", "most", "much", "other", "over", "said", "says", "should", "some", "such", "than",
            "that", "their", "them", "then", "there", "they", "this", "under", "upon", "were", "what", "when", "where",
            "which", "whom", "whose", "will", "with", "would", "your"));

    private final Viewpoint viewpoint;
    private final Map<String, Collected> rows = new TreeMap<>();
    private final Map<String, Collected> words = new TreeMap<>();

    private Register(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    /// A name or a word, and where it leads.
    record Row(String headword, String letter, String letterId, List<Target> targets) {}

    /// @param how what the headword is there; empty for its own name or title
    record Target(LinkView link, String how) {}

    private record Collected(String headword, Map<String, Target> targets) {}

    /// In the order of the headwords, without regard to case and accents.
    static List<Row> of(Viewpoint viewpoint) {
        var register = new Register(viewpoint);
        for (var entry : viewpoint.dossier().entries()) {
            register.add(entry.title(), entry, "");
            switch (entry) {
                case Actor actor -> actor.aliases().forEach(alias -> register.add(alias, actor, "another name"));
                case Article article -> register.addArticle(article);
                default -> {}
            }
        }
        viewpoint.dossier().entries().forEach(register::addWords);
        register.words.values().stream()
                .filter(word -> word.targets().size() <= MOST)
                .forEach(word -> word.targets()
                        .forEach((key, target) -> row(register.rows, key(word.headword()), word.headword())
                                .targets()
                                .putIfAbsent(key, target)));
        return register.rows.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    private void addArticle(Article article) {
        if (article.headline() != null) {
            add(article.headline(), article, "headline");
        }
        for (var author : article.authors()) {
            if (author instanceof Article.Author.Plain(var name)) {
                add(name, article, "author");
            }
        }
        article.derivedFrom().forEach(hop -> addHop(hop, article));
        for (var claim : article.claims()) {
            if (claim.speaker() instanceof Speaker.Unnamed(var as)) {
                add(as, article, "unnamed source");
            }
            claim.via().forEach(hop -> addHop(hop, article));
        }
    }

    private void addHop(Hop hop, Article article) {
        switch (hop) {
            case Hop.Unnamed(var as) -> add(as, article, "unnamed source");
            case Hop.Work(var title) -> add(title, article, "credited");
            case Hop.Named _, Hop.Unknown _ -> {}
        }
    }

    private void addWords(Entry entry) {
        for (var word :
                WORD.matcher(entry.title()).results().map(each -> each.group()).toList()) {
            var bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
            if (bare.length() >= SHORTEST && !COMMON.contains(bare.toLowerCase(Locale.ROOT))) {
                put(words, bare, entry, "in a title");
            }
        }
    }

    private void add(String headword, Entry entry, String how) {
        put(rows, headword, entry, how);
    }

    private void put(Map<String, Collected> map, String headword, Entry entry, String how) {
        var key = key(headword);
        if (!key.isEmpty()) {
            row(map, key, headword)
                    .targets()
                    .computeIfAbsent(entry.slug(), _ -> new Target(viewpoint.link(entry), how));
        }
    }

    private static Collected row(Map<String, Collected> map, String key, String headword) {
        return map.computeIfAbsent(key, _ -> new Collected(headword, new LinkedHashMap<>()));
    }

    private static Row row(String key, Collected collected) {
        var first = key.codePointAt(0);
        var isLetter = first >= 'a' && first <= 'z';
        var letter = isLetter ? Character.toString(first).toUpperCase(Locale.ROOT) : "Other";
        return new Row(
                collected.headword(),
                letter,
                "x-" + letter.toLowerCase(Locale.ROOT),
                new ArrayList<>(collected.targets().values()));
    }

    // Most are: nothing in them has to be taken apart or left out.
    private static boolean isPlain(String headword) {
        return !headword.isEmpty()
                && Character.isLetterOrDigit(headword.charAt(0))
                && headword.chars().allMatch(c -> c < 0x7F);
    }

    private static String key(String headword) {
        var plain = isPlain(headword)
                ? headword
                : IGNORED.matcher(Normalizer.normalize(headword, Normalizer.Form.NFKD))
                        .replaceAll("");
        var key = plain.toLowerCase(Locale.ROOT).strip();
        // What is no Latin letter stands behind all that is, in one group.
        return key.isEmpty() || (key.charAt(0) >= 'a' && key.charAt(0) <= 'z') ? key : "\uffff" + key;
    }
}
