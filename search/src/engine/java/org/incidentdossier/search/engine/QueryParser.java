package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ParsedQuery.Part;

/// Reads the query language.
///
/// Words, `"exact phrase"`, `"sloppy phrase"~3`, `+must`, `-not`, `pre*`, `word~`, `word~1`, `field:value`,
/// `field:"a value"`, `date:2026-06-12..2026-06-14`. What has no meaning in it is searched as plain words, and a
/// note says so. Words that stand side by side are analysed together, so that `united states` is one name.
public final class QueryParser {
    static final int MAX_PARTS = 32;

    /// A page of text, pasted by mistake or sent in a link, would keep a browser busy for many seconds.
    private static final int MAX_LETTERS = 1000;

    /// More of them, all the same, would keep a browser busy for a second.
    private static final int MAX_SLOPPY_WORDS = 12;

    private static final int MIN_PREFIX = 2;

    /// Fewer letters are like everything; on more, Lucene's automata give up.
    private static final int MIN_FUZZY = 3;

    private static final int MIN_FUZZY_TWICE = 4;
    private static final int USUALLY_TWICE = 6;
    private static final int MAX_FUZZY = 60;
    private static final int MAX_QUOTED = 60;

    private final SearchSchema schema;
    private final Analysis analysis;

    public QueryParser(SearchSchema schema, Analysis analysis) {
        this.schema = schema;
        this.analysis = analysis;
    }

    /// As a note shows it: no longer than a reader would read.
    static String quoted(String text) {
        int end = text.length() <= MAX_QUOTED ? text.length() : MAX_QUOTED - 1;
        return "\"" + text.substring(0, end) + (end < text.length() ? "\u2026\"" : "\"");
    }

    public ParsedQuery parse(String text) {
        return new Run(text).parse();
    }

    /// One query on its way.
    private final class Run {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder name = new StringBuilder();
        private final TextSet keys = new TextSet();
        private boolean couldBeName = true;
        private boolean isTooLong;

        Run(String text) {
            this.text = text;
        }

        ParsedQuery parse() {
            var scanner = new QueryScanner(start());
            boolean isWritten = false;
            while (!isTooLong && scanner.next()) {
                isWritten = true;
                add(scanner);
            }
            flush();
            if (scanner.unclosedQuote()) {
                note("A quotation mark has no partner");
            }
            String key = couldBeName ? analysis.key(name.toString()) : "";
            if (isTooLong) {
                tell("Only the first " + MAX_PARTS + " parts of the query were searched.");
            }
            if (isWritten && parts.isEmpty() && key.isEmpty() && notes.isEmpty()) {
                tell("There is no word to search for.");
            }
            return new ParsedQuery(text, parts, key, notes);
        }

        /// What is read of the text; no character is cut in two.
        private String start() {
            if (text.length() <= MAX_LETTERS) {
                return text;
            }
            tell("Only the first " + MAX_LETTERS + " letters of the query were searched.");
            return text.substring(0, MAX_LETTERS - (Character.isHighSurrogate(text.charAt(MAX_LETTERS - 1)) ? 1 : 0));
        }

        private void add(QueryScanner scanner) {
            if (scanner.isPlain()) {
                if (scanner.body().indexOf('-') > 0 && DayRange.parse(scanner.body()) != null) {
                    tell("For what is dated " + quoted(scanner.body()) + ", write date:" + scanner.body() + ".");
                }
                addPlain(scanner.body());
                return;
            }
            flush();
            if (!scanner.field().isEmpty() || scanner.occur() != Occur.SHOULD) {
                couldBeName = couldBeName && isFilter(scanner.field());
            }
            if (scanner.field().equals(FieldNames.DATE)) {
                addDays(scanner);
            } else if (schema.facet(scanner.field()) >= 0) {
                addValue(scanner);
            } else {
                addText(scanner);
            }
        }

        private void note(String problem) {
            tell(problem + "; searched as plain words.");
        }

        /// Once is enough, however many pieces have the same trouble.
        private void tell(String note) {
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }

        private static boolean isLiteral(QueryScanner scanner) {
            return scanner.form() == QueryScanner.Form.WORDS || scanner.form() == QueryScanner.Form.PHRASE;
        }

        private boolean isFilter(String field) {
            return field.equals(FieldNames.DATE) || schema.facet(field) >= 0;
        }

        private void addPlain(String words) {
            plain.append(words).append(' ');
            name.append(words).append(' ');
        }

        /// Ends a run of plain words.
        private void flush() {
            addWords(Occur.SHOULD, allFields(), plain.toString());
            plain.setLength(0);
        }

        private void addWords(Occur occur, int fields, String words) {
            for (var token : analysis.queryTokens(words)) {
                String typed = words.substring(token.start(), token.end());
                addOnce(occur, new Clause.Word(fields, token.term(), typed));
                if (isTooLong) {
                    return;
                }
            }
        }

        private void addDays(QueryScanner scanner) {
            var range = isLiteral(scanner) ? DayRange.parse(scanner.body()) : null;
            if (range == null) {
                note(quoted(scanner.source())
                        + (DayRange.isReversed(scanner.body())
                                ? " ends before it begins"
                                : " is not a date such as date:2026-06-12, date:2026-06 or"
                                        + " date:2026-06-12..2026-06-14"));
                addPlain(scanner.source());
            } else {
                addOnce(scanner.occur(), new Clause.Days(range));
            }
        }

        private void addValue(QueryScanner scanner) {
            if (scanner.body().isEmpty() || !isLiteral(scanner)) {
                note(quoted(scanner.source()) + " names no value");
                addPlain(scanner.source());
            } else {
                addOnce(scanner.occur(), new Clause.Value(schema.facet(scanner.field()), scanner.body()));
            }
        }

        private void addText(QueryScanner scanner) {
            var fields = allFields();
            if (!scanner.field().isEmpty()) {
                int field = schema.textField(scanner.field());
                if (field < 0) {
                    note("There is no field " + quoted(scanner.field()));
                    addPlain(scanner.source());
                    return;
                }
                fields = 1 << field;
            }
            if (!scanner.problem().isEmpty()) {
                note(scanner.problem());
                addPlain(scanner.body());
                return;
            }
            switch (scanner.form()) {
                case WORDS -> addWordOrPhrase(scanner, fields);
                case PHRASE -> addPhrase(scanner.occur(), fields, scanner.body(), scanner.number());
                case PREFIX -> addPrefix(scanner, fields);
                case FUZZY -> addFuzzy(scanner, fields);
            }
        }

        private void addWordOrPhrase(QueryScanner scanner, int fields) {
            if (scanner.occur() == Occur.SHOULD) {
                addWords(Occur.SHOULD, fields, scanner.body());
            } else {
                // +export-ban asks for the words side by side; -export-ban must not drop every "ban".
                addPhrase(scanner.occur(), fields, scanner.body(), 0);
            }
        }

        private void addPhrase(Occur occur, int fields, String words, int slop) {
            var tokens = analysis.queryTokens(words);
            if (tokens.size() == 1) {
                var token = tokens.get(0);
                addOnce(occur, new Clause.Word(fields, token.term(), words.substring(token.start(), token.end())));
            } else if (!tokens.isEmpty()) {
                addOnce(occur, phrase(fields, words, tokens, slop));
            }
            couldBeName = couldBeName && slop == 0;
            name.append(words).append(' ');
        }

        private Clause.Phrase phrase(int fields, String words, List<Token> tokens, int slop) {
            int most = Math.min(tokens.size(), slop == 0 ? MAX_PARTS : MAX_SLOPPY_WORDS);
            if (tokens.size() > most) {
                tell("Only the first " + most + " words of a phrase were searched.");
            }
            var terms = new ArrayList<String>();
            var typed = new ArrayList<String>();
            for (int i = 0; i < most; i++) {
                var token = tokens.get(i);
                terms.add(token.term());
                typed.add(words.substring(token.start(), token.end()));
            }
            return new Clause.Phrase(fields, terms, typed, slop);
        }

        private void addPrefix(QueryScanner scanner, int fields) {
            couldBeName = false;
            var words = Analysis.words(scanner.body());
            if (words.isEmpty()) {
                return;
            }
            var last = words.get(words.size() - 1);
            String prefix = Analysis.fold(scanner.body().substring(last.start(), last.end()));
            if (prefix.length() < MIN_PREFIX) {
                note(quoted(scanner.body() + "*") + " needs at least " + MIN_PREFIX + " letters");
                addWords(scanner.occur(), fields, scanner.body());
                return;
            }
            if (words.size() > 1) {
                addWords(scanner.occur(), fields, scanner.body().substring(0, last.start()));
            }
            addOnce(scanner.occur(), new Clause.Prefix(fields, prefix, analysis.stem(prefix)));
        }

        private void addFuzzy(QueryScanner scanner, int fields) {
            couldBeName = false;
            for (var token : analysis.queryTokens(scanner.body())) {
                int letters = EditDistance.letters(token.term()).length;
                int most = letters < MIN_FUZZY || letters > MAX_FUZZY ? 0 : letters < MIN_FUZZY_TWICE ? 1 : 2;
                int wanted = scanner.number() > 0 ? scanner.number() : letters < USUALLY_TWICE ? 1 : 2;
                int edits = Math.min(most, wanted);
                if (edits < wanted) {
                    tell(quoted(token.term()) + " is tried with no more than " + edits + " edits.");
                }
                addOnce(
                        scanner.occur(),
                        edits == 0
                                ? new Clause.Word(fields, token.term(), scanner.body())
                                : new Clause.Fuzzy(fields, token.term(), edits));
            }
        }

        private int allFields() {
            return (1 << schema.textFields().size()) - 1;
        }

        private void addOnce(Occur occur, Clause clause) {
            if (!keys.add(occur + clause.key())) {
                return;
            }
            isTooLong = parts.size() == MAX_PARTS;
            if (!isTooLong) {
                parts.add(new Part(occur, clause));
            }
        }
    }
}
