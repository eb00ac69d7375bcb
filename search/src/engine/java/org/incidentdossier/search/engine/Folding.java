package org.incidentdossier.search.engine;

import org.jspecify.annotations.Nullable;

/// Letters and marks written in ASCII, as Lucene's `ASCIIFoldingFilter` writes them.
///
/// The filter's own switch is 100 kB of JavaScript; this table has the same 1,242 mappings, which a test compares
/// over the whole Basic Multilingual Plane.
final class Folding {
    /// A character beyond ASCII begins a run: it and those after it become the letters that follow. Where they become
    /// several letters, these stand between line ends; a tab is a character that stays as it is.
    private static final String TABLE =
            "\u00ab\"\u00b223\u00b91\t\"\u00c0AAAAAA\nAE\nCEEEEIIIIDNOOOOO\tOUUUUY\nTH\n\nss\naaaaaa\nae\nceeee"
                    + "iiiidnooooo\touuuuy\nth\nyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi\nIJ\n\nij\nJjKkqLlLlL"
                    + "lLlLlNnNnNnnNnOoOoOo\nOE\n\noe\nRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbBBb\t\tOCcDDDd\tEAEFf"
                    + "G\t\nhv\nIIKkl\tMNnOOo\t\tPp\u01abtTtTUu\tVYyZz\u01bfw\u01c4\nDZ\n\nDz\n\ndz\n\nLJ\n\nLj\n\nlj\n\n"
                    + "NJ\n\nNj\n\nnj\nAaIiOoUuUuUuUuUueAaAa\nAE\n\nae\nGGGGKkOoOo\t\tj\nDZ\n\nDz\n\ndz\nGg\nHV\nWNnAa\nA"
                    + "E\n\nae\nOoAaAaEeEeIiIiOoOoRrRrUuUuSsTtZzHhNd\nOU\n\nou\nZzAaEeOoOoOoOoYylntj\ndb\n\nqp\nACcLTsz\t"
                    + "\tBUVEeJjQqRrYya\t\tbocddeaaeeeejggG\t\thh\ti\tIlll\tmmmnnNo\nOE\n\u027crrrrRRs\tj\t\tttu\tvvwyYzz"
                    + "\u0297C\tBeGHjkLq\t\t\ndz\n\t\ndz\n\nts\n\t\ntc\n\t\nls\n\nlz\n\t\thh\u1d00A\nAE\n\nae\nBCDDEeiJKL"
                    + "MNOO\t\t\t\noe\n\nOU\nooPRRTU\t\t\tVWZ\u1d62iruv\u1d6b\nue\nbdfmnprrstzg\tg\nth\nIipU\tbdfgklmnprs"
                    + "\tvxza\tdeeeaio\tu\u1e00AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNn"
                    + "NnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyafss\nSS\n\tAaAaAa"
                    + "AaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy\nLL\n\nll\nV"
                    + "\tYy\u2010-----\t\t\t''''\"\"\"\u2032'\"\t'\"\t^''\t\n!!\n\u2044/[]\n??\n\n?!\n\n!?\n\u204e*;\t\t%"
                    + "~\u20700i\t\t456789+-=()n0123456789+-=()\taeoxa\u2184c\u2460123456789\n10\n\n11\n\n12\n\n13\n\n14"
                    + "\n\n15\n\n16\n\n17\n\n18\n\n19\n\n20\n\n(1)\n\n(2)\n\n(3)\n\n(4)\n\n(5)\n\n(6)\n\n(7)\n\n(8)\n\n(9"
                    + ")\n\n(10)\n\n(11)\n\n(12)\n\n(13)\n\n(14)\n\n(15)\n\n(16)\n\n(17)\n\n(18)\n\n(19)\n\n(20)\n\n1.\n"
                    + "\n2.\n\n3.\n\n4.\n\n5.\n\n6.\n\n7.\n\n8.\n\n9.\n\n10.\n\n11.\n\n12.\n\n13.\n\n14.\n\n15.\n\n16.\n"
                    + "\n17.\n\n18.\n\n19.\n\n20.\n\n(a)\n\n(b)\n\n(c)\n\n(d)\n\n(e)\n\n(f)\n\n(g)\n\n(h)\n\n(i)\n\n(j)\n"
                    + "\n(k)\n\n(l)\n\n(m)\n\n(n)\n\n(o)\n\n(p)\n\n(q)\n\n(r)\n\n(s)\n\n(t)\n\n(u)\n\n(v)\n\n(w)\n\n(x)\n"
                    + "\n(y)\n\n(z)\nABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0\n11\n\n12\n\n13\n\n14\n\n15\n"
                    + "\n16\n\n17\n\n18\n\n19\n\n20\n123456789\n10\n0\u275b''\"\"\u2768()()<>\"\"<>[]{}123456789\n10\n123"
                    + "456789\n10\n123456789\n10\n\u2c60LlLPRatHhKkZz\tMa\tvWwvHh\te\toEj\u2e28\n((\n\n))\n\ua728\nTZ\n\n"
                    + "tz\n\ua730FS\nAA\n\naa\n\nAO\n\nao\n\nAU\n\nau\n\nAV\n\nav\n\nAV\n\nav\n\nAY\n\nay\nccKkKkKkLlLlOo"
                    + "Oo\nOO\n\noo\nPpPpPpQqQqRr\t\tVv\nVY\n\nvy\nZz\t\t\nTH\n\nth\nV\ua779DdFfGGgLlRrsST\ua7fbFpMIM"
                    + "\ufb00\nff\n\nfi\n\nfl\n\nffi\n\nffl\n\t\nst\n\uff01!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLM"
                    + "NOPQRSTUVWXYZ[\\]^_\tabcdefghijklmnopqrstuvwxyz{\t}~";

    /// By character; nothing where a character stays as it is.
    private static final @Nullable String[] REPLACEMENTS = read();

    private Folding() {}

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldFrom(word, i);
            }
        }
        return word;
    }

    private static String foldFrom(String word, int start) {
        var folded = new StringBuilder(word.length() + 4).append(word, 0, start);
        for (int i = start; i < word.length(); i++) {
            char letter = word.charAt(i);
            String replacement = REPLACEMENTS[letter];
            if (replacement == null) {
                folded.append(letter);
            } else {
                folded.append(replacement);
            }
        }
        return folded.toString();
    }

    private static @Nullable String[] read() {
        var replacements = new @Nullable String[Character.MAX_VALUE + 1];
        int character = 0;
        for (int i = 0; i < TABLE.length(); i++) {
            char letter = TABLE.charAt(i);
            if (letter >= 128) {
                character = letter;
                continue;
            }
            int end = i + 1;
            if (letter == '\n') {
                end = TABLE.indexOf('\n', ++i);
            }
            if (letter != '\t') {
                replacements[character] = TABLE.substring(i, end);
            }
            i = letter == '\n' ? end : i;
            character++;
        }
        return replacements;
    }
}
