package org.incidentdossier.search.engine;

/// Text and bytes, without the character sets that TeaVM would bring along.
final class Utf8 {
    private Utf8() {}

    static String text(byte[] bytes, int start, int end) {
        var text = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int lead = bytes[at++] & 0xff;
            if (lead < 0x80) {
                text.append((char) lead);
                continue;
            }
            int further = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
            int letter = lead & (0x3f >> further);
            for (int i = 0; i < further; i++) {
                letter = letter << 6 | (bytes[at++] & 0x3f);
            }
            text.appendCodePoint(letter);
        }
        return text.toString();
    }

    /// Compares as the bytes of both in UTF-8 do, which is the order of code points.
    static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                boolean pairs = Character.isSurrogate(left) != Character.isSurrogate(right);
                return pairs ? (Character.isSurrogate(left) ? 1 : -1) : left - right;
            }
        }
        return one.length() - other.length();
    }
}
