package org.incidentdossier.content;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;

/// Compares YAML with the form that it should have and reports every difference.
final class FormCheck {
    private static final int LONGEST_PATTERN = 2_000;
    private static final Pattern LINK =
            Pattern.compile("\\[\\[[a-z0-9-]++(?:\\|[^\\[\\]]*+)?+]]|\\[@[a-z0-9-]++#[^\\[\\]]*+]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://)([^/?#]*)(.*)");
    private static final Pattern ENCODED = Pattern.compile("[^\\x21-\\x7E]+|[\"<>\\\\^`{|}]+|%(?![0-9A-Fa-f]{2})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final Findings findings;
    /// Whether the key whose value is looked at cannot be left out.
    private boolean needed;

    private FormCheck(Findings findings) {
        this.findings = findings;
    }

    /// @param damaged whether parts could not be read, so that a missing key may only be hidden
    static void check(Form.MapOf form, Yaml.Entries entries, boolean damaged, Findings findings) {
        new FormCheck(findings).checkMap(form, entries, damaged);
    }

    private void checkMap(Form.MapOf form, Yaml.Entries entries, boolean damaged) {
        for (var pair : entries.pairs()) {
            var key = form.key(pair.key());
            if (key.isPresent()) {
                checkKey(key.get(), pair.value());
            } else {
                reportUnknown(form, pair);
            }
        }
        if (!damaged) {
            for (var key : form.keys()) {
                if (key.required() && entries.value(key.name()).isEmpty() && !isMistyped(key.name(), form, entries)) {
                    reportMissing(form, key, entries);
                }
            }
        }
    }

    private void checkKey(Key key, Yaml value) {
        var outer = needed;
        needed = key.required();
        checkValue(key.form(), value);
        needed = outer;
    }

    /// Whether a key is missing for the reason alone that an unknown one was meant to be it, which is reported.
    static boolean isMistyped(String key, Form.MapOf form, Yaml.Entries entries) {
        var names = names(form);
        return entries.pair(key).isEmpty()
                && entries.pairs().stream()
                        .map(Yaml.Pair::key)
                        .filter(each -> !names.contains(each))
                        .anyMatch(each -> Nearest.to(each, names).equals(Optional.of(key)));
    }

    private static List<String> names(Form.MapOf form) {
        return form.keys().stream().map(Key::name).toList();
    }

    private void reportUnknown(Form.MapOf form, Yaml.Pair pair) {
        var names = names(form);
        var own = names.contains(Forms.EXTRA.name()) ? "; keys of your own go below extra:" : "";
        findings.add(
                Code.D106,
                pair.keyAt(),
                "no key " + Quoted.of(pair.key()) + " in " + form.withArticle(),
                Nearest.hint(pair.key(), names) + "the keys are " + String.join(", ", names) + own);
    }

    private void reportMissing(Form.MapOf form, Key key, Yaml.Entries entries) {
        var pair = entries.pair(key.name());
        findings.add(
                Code.D107,
                pair.map(Yaml.Pair::keyAt).orElse(entries.at()),
                form.withArticle() + " needs " + Quoted.of(key.name()) + (pair.isPresent() ? ", found nothing" : ""),
                "add " + key.name() + ": " + wanted(key)
                        + (pair.isPresent() ? "; a text that begins with \"#\" stands in double quotes" : ""));
    }

    private static String wanted(Key key) {
        return key.form() instanceof Form.Word(var words) && words.size() == 1 ? words.getFirst() : key.description();
    }

    private void checkValue(Form form, Yaml value) {
        if (value instanceof Yaml.Nothing) {
            return;
        }
        switch (form) {
            case Form.Anything _, Form.AnswerForm _ -> {}
            case Form.ListOf list -> checkList(list, value);
            case Form.MapOf map -> {
                if (value instanceof Yaml.Entries entries) {
                    checkMap(map, entries, false);
                } else {
                    reportForm(form, value, "");
                }
            }
            case Form.Named named -> checkNamed(named, value);
            case Form.Either either -> {
                if (value instanceof Yaml.Entries entries) {
                    checkEither(either.map(), entries);
                } else if (either.text() instanceof Form.Slug
                        && value instanceof Yaml.Text(var text, var at)
                        && !EntryId.isSlug(text)) {
                    reportForm(either, value, speakerHint(text, either.map()));
                } else {
                    checkValue(either.text(), value);
                }
            }
            case Form.Text _,
                    Form.Slug _,
                    Form.ClaimRef _,
                    Form.Date _,
                    Form.Word _,
                    Form.Flag _,
                    Form.Whole _,
                    Form.Pattern _ -> {
                if (value instanceof Yaml.Text text) {
                    checkText(form, text);
                } else {
                    reportForm(form, value, aloneHint(form, value));
                }
            }
        }
    }

    // One value in brackets, or in the two that links to entries have.
    private static String aloneHint(Form form, Yaml value) {
        var alone = value;
        while (alone instanceof Yaml.Items(var items, var at) && items.size() == 1) {
            alone = items.getFirst();
        }
        return alone instanceof Yaml.Text(var text, var at) && fits(form, alone)
                ? "did you mean " + Quoted.of(text) + "? "
                : "";
    }

    private void checkList(Form.ListOf list, Yaml value) {
        if (!(value instanceof Yaml.Items items)) {
            reportForm(list, value, listHint(list, value));
            return;
        }
        for (var item : items.items()) {
            if (item instanceof Yaml.Nothing) {
                reportForm(list.item(), item, "delete the empty item; ");
            } else {
                checkValue(list.item(), item);
            }
        }
    }

    // One value, several between commas, and an item without its dash are a list that lacks its signs.
    private static String listHint(Form.ListOf list, Yaml value) {
        if (value instanceof Yaml.Entries(var pairs, var at)) {
            if (pairs.isEmpty() || pairs.getFirst().keyAt().column() != at.column()) {
                return "put brackets around it; "; // it stands in braces
            }
            var first = pairs.getFirst().key();
            return first.startsWith("-")
                    ? "put a space behind the \"-\"; "
                    : "put \"- \" before " + Quoted.of(first) + ", and two more spaces before the keys below it; ";
        }
        if (!(value instanceof Yaml.Text(var text, var at))) {
            return "";
        }
        var items = List.of(text.strip().replaceFirst("^- ", "").split(",", -1));
        var fits = items.stream().allMatch(item -> fits(list.item(), new Yaml.Text(item.strip(), at)));
        var meant = items.stream().map(String::strip).collect(Collectors.joining(", "));
        return fits && !meant.equals("none") ? "did you mean [" + meant + "]? " : "";
    }

    private static boolean fits(Form form, Yaml value) {
        var found = new Findings();
        new FormCheck(found).checkValue(form, value);
        return found.all().isEmpty();
    }

    private void checkNamed(Form.Named named, Yaml value) {
        if (value instanceof Yaml.Entries entries) {
            entries.pairs().forEach(pair -> checkValue(named.value(), pair.value()));
        } else {
            reportForm(named, value, "");
        }
    }

    // One of the keys says which of its forms is meant.
    private void checkEither(Form.MapOf map, Yaml.Entries entries) {
        checkMap(map, entries, false);
        if (map.keys().stream().noneMatch(Key::required) && entries.pairs().size() != 1) {
            var names = map.keys().stream().map(Key::name).collect(Collectors.joining(", "));
            findings.add(Code.D108, entries.at(), "expected exactly one of " + names, "leave the one that is meant");
        }
    }

    private void checkText(Form form, Yaml.Text value) {
        var text = value.text();
        switch (form) {
            case Form.Text _ -> {
                reportUnless(!text.isBlank(), form, value, () -> "");
                checkPlain(value);
            }
            case Form.Slug _ -> reportUnless(EntryId.isSlug(text), form, value, () -> Slugs.hint(text));
            case Form.ClaimRef _ -> reportUnless(ClaimId.isClaimId(text), form, value, () -> claimHint(text));
            case Form.Date _ -> {
                if (Edtf.parse(text.strip()).isEmpty()) {
                    DateMistake.report(Code.D105, value, findings);
                }
            }
            case Form.Word word -> {
                if (!word.words().contains(text)) {
                    reportWord(word, value);
                }
            }
            case Form.Flag _ ->
                reportUnless(text.equals("true") || text.equals("false"), form, value, () -> Scalars.flagHint(text));
            case Form.Whole number -> reportUnless(isNumber(text, number), form, value, () -> "");
            case Form.Pattern pattern -> reportUnless(matches(pattern, text), form, value, () -> hint(pattern, text));
            case Form.ListOf _, Form.MapOf _, Form.Named _, Form.Either _, Form.AnswerForm _, Form.Anything _ -> {}
        }
    }

    // With the signs of a citation, or in capitals.
    private static String claimHint(String text) {
        var meant = text.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]@\\s]+", "");
        return ClaimId.isClaimId(meant) ? "did you mean " + Quoted.of(meant) + "? " : "";
    }

    private void checkPlain(Yaml.Text value) {
        var link = LINK.matcher(value.text());
        if (link.find()) {
            findings.add(
                    Code.D108,
                    value.at(),
                    "expected plain text, found " + Quoted.of(link.group()) + " in it",
                    "write words alone: links and citations have their place in the text below the front matter");
        }
    }

    // A repeated group recurses, so that a long text could overflow the stack.
    private static boolean matches(Form.Pattern pattern, String text) {
        return text.length() <= LONGEST_PATTERN && pattern.regex().matcher(text).matches();
    }

    private static String hint(Form.Pattern pattern, String text) {
        var isHost = text.matches("[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?");
        var slug = pattern.equals(Forms.SLUG) || pattern.equals(Forms.LANGUAGE) ? Slugs.meant(text) : "";
        return Stream.of(isHost ? "https://" + text : "", slug, withAsciiHost(text), encoded(withAsciiHost(text)))
                .filter(each -> !each.isEmpty() && matches(pattern, each))
                .findFirst()
                .map(meant -> "did you mean " + Quoted.of(meant) + "? ")
                .orElse("");
    }

    private static String withAsciiHost(String text) {
        var address = ADDRESS.matcher(text.strip());
        try {
            return address.matches()
                    ? address.group(1).toLowerCase(Locale.ROOT) + IDN.toASCII(address.group(2)) + address.group(3)
                    : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    // What an address cannot have as it is, it can have as octets.
    private static String encoded(String address) {
        return ENCODED.matcher(address)
                .replaceAll(each -> "%"
                        + HexFormat.ofDelimiter("%")
                                .withUpperCase()
                                .formatHex(each.group().getBytes(StandardCharsets.UTF_8)));
    }

    private static String speakerHint(String text, Form.MapOf map) {
        var slug = Slugs.meant(text);
        var key = map.keys().getFirst().name();
        return slug.isEmpty() ? "" : "did you mean " + Quoted.of(slug) + ", or {" + key + ": " + text.strip() + "}? ";
    }

    private static boolean isNumber(String text, Form.Whole number) {
        if (!WHOLE.matcher(text).matches()) {
            return false;
        }
        var value = Long.parseLong(text);
        return value >= number.min() && value <= number.max();
    }

    private void reportUnless(boolean fits, Form form, Yaml value, Supplier<String> hint) {
        if (!fits) {
            reportForm(form, value, hint.get());
        }
    }

    private void reportForm(Form form, Yaml value, String hint) {
        findings.add(
                Code.D108,
                value.at(),
                "expected " + form.expected() + ", found " + value.shown(),
                hint + "write it in that form" + (needed ? "" : ", or leave the key out if it is not known"));
    }

    private static String folderOf(String type) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.word().equals(type))
                .map(kind -> " to content/" + kind.folder() + "/")
                .findFirst()
                .orElse("");
    }

    private void reportWord(Form.Word word, Yaml.Text value) {
        var isType = word.words().size() == 1;
        findings.add(
                isType ? Code.D111 : Code.D109,
                value.at(),
                isType
                        ? "the type " + value.shown() + " does not fit the folder, which holds "
                                + word.words().getFirst() + " notes"
                        : "expected one of " + String.join(", ", word.words()) + ", found " + value.shown(),
                isType
                        ? "write \"type: " + word.words().getFirst() + "\", or move the note" + folderOf(value.text())
                        : Nearest.hint(value.text(), word.words())
                                + (needed ? "write one of them" : "leave the key out if none of them fits"));
    }
}
