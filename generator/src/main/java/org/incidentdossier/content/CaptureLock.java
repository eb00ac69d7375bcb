package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.CaptureRuns;
import org.incidentdossier.model.EntryId;

/// The form of `captures.lock`.
///
/// For each capture a line `article <slug> <sha256> <salt>`, and below it its hashes of twelve hexadecimal digits,
/// a line each, sorted; captures by slug, then by hash.
public final class CaptureLock {
    private static final Pattern HEAD = Pattern.compile("article (\\S+) ([0-9a-f]{64}) ([0-9a-f]{16,64})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");

    private CaptureLock() {}

    /// The captures in a file's text, in its order.
    static Checked<List<CaptureRuns>> read(String text, String path) {
        var findings = new Findings();
        List<CaptureRuns> runs = new ArrayList<>();
        TreeSet<String> hashes = new TreeSet<>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var head = HEAD.matcher(line);
            if (head.matches() && EntryId.isSlug(head.group(1))) {
                hashes = new TreeSet<>();
                runs.add(new CaptureRuns(
                        new ArticleId(head.group(1)),
                        head.group(2),
                        head.group(3),
                        Collections.unmodifiableSortedSet(hashes)));
            } else if (HASH.matcher(line).matches() && !runs.isEmpty()) {
                hashes.add(line);
            } else {
                findings.add(
                        Code.D120,
                        new Span(path, number, 1, line.codePointCount(0, line.length())),
                        "expected twelve hexadecimal digits or \"article <slug> <sha256> <salt>\", found "
                                + Quoted.of(line),
                        "restore the file from git, or delete it and have it written: dossier fingerprint --captures DIR");
            }
        }
        return new Checked<>(runs, findings.all());
    }

    /// The file's text.
    public static String write(List<CaptureRuns> runs) {
        var out = new StringBuilder();
        runs.stream()
                .sorted(Comparator.comparing(CaptureRuns::article).thenComparing(CaptureRuns::capture))
                .forEach(each -> {
                    out.append("article ").append(each.article()).append(' ');
                    out.append(each.capture()).append(' ').append(each.salt()).append('\n');
                    new TreeSet<>(each.hashes())
                            .forEach(hash -> out.append(hash).append('\n'));
                });
        return out.toString();
    }
}
