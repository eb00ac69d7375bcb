package org.incidentdossier.evidence.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Units of quantities, whatever form or sign their words have.
///
/// A unit is what is counted, such as users, or what is measured by, such as hours: only the first comes in whole
/// numbers.
final class Units {
    private static final Map<String, String> FORMS = new TreeMap<>();
    private static final Set<String> MEASURES = new TreeSet<>(List.of("""
            percent percentage point rate share second minute hour day week fortnight month quarter year decade century
            dollar euro pound cent penny yen yuan rupee franc usd gbp degree metre centimetre millimetre kilometre mile
            foot inch yard acre hectare gram kilogram tonne ton ounce litre gallon barrel watt kilowatt megawatt gigawatt
            terawatt joule volt ampere hertz byte kilobyte megabyte gigabyte terabyte petabyte
            per $ £ ¥ m km cm mm kg g mg t l w kw mw gw tw kwh mwh gwh twh b kb mb gb tb pb mph""".split("\\s+")));

    static {
        form("percent", "%", "pct", "percents");
        form("euro", "€", "eur");
        form("metre", "meter", "meters");
        form("kilometre", "kilometer", "kilometers");
        form("centimetre", "centimeter", "centimeters");
        form("millimetre", "millimeter", "millimeters");
        form("litre", "liter", "liters");
        form("person", "people", "persons");
        form("man", "men");
        form("woman", "women");
        form("child", "children");
        form("foot", "feet");
        form("inch", "inches");
        form("bus", "buses");
        form("virus", "viruses");
        form("cache", "caches");
        form("penny", "pence");
        form("movie", "movies");
        form("calorie", "calories");
        form("cookie", "cookies");
        form("series", "series");
        form("species", "species");
    }

    private Units() {}

    private static void form(String key, String... forms) {
        Arrays.stream(forms).forEach(each -> FORMS.put(each, key));
    }

    /// The words of a text, in the form in which those of another are equal to them.
    static List<String> words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("%", " % ")
                .replace("per cent", "percent")
                .replaceAll("(?<=\\d),(?=\\d{3})", "")
                .strip();
        return Arrays.stream(plain.split("\\s+")).map(Units::singular).toList();
    }

    /// Equal for units that are the same.
    static String key(@Nullable String unit) {
        return String.join(" ", words(unit));
    }

    /// Whether such things come in whole numbers, as far as we know: percent, money and time do not.
    static boolean areCounted(@Nullable String unit) {
        return words(unit).stream().noneMatch(Units::isMeasure);
    }

    /// Whether the words of a quantity say its unit, or are of another one, so that it need not be added.
    static boolean areNamedIn(String quantity, String unit) {
        var said = words(quantity);
        return said.contains(words(unit).getLast()) || said.stream().anyMatch(Units::isMeasure);
    }

    /// Whether a word, as [#words] gives it, is what something is measured by.
    static boolean isMeasure(String word) {
        return MEASURES.contains(word);
    }

    private static String singular(String word) {
        var known = FORMS.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".+(?:ss|x|z|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 2 && word.matches(".+[^sui]s") ? word.substring(0, word.length() - 1) : word;
    }
}
