package org.incidentdossier.markdown;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a Markdown link leads, judged as a browser would read it.
///
/// Allowed are http, https and mailto, headings of the same note, and files beside the notes. Everything else is
/// refused, above all what browsers mend: backslashes, missing slashes, white space within a scheme.
sealed interface Address {
    /// Another site.
    ///
    /// @param href with the scheme in lower case, the host in punycode and the rest percent-encoded
    record External(String href, String host) implements Address {}

    /// Somebody's mailbox.
    record Mail(String href) implements Address {}

    /// A heading of the same note, by its anchor.
    record Fragment(String anchor) implements Address {}

    /// A file, from `content/`.
    record File(String path) implements Address {}

    /// None of these, and why.
    record Refused(String why) implements Address {}

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    Pattern NO_SCHEME = Pattern.compile("(?i)www\\.[^/.]+\\..*");
    Pattern WEB = Pattern.compile("https?://([^/?#]*)(.*)");
    Pattern HOST = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    Pattern PORT = Pattern.compile("(.*?)(?::([0-9]{1,5}))?");
    Pattern MAIL = Pattern.compile("[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*)");
    Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    /// @param decoded the address with entities and escapes decoded
    /// @param folder  of the note, from `content/`, such as `articles`; empty for `content/` itself
    static Address of(String decoded, String folder) {
        var text = trimmed(decoded);
        if (text.codePoints().anyMatch(c -> c < 0x20 || c == 0x7F) || HiddenCharacters.isAnyIn(text)) {
            return new Refused("it has control characters in it");
        }
        if (text.indexOf('\\') >= 0) {
            return new Refused("it has a backslash in it, which browsers read as a slash");
        }
        if (text.startsWith("//")) {
            return new Refused("it has no scheme");
        }
        if (text.startsWith("#")) {
            return new Fragment(text.substring(1));
        }
        if (NO_SCHEME.matcher(text).matches()) {
            return new Refused("\"https://\" is missing in front of it");
        }
        var scheme = SCHEME.matcher(text);
        return scheme.lookingAt()
                ? absolute(scheme.group(1).toLowerCase(Locale.ROOT), text.substring(scheme.end()))
                : file(text, folder);
    }

    // Browsers drop control characters and blanks at both ends before they look for a scheme.
    private static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    private static Address absolute(String scheme, String rest) {
        return switch (scheme) {
            case "http", "https" -> web(scheme, rest);
            case "mailto" ->
                MAIL.matcher(rest).matches()
                        ? new Mail("mailto:" + rest)
                        : new Refused("\"mailto:\" is followed by something other than one plain address");
            default -> new Refused("the scheme \"" + scheme + ":\" is not allowed");
        };
    }

    private static Address web(String scheme, String rest) {
        var parts = WEB.matcher(scheme + ":" + rest);
        if (!parts.matches()) {
            return new Refused("\"" + scheme + ":\" is not followed by \"//\" and a host");
        }
        var authority = parts.group(1);
        if (authority.indexOf('@') >= 0) {
            return new Refused("it has a user name in front of its host");
        }
        var hostAndPort = PORT.matcher(authority);
        if (!hostAndPort.matches() || hostAndPort.group(1).indexOf('%') >= 0) {
            return new Refused("\"" + authority + "\" is no host");
        }
        var host = ascii(hostAndPort.group(1));
        if (!HOST.matcher(host).matches()) {
            return new Refused("\"" + authority + "\" is no host");
        }
        var port = hostAndPort.group(2) == null ? "" : ":" + hostAndPort.group(2);
        return new External(scheme + "://" + host + port + percentEncoded(parts.group(2)), host);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String percentEncoded(String rest) {
        var out = new StringBuilder(rest.length());
        for (var b : rest.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && "\"<>`{}|^".indexOf(b) < 0) {
                out.append((char) b);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b));
            }
        }
        return out.toString();
    }

    private static Address file(String text, String folder) {
        var steps = new ArrayDeque<String>();
        if (!folder.isEmpty()) {
            steps.addAll(List.of(folder.split("/")));
        }
        for (var step : List.of(text.split("/", -1))) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return new Refused("it leads out of content/");
                }
            } else if (FILE_NAME.matcher(step).matches()) {
                steps.addLast(step);
            } else if (!step.equals(".")) {
                return new Refused("it is neither a web address nor the name of a file beside the notes");
            }
        }
        return new File(String.join("/", new ArrayList<>(steps)));
    }
}
