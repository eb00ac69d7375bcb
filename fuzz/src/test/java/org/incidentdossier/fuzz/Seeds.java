package org.incidentdossier.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Where fuzzing starts. What it finds becomes a case here.
public final class Seeds {
    private static final String ARTICLE = """
            title: Lights out
            outlet: null
            published: 2026-06-12/..
            published-basis: inferred
            published-reason: It reports the order.
            kind: news
            standing: {state: retracted, since: 2026-06-14, why: "It was wrong: twice."}
            derived-from: [{work: unknown}]
            captures: []
            extra: {a: [1, {b: c}]}
            claims:
              - id: began
                about: []
                answer: {weekday: Thursday, time: "17:21", zone: ET, approximate: true}
                says: It began at about 5:21 p.m. on a Thursday.
                quote: {exact: "on a Thursday", before: "5:21 p.m. "}
                speaker: {unnamed: a senior official}
                via: [{unnamed: sources}]
                hedge: about
                checked: [{by: editor, on: 2026-11-21}]
            """;

    private static final String NOTE = """
            ---
            type: page
            title: "</script><script>alert(1)</script>\\"'>]]>${7*7}&"
            ---
            ## A heading

            Words with [[note|a link]], [@note#claim; @b#c] and https://example.org/a?b=c.[^1]

            | a | b |
            |---|:-:|
            | `c` | ~~d~~ |

            > [!NOTE]
            > - [ ] a task
            >   1. nested

            term
            : what it means

            :::editorial
            The editors think so.
            :::

            [^1]: a footnote
            """;

    private Seeds() {}

    public static Stream<byte[]> prose() {
        return Stream.of(
                        NOTE.substring(NOTE.indexOf("##")),
                        "*a **b *c** [d](javascript:alert(1)) ![e](x.png \"f\")",
                        "<a href=\"j&#x61;vascript:1\">x</a> &lt;b&gt; \\<i> <!-- --> <![CDATA[ ]]>",
                        "[x]: <data:text/html,1> \"t\"\n\n[y][x] <https://a.b/\"onclick=1> <x@y.z>",
                        "```\" onclick=x\ncode\n```\n\n    indented\n\n***\n===\n# a\n\n---",
                        "\u202eabc\u2066 \u0000\u0007 \ud83d\ude00 \u05d0\u0627 \ufeff a\u0301",
                        "- a\n  - b\n\n      c\n> > d\n1) e\n\n| a\n|-\n| b | c |\n\n:::\n:::editorial",
                        "[[noterm\n: what it\n\n:::editoribroke off\n:::",
                        "[^a]: [^b]: [^a] [^b][^a]\n\nt\n: d\n: e\n\n[[a|[b](c)]] [@] [@a] [@a#b; c]",
                        "t\n: d\n\nu\n[^]\n:",
                        "a\n|-\n| b\n[c\\(d]")
                .map(Seeds::utf8);
    }

    /// The first byte chooses the kind of note.
    public static Stream<byte[]> notes() {
        return Stream.of(
                        "\u0004" + NOTE,
                        "\u0000---\ntype: article\n" + ARTICLE + "---\nText.\n",
                        "\u0001---\ntype: actor\nname: A\nkind: person\n---\n",
                        "\u0002---\ntype: event\ntitle: E\nwhen: 2026-06~\nclaims: []\n---\n",
                        "\u0003---\r\ntype: question\r\ntitle: Q?\r\nkind: instant\r\n---\r\n",
                        "\u0004\ufeff---\ntype: page",
                        "\u0004",
                        "\u0004---\n---\n---")
                .map(Seeds::utf8);
    }

    /// The first character chooses the kind of note.
    public static Stream<byte[]> frontMatter() {
        return Stream.of(
                        "\u0000type: article\n" + ARTICLE,
                        "\u0001type: actor\nname: !!binary A\naliases: &a [*a]\n",
                        "\u0001type: actor\nname: A\nkind: person\nliving: true\nrelations: [{type: office, of: note}]\n",
                        "\u0002type: event\ntitle: ? [a]\nwhen: {a: b}\n",
                        "\u0003type: question\ntitle: >-\n  Q\n\n  R\nkind: choice\nchoices: [a, \"b\\x\", 'c']\n",
                        "\u0004type: page\ntitle: a: b: c\n\ttitle: tab\n",
                        "\u0004" + "[".repeat(200),
                        "\u0004" + "a: ".repeat(200),
                        "\u0004%YAML 9.9\n--- |\n \u0085\u2028\n...\n--- b")
                .map(Seeds::utf8);
    }

    public static Stream<byte[]> dates() {
        return Stream.of(
                        "2026-06-12T17:21",
                        "2026-06-12/2026-06-14",
                        "2026-06~/..",
                        "../2026-21?",
                        "201X-XX%",
                        "-0044-03-15",
                        "Y170000002",
                        "2026-02-30",
                        "2026-06-12T24:00Z",
                        "/",
                        "unknown")
                .map(Seeds::utf8);
    }

    public static Stream<byte[]> queries() {
        return Stream.of(
                        "order",
                        "\"the order the order\"~5 -mill",
                        "+U.S. kind:page title:\"mill stops\"",
                        "date:2026-06-12..2026-06-14 ord* thursdey~2",
                        "\"\" ~ * + - : \"unclosed",
                        "date:..  date:x kind: nofield:x ((a)",
                        "<script>alert(1)</script> ' \\ \u0000 \u202e",
                        "Jose\u0301 ﬁ İI \ud83d\ude00 \ud83d עיתון 北京",
                        "\"sx qx px sx rx px sx qx px\"~6",
                        "a ".repeat(300),
                        "\"".repeat(99),
                        "*".repeat(500) + "~".repeat(500))
                .map(Seeds::utf8);
    }

    public static Stream<byte[]> damage() {
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(shard -> Stream.of(
                        new byte[] {shard.byteValue(), 0},
                        new byte[] {shard.byteValue(), 90},
                        // Lengths of two thousand million, which made room before they read.
                        new byte[] {shard.byteValue(), 0x5a, -1, -1, -1, -1, 6},
                        new byte[] {shard.byteValue(), 0, 1, -1, -1, -1, -1, 6},
                        new byte[] {shard.byteValue(), 10, -1, -1, -1, -1, -1, -1},
                        new byte[] {shard.byteValue(), (byte) 200, 0, 0, 0, 127, 127}));
    }

    public static Stream<byte[]> bundles() {
        var bag = zip("a-1/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var half = Arrays.copyOf(bag, bag.length / 2);
        var twice = Arrays.copyOf(bag, bag.length * 2);
        System.arraycopy(bag, 0, twice, bag.length, bag.length);
        return Stream.of(
                bag,
                half,
                twice,
                new byte[0],
                utf8("PK\u0005\u0006" + "\0".repeat(18)),
                zip("../x", "1"),
                zip("a-1/manifest-sha256.txt", "00  data/../../x\n"),
                zip("a-1/data/\u0000:", ""));
    }

    private static byte[] zip(String name, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
