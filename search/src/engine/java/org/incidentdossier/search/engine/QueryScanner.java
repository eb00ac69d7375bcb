package org.incidentdossier.search.engine;

/// Cuts a query into its pieces, each with its sign, field, body and suffix.
final class QueryScanner {
    /// How the body of a piece is meant.
    enum Form {
        WORDS,
        PHRASE,
        PREFIX,
        FUZZY
    }

    private final String text;
    private int at;
    private String source = "";
    private Occur occur = Occur.SHOULD;
    private String field = "";
    private String body = "";
    private Form form = Form.WORDS;
    private int number;
    private String problem = "";
    private boolean unclosedQuote;

    QueryScanner(String text) {
        this.text = text;
    }

    /// Goes to the next piece, if there is one.
    boolean next() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        int start = at;
        occur = Occur.SHOULD;
        field = "";
        form = Form.WORDS;
        number = 0;
        problem = "";
        readSign();
        readField();
        if (at < text.length() && isQuote(text.charAt(at)) && closingQuote() > 0) {
            readQuoted();
        } else {
            readWord();
        }
        source = text.substring(start, at);
        return true;
    }

    /// The whole piece as written.
    String source() {
        return source;
    }

    Occur occur() {
        return occur;
    }

    /// In lower case; empty if none is written.
    String field() {
        return field;
    }

    String body() {
        return body;
    }

    Form form() {
        return form;
    }

    /// The number after `~`, or 0.
    int number() {
        return number;
    }

    /// What cannot be understood, or nothing.
    String problem() {
        return problem;
    }

    boolean unclosedQuote() {
        return unclosedQuote;
    }

    boolean isPlain() {
        return occur == Occur.SHOULD && field.isEmpty() && form == Form.WORDS && problem.isEmpty();
    }

    private void readSign() {
        boolean signed = at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        if (signed && text.charAt(at) == '+') {
            occur = Occur.MUST;
            at++;
        } else if (signed && text.charAt(at) == '-') {
            occur = Occur.MUST_NOT;
            at++;
        }
    }

    private void readField() {
        int end = at;
        while (end < text.length() && isNameLetter(text.charAt(end))) {
            end++;
        }
        // A time such as 17:21 and an address such as https://… are words.
        boolean named = end > at && end < text.length() && text.charAt(end) == ':' && !isDigit(text.charAt(at));
        if (named && !text.startsWith("://", end)) {
            field = Analysis.fold(text.substring(at, end));
            at = end + 1;
        }
    }

    private void readQuoted() {
        int close = closingQuote();
        body = text.substring(at + 1, close);
        form = Form.PHRASE;
        at = close + 1;
        if (at < text.length() && text.charAt(at) == '~') {
            int end = wordEnd(at);
            number = smallNumber(text.substring(at + 1, end));
            if (number < 0) {
                problem =
                        QueryParser.quoted(text.substring(at, end)) + " after a phrase is not ~ and a number up to 99";
            }
            at = end;
        }
    }

    private void readWord() {
        int end = wordEnd(at);
        body = text.substring(at, end);
        at = end;
        for (int i = 0; i < body.length(); i++) {
            unclosedQuote |= body.charAt(i) == '"' || body.charAt(i) == '\u201c';
        }
        int tilde = body.lastIndexOf('~');
        int star = body.indexOf('*');
        if (tilde > 0) {
            readFuzzy(tilde);
        } else if (star >= 0 && star == body.length() - 1 && star > 0) {
            body = body.substring(0, star);
            form = Form.PREFIX;
        } else if (star >= 0 && body.length() > 1) {
            problem = QueryParser.quoted(body) + " has a * that is not at its end";
        } else if (hasBracket()) {
            problem = "Brackets have no meaning in a query";
        }
    }

    private void readFuzzy(int tilde) {
        String edits = body.substring(tilde + 1);
        number = edits.isEmpty() ? 0 : smallNumber(edits);
        if (number < 0 || number > 2 || edits.equals("0")) {
            problem = QueryParser.quoted(body) + " asks for other than 1 or 2 edits";
        } else {
            body = body.substring(0, tilde);
            form = Form.FUZZY;
        }
    }

    private boolean hasBracket() {
        return body.startsWith("(") || body.startsWith("[") || body.endsWith(")") || body.endsWith("]");
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int closingQuote() {
        for (int i = at + 1; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int smallNumber(String digits) {
        if (digits.isEmpty() || digits.length() > 2) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!isDigit(digits.charAt(i))) {
                return -1;
            }
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || letter == '\u00a0' || letter == '\u202f' || letter == '\u3000';
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '\u201c' || letter == '\u201d' || letter == '\u201e';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isNameLetter(char letter) {
        char lower = (char) (letter | 0x20);
        return (lower >= 'a' && lower <= 'z') || isDigit(letter) || letter == '-';
    }
}
