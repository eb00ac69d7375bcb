package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Forms that mean the same, such as `U.S.` and `United States`, and forms that are found under a shorter name as well.
///
/// A line is a group, its forms separated by commas; the first form is the name under which all of them are found.
/// A line with a `<` is a name, then forms that whoever asks for the name finds too; they keep their own words and
/// their places, and who asks for a form does not find the name. A form in capitals only is matched as it is written,
/// so that the pronoun "us" does not join the country; any other form matches in any case. Empty lines and lines that
/// begin with `#` say nothing.
public final class Lexicon {
    public static final Lexicon EMPTY = new Lexicon(List.of());

    private final List<String> lines;
    private final TextMap<List<Form>> formsByFirstWord = new TextMap<>();
    private final TextMap<List<Form>> namedByFirstWord = new TextMap<>();

    /// @throws IllegalArgumentException if a form has no word
    public Lexicon(List<String> lines) {
        this.lines = List.copyOf(lines);
        for (String line : this.lines) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                int mark = line.indexOf('<');
                if (mark < 0) {
                    addForms(line, "", formsByFirstWord);
                } else {
                    addForms(line.substring(mark + 1), line.substring(0, mark).trim(), namedByFirstWord);
                }
            }
        }
    }

    public List<String> lines() {
        return lines;
    }

    /// The longest form of a group that begins with the word at this index.
    ///
    /// @param folded this word
    @Nullable
    Form match(String folded, List<Analysis.Word> words, int index) {
        return longest(formsByFirstWord.get(folded), words, index);
    }

    /// The longest form that begins with this word and is found under another name as well.
    @Nullable
    Form named(String folded, List<Analysis.Word> words, int index) {
        return longest(namedByFirstWord.get(folded), words, index);
    }

    private static @Nullable Form longest(@Nullable List<Form> forms, List<Analysis.Word> words, int index) {
        if (forms == null) {
            return null;
        }
        Form longest = null;
        for (var form : forms) {
            boolean longer =
                    longest == null || form.words().size() > longest.words().size();
            if (longer && form.matches(words, index)) {
                longest = form;
            }
        }
        return longest;
    }

    /// @param name empty if the first form is the name
    private static void addForms(String line, String name, TextMap<List<Form>> forms) {
        int start = 0;
        while (start <= line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            String form = line.substring(start, end).trim();
            if (name.isEmpty()) {
                name = join(Analysis.words(form));
            }
            addForm(form, name, forms);
            start = end + 1;
        }
    }

    private static void addForm(String text, String name, TextMap<List<Form>> formsByFirstWord) {
        var words = Analysis.words(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a form of the lexicon without a word: \"" + text + "\"");
        }
        boolean asWritten = !hasLowerCase(text);
        var parts = new ArrayList<String>();
        for (var word : words) {
            parts.add(asWritten ? word.text() : Analysis.fold(word.text()));
        }
        String first = Analysis.fold(words.get(0).text());
        formsByFirstWord.add(first, new ArrayList<>());
        var forms = formsByFirstWord.get(first);
        if (forms != null) {
            forms.add(new Form(parts, asWritten, name));
        }
    }

    private static boolean hasLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static String join(List<Analysis.Word> words) {
        var name = new StringBuilder();
        for (var word : words) {
            if (name.length() > 0) {
                name.append(' ');
            }
            name.append(Analysis.fold(word.text()));
        }
        return name.toString();
    }

    /// @param name      the term of the group, or the name as the line has it
    /// @param asWritten whether case matters; then the words of the form are not terms of their own
    record Form(List<String> words, boolean asWritten, String name) {
        boolean matches(List<Analysis.Word> text, int index) {
            if (index + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = text.get(index + i).text();
                if (!words.get(i).equals(asWritten ? word : Analysis.fold(word))) {
                    return false;
                }
            }
            return true;
        }
    }
}
